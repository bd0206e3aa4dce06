import type { LanguageLabels } from '../language-labels.ts';

export const sl: LanguageLabels = {
  lang: 'sl',
  labels: {
    'related S': `(preberite|poglejte|oglejte si|preberi) (tudi|še); (povezane|sorodne) (novice|vsebine|teme)`,
    'more M': `(preberite|preberi) več`,
  },
  trailing: {
    comments: `Komentarji`,
    ad: `Oglas`,
  },
};
