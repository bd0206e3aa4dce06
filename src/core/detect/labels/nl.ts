import type { LanguageLabels } from '../language-labels.ts';

export const nl: LanguageLabels = {
  lang: 'nl',
  common: 'de het een van en in is dat op te voor met zijn',
  labels: {
    'related W': `lees:`,
    'related S': `
      (lees|bekijk|luister|kijk|check) ook; lees (hier|verder) (ook|meer); ook (interessant|lezen|leuk);
      (gerelateerde|verwante|vergelijkbare) (artikelen|berichten|onderwerpen|verhalen); gerelateerd`,
    'related M': `zie ook`,
    'recommended S': `
      (dit|deze) (vind|vindt) (je|u) (misschien|mogelijk) ook (leuk|interessant);
      (misschien|wellicht) (vind|vindt) (je|u) dit ook (leuk|interessant)`,
    'more M': `lees (meer|verder); lees meer over…`,
    'popular S': `(meest|best) gelezen; (populaire|populairste) (artikelen|berichten); meestgelezen`,
    'recommended M': `aanbevolen [artikelen]; mis dit niet`,
    'popular M': `(laatste|meer|ander) (nieuws|artikelen|berichten)`,
  },
  continues: 'dat|hoe|de|het|een|in|van|met',
  trailing: {
    references: `bronnen; referenties`,
    comments: `Reacties`,
    share: `Delen`,
    tags: `Tags`,
    follow: `Volg ons; Volg ons op…; Schrijf je in voor de nieuwsbrief…`,
    audio: `(Beluister|Luister naar) dit artikel`,
    ad: `Advertentie; (Artikel|Tekst|De tekst) (gaat verder|loopt door) (onder|na)…; Lees verder (onder|na)…`,
  },
};
