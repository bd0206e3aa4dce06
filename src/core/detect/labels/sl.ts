import type { LanguageLabels } from '../language-labels.ts';

export const sl: LanguageLabels = {
  lang: 'sl',
  common: 'in je v na da se za ki so pa ne tudi',
  labels: {
    'related S': `
      (preberite|poglejte|oglejte si|preberi) (tudi|še); (povezane|sorodne) (novice|vsebine|teme);
      preberite si (tudi|še); več o (temi|tej temi); (povezani|podobni|sorodni) (članki|prispevki)`,
    'more M': `(preberite|preberi) več`,
    'recommended S': `(morda|mogoče) (vas|te) [bo] (zanima|zanimalo)`,
    'recommended M': `priporočamo`,
    'popular S': `najbolj (brano|brane|brani|gledano)`,
    'popular M': `(zadnje|najnovejše|druge) novice`,
  },
  trailing: {
    comments: `Komentarji`,
    ad: `Oglas`,
    share: `Deli`,
    tags: `Oznake; Ključne besede`,
  },
};
