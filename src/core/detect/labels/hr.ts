import type { LanguageLabels } from '../language-labels.ts';

export const hr: LanguageLabels = {
  lang: 'hr',
  common: 'i je u da na se za su od s ne što',
  labels: {
    'related S': `
      (pročitaj|pročitajte|pogledajte|čitajte|poslušajte) (i|također|još|više); (vezane|povezane) (vijesti|teme|objave);
      (povezani|slični|vezani) (članci|sadržaji)`,
    'more M': `(pročitaj|saznaj|saznajte) više`,
    'recommended S': `(moglo bi|možda će|možda) vas [i|također] (zanimati|zanima)`,
    'recommended M': `preporučujemo`,
    'popular S': `(najčitanije|najgledanije|najkomentiranije)`,
    'popular M': `(najnovije|ostale|više) vijesti`,
  },
  continues: 'kako|da|u|na|o',
  trailing: {
    references: `izvori`,
    comments: `Komentari`,
    ad: `Oglas; Reklama; (Tekst|Članak) se nastavlja ispod…`,
    share: `Podijeli`,
    tags: `Oznake`,
    follow: `Pratite nas na…`,
  },
};
