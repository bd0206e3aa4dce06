import type { LanguageLabels } from '../language-labels.ts';

export const sl: LanguageLabels = {
  lang: 'sl',
  common: 'in je v na da se za ki so pa ne tudi',
  labels: {
    'related S': `(preberite|poglejte|oglejte si|preberi) (tudi|še); (povezane|sorodne) (novice|vsebine|teme)`,
    'more M': `(preberite|preberi) več`,
  },
  trailing: {
    comments: `Komentarji`,
    ad: `Oglas`,
  },
};
