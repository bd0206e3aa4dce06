import type { LanguageLabels } from '../language-labels.ts';

export const et: LanguageLabels = {
  lang: 'et',
  common: 'ja on ei et oli see kui ka ning mis aga',
  labels: {
    'related S': `(loe|vaata|kuula) (ka|lisaks|veel); (seotud|sarnased) (artiklid|uudised|lood|teemad)`,
    'more M': `loe (edasi|rohkem)`,
  },
  continues: 'et|kuidas|seda',
  trailing: {
    comments: `Kommentaarid`,
    ad: `Reklaam`,
  },
};
