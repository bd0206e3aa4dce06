import type { LanguageLabels } from '../language-labels.ts';

export const sr: LanguageLabels = {
  lang: 'sr',
  common: 'и је у да на се за су од са не што je da na se za',
  labels: {
    'related S': `
      (pročitajte|pogledajte|čitajte) (još|i|i ovo|takođe);
      (прочитајте|погледајте|читајте) (још|и|такође); možda (vas zanima|će vas zanimati); можда (вас занима|ће вас занимати); (vidi|vidite) još;
      (slični|srodni|povezani) (tekstovi|članci); (повезани|слични|сродни) (текстови|чланци); (povezane|slične|повезане|сличне) (vesti|вести)`,
    'more M': `(pročitaj|pročitajte|saznajte) više`,
    'recommended M': `preporučujemo; препоручујемо`,
    'popular S': `(najčitanije|najpopularnije|најчитаније|најпопуларније)`,
    'popular M': `(najnovije|ostale|više|најновије|остале|више) (vesti|вести)`,
  },
  continues: 'kako|da|u|na|o|da li',
  trailing: {
    references: `izvori; извори; reference`,
    comments: `Komentari`,
    ad: `Реклама; Оглас; Reklama; Oglas`,
    share: `Podeli; Подели`,
    tags: `Tagovi; Тагови; Oznake`,
    follow: `Pratite nas na…; Пратите нас на…`,
  },
};
