import type { LanguageLabels } from '../language-labels.ts';

export const et: LanguageLabels = {
  lang: 'et',
  common: 'ja on ei et oli see kui ka ning mis aga',
  labels: {
    'related S': `(loe|vaata|kuula) (ka|lisaks|veel); (seotud|sarnased) (artiklid|uudised|lood|teemad); samal teemal`,
    'more M': `loe (edasi|rohkem)`,
    'recommended S': `(sind|teid) võib [ka] huvitada`,
    'popular S': `(loetumad|loetuimad|enim loetud|populaarsemad) [lood|uudised]`,
    'popular M': `(viimased|teised|muud) uudised; (veel|rohkem) uudiseid`,
  },
  continues: 'et|kuidas|seda',
  trailing: {
    comments: `Kommentaarid`,
    ad: `Reklaam`,
    share: `Jaga; Jaga artiklit`,
    tags: `Märksõnad`,
  },
};
