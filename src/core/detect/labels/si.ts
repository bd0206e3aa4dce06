import type { LanguageLabels } from '../language-labels.ts';

export const si: LanguageLabels = {
  lang: 'si',
  labels: {
    'related S': `(මෙයත්|මේවාත්|මෙයද) (කියවන්න|බලන්න); (අදාළ|සම්බන්ධිත) (පුවත්|ලිපි)`,
    'more M': `තවත් කියවන්න`,
  },
  trailing: {
    comments: `අදහස්`,
    ad: `දැන්වීම`,
  },
};
