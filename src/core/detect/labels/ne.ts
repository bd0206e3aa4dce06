import type { LanguageLabels } from '../language-labels.ts';

export const ne: LanguageLabels = {
  lang: 'ne',
  common: 'र छ को मा हो पनि भएको गरेको छन् यो',
  labels: {
    'related S': `(यो|यी) पनि (पढ्नुहोस्|पढ्नुस्|हेर्नुहोस्|पढौं); (सम्बन्धित|सम्बद्ध) (समाचार|खबर|लेख)`,
    'more M': `थप (पढ्नुहोस्|जानकारी|समाचार)`,
    'popular S': `धेरै (पढिएको|पढिएका)`,
    'popular M': `(ताजा|अन्य) (समाचार|खबर)`,
  },
  trailing: {
    comments: `प्रतिक्रिया`,
    ad: `विज्ञापन`,
    share: `सेयर गर्नुहोस्`,
  },
};
