import type { LanguageLabels } from '../language-labels.ts';

export const sr: LanguageLabels = {
  lang: 'sr',
  labels: {
    'related S': `
      (pročitajte|procitajte|pogledajte|čitajte) (još|i|i ovo|takođe);
      (прочитајте|погледајте|читајте) (још|и|такође); povezani članci`,
    'more M': `(pročitaj|pročitajte|saznajte) više`,
  },
  continues: 'kako|da|u|na|o|da li',
  trailing: {
    comments: `Komentari`,
  },
};
