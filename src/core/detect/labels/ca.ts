import type { LanguageLabels } from '../language-labels.ts';

export const ca: LanguageLabels = {
  lang: 'ca',
  common: 'el la de que els i en del les amb una per',
  labels: {
    'related M': `més informació; et recomanem`,
    'recommended S': `[també] (et|us|li) pot interessar`,
    'related S': `
      (llegeix|llegiu|mira|vegeu|escolta) (també|a més);
      (notícies|articles|continguts) (relacionades|relacionats|similars);
      (temes|contingut|notícia|article|informació) (relacionats|relacionat|relacionada)`,
    'more M': `(llegir|llegeix|veure|saber-ne) més`,
    'popular S': `[el|la|els|les] més (llegit|llegits|llegides|vist|vistos|vistes|popular|populars)`,
    'popular M': `(últimes|altres|més) notícies`,
  },
  continues: 'que|com|el|la|en|de',
  trailing: {
    references: `fonts; referències; bibliografia`,
    comments: `Comentaris`,
    ad: `Publicitat`,
    share: `Comparteix`,
    tags: `Etiquetes`,
    follow: `Segueix-nos a…`,
    audio: `Escolta (la notícia|l'article)`,
  },
};
