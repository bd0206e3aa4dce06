import type { LanguageLabels } from '../language-labels.ts';

export const si: LanguageLabels = {
  lang: 'si',
  labels: {
    'related S': `(මෙයත්|මේවාත්|මෙයද) (කියවන්න|බලන්න); (අදාළ|සම්බන්ධිත) (පුවත්|ලිපි)`,
    'more M': `තවත් කියවන්න`,
    'popular S': `(වැඩියෙන්|වැඩිපුරම) (කියවූ|කියවපු)`,
    'popular M': `(නවතම|තවත්) (පුවත්|ප්‍රවෘත්ති)`,
    'more W': `වැඩි විස්තර`,
  },
  trailing: {
    comments: `අදහස්`,
    ad: `දැන්වීම`,
    share: `බෙදාගන්න`,
  },
};
