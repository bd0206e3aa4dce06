import type { LanguageLabels } from '../language-labels.ts';

export const lv: LanguageLabels = {
  lang: 'lv',
  common: 'un ir ar no par ka uz tika kas arī',
  labels: {
    'related S': `(lasi|lasiet|skaties|skatiet|lasīt) (arī|vairāk); (saistītie|līdzīgi) raksti`,
    'more M': `(lasi|lasīt|uzzini) (vairāk|tālāk)`,
  },
  continues: 'par|ka|kā',
  trailing: {
    comments: `Komentāri`,
    ad: `Reklāma`,
  },
};
