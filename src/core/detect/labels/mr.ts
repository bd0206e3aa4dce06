import type { LanguageLabels } from '../language-labels.ts';

export const mr: LanguageLabels = {
  lang: 'mr',
  labels: {
    'related S': ['(हेही|हे देखील|हे पण|हे सुद्धा|हेसुद्धा|आणखी) (वाचा|पाहा|पहा)', '(संबंधित) (बातम्या|लेख|बातमी)', 'वाचा:'],
    'related M': ['आणखी वाचा', 'अधिक वाचा'],
    'recommended S': ['तुम्हाला (हे|हेही) [देखील] आवडेल'],
    'more M': ['(अधिक|सविस्तर) (वाचा|जाणून घ्या)'],
    'popular S': ['(सर्वाधिक|सर्वात) (वाचलेले|लोकप्रिय)'],
    'popular M': ['ताज्या बातम्या'],
  },
  trailing: {
    comments: ['प्रतिक्रिया', 'टिप्पण्या'],
    share: ['शेअर करा'],
    tags: ['टॅग्स'],
  },
};
