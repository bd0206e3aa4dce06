import type { LanguageLabels } from '../language-labels.ts';

export const mr: LanguageLabels = {
  lang: 'mr',
  common: 'आणि या आहे च्या हे की ते असून होते आहेत',
  labels: {
    'related S': `(हेही|हे देखील|हे पण|हे सुद्धा|हेसुद्धा|आणखी) (वाचा|पाहा|पहा); (संबंधित) (बातम्या|लेख|बातमी)`,
    'more M': `(अधिक|सविस्तर) (वाचा|जाणून घ्या)`,
  },
  trailing: {
    comments: `प्रतिक्रिया`,
    ad: `जाहिरात`,
  },
};
