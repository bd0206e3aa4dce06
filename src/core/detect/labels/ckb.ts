import type { LanguageLabels } from '../language-labels.ts';

export const ckb: LanguageLabels = {
  lang: 'ckb',
  labels: {
    'related M': `(ئەمەش|ئەمانەش) (بخوێنەرەوە|ببینە)`,
    'related S': `
      (هەواڵی|بابەتی|هەواڵە|بابەتە|هەواڵ و بابەتی) (پەیوەندیدار|پەیوەندیدارەکان|هاوشێوە|هاوشێوەکان);
      (هەروەها|ئەمەش|زیاتر|ئەم بابەتەش) (بخوێنەوە|بخوێننەوە|ببینە)`,
    'more M': `زیاتر (بزانە|بخوێنەوە)`,
  },
  trailing: {
    comments: `کۆمێنت`,
    ad: `ڕیکلام; ریکلام`,
  },
};
