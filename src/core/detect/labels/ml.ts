import type { LanguageLabels } from '../language-labels.ts';

export const ml: LanguageLabels = {
  lang: 'ml',
  labels: {
    'related S': `(ഇതും|ഇതുകൂടി|കൂടുതൽ) (വായിക്കുക|വായിക്കൂ|വായിക്കാം|കാണുക); ബന്ധപ്പെട്ട (വാർത്തകൾ|ലേഖനങ്ങൾ)`,
    'more M': `കൂടുതൽ (വായിക്കാൻ|അറിയാൻ)`,
    'popular S': `ഏറ്റവും കൂടുതൽ (വായിച്ചത്|വായിക്കപ്പെട്ടത്)`,
    'popular M': `(പുതിയ|മറ്റ്|കൂടുതൽ) വാർത്തകൾ`,
  },
  trailing: {
    comments: `അഭിപ്രായങ്ങൾ`,
    ad: `പരസ്യം`,
    share: `പങ്കിടുക; ഷെയർ ചെയ്യുക`,
  },
};
