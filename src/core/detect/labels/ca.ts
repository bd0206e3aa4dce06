import type { LanguageLabels } from '../language-labels.ts';

export const ca: LanguageLabels = {
  lang: 'ca',
  labels: {
    'related S': ['(llegeix|llegiu|mira|vegeu|escolta) (també|a més)', '(notícies|articles|continguts) (relacionades|relacionats|similars)', 'et pot interessar', 'més sobre…:', 'sobre el mateix tema', 'relacionats'],
    'related M': ['veure també', 'més informació', 'relacionat'],
    'recommended S': ['[també] (et|li|us) (pot|podria|poden) interessar [també]'],
    'recommended M': ['no et perdis'],
    'more M': ['(llegir|llegeix|veure|saber-ne) més'],
    'popular S': ['(el|les|els) més (llegit|llegides|llegits|vist)'],
  },
  continues: 'que|com|el|la|en|de',
  trailing: {
    comments: ['Comentaris', 'Deixa un comentari'],
    share: ['Comparteix', 'Compartir'],
    follow: ['Segueix-nos…', 'Subscriu-te…'],
    tags: ['Etiquetes', 'Etiquetes:…'],
  },
};
