import type { LanguageLabels } from '../language-labels.ts';

export const sk: LanguageLabels = {
  lang: 'sk',
  common: 'a v sa na že je s z do by pre sú aj',
  labels: {
    'related M': `súvisiace; k téme; (viac|čítajte) k téme`,
    'related S': `
      (čítajte|prečítajte|prečítajte si|pozrite si|pozrite) (aj|tiež|ďalej|viac);
      (súvisiace|podobné) (články|správy|príspevky)`,
    'more M': `čítajte viac`,
    'recommended S': `(mohlo|mohol|môže) [by] vás [tiež|aj] zaujímať`,
    'recommended M': `odporúčame`,
    'popular S': `(najčítanejšie|najpopulárnejšie|najdiskutovanejšie)`,
    'popular M': `(najnovšie|ďalšie) (správy|články); viac článkov`,
  },
  trailing: {
    references: `zdroje; použitá literatúra`,
    comments: `Komentáre`,
    ad: `Reklama; Inzercia; Článok pokračuje pod…`,
    share: `Zdieľať`,
    tags: `Značky; Štítky`,
    follow: `Sledujte nás na…`,
  },
};
