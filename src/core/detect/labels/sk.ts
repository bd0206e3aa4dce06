import type { LanguageLabels } from '../language-labels.ts';

export const sk: LanguageLabels = {
  lang: 'sk',
  labels: {
    'related S': ['(čítajte|prečítajte|prečítajte si|pozrite si|pozrite) (aj|tiež|ďalej|viac)', '(súvisiace|podobné) (články|správy|príspevky)', 'k téme', 'viac k téme', 'čítajte tiež'],
    'related M': ['pozri aj', 'čítajte:', 'súvisiace'],
    'recommended S': ['(mohlo|môže) [by] vás [tiež] zaujímať', 'odporúčame [prečítať|aj]'],
    'recommended M': ['neprehliadnite'],
    'more M': ['čítajte viac', 'čítať (ďalej|viac)'],
    'popular S': ['najčítanejšie [články]', 'najčítanejšie správy'],
  },
  trailing: {
    comments: ['Komentáre', 'Diskusia', 'Pridať komentár'],
    share: ['Zdieľať', 'Zdieľajte'],
    tags: ['Značky', 'Tagy:…'],
  },
};
