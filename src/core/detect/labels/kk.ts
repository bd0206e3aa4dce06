import type { LanguageLabels } from '../language-labels.ts';

export const kk: LanguageLabels = {
  lang: 'kk',
  common: 'және мен бұл үшін бір деп да де еді бойынша',
  labels: {
    'related S': `(тағы|сондай-ақ) (оқыңыз|оқи отырыңыз|қараңыз); оқи отырыңыз; (ұқсас|байланысты) (жаңалықтар|мақалалар|материалдар)`,
    'related M': `тақырып бойынша`,
    'more M': `(толығырақ|әрі қарай) (оқу|оқыңыз)`,
    'popular S': `(ең көп|көп) (оқылған|оқылғандар|оқылатын)`,
    'popular M': `(соңғы|басқа) жаңалықтар`,
  },
  trailing: {
    comments: `Пікірлер`,
    share: `Бөлісу`,
    ad: `Жарнама`,
  },
};
