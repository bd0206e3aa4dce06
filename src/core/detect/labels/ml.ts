import type { LanguageLabels } from '../language-labels.ts';

export const ml: LanguageLabels = {
  lang: 'ml',
  labels: {
    'related S': `(ഇതും|ഇതുകൂടി|കൂടുതൽ) (വായിക്കുക|വായിക്കൂ|വായിക്കാം|കാണുക); ബന്ധപ്പെട്ട (വാർത്തകൾ|ലേഖനങ്ങൾ)`,
    'more M': `കൂടുതൽ (വായിക്കാൻ|അറിയാൻ)`,
  },
  trailing: {
    comments: `അഭിപ്രായങ്ങൾ`,
    ad: `പരസ്യം`,
  },
};
