import type { LanguageLabels } from '../language-labels.ts';

export const hr: LanguageLabels = {
  lang: 'hr',
  common: 'i je u da na se za su od s ne što',
  labels: {
    'related S': `(pročitajte|pogledajte|čitajte|poslušajte) (i|također|još|više); (vezane|povezane) (vijesti|teme|objave)`,
    'more M': `(pročitaj|pročitajte|saznaj|saznajte) više`,
  },
  continues: 'kako|da|u|na|o',
  trailing: {
    references: `izvori`,
    comments: `Komentari`,
    ad: `Oglas; Reklama; Tekst se nastavlja ispod oglasa; Članak se nastavlja ispod oglasa`,
  },
};
