import type { LanguageLabels } from '../language-labels.ts';

export const lv: LanguageLabels = {
  lang: 'lv',
  labels: {
    'related S': ['(lasi|lasiet|skaties|skatiet|lasīt) (arī|vairāk)', '(saistītie|līdzīgi) raksti', '(saistītās) ziņas', 'par šo tēmu', 'lasi arī:'],
    'related M': ['lasi:'],
    'recommended S': ['(tevi|jūs) (varētu|var) [arī] interesēt', 'iesakām [izlasīt|arī]'],
    'more M': ['(lasi|lasīt|uzzini) (vairāk|tālāk)'],
    'popular S': ['(lasītākie|populārākie|lasītākais) [raksti]'],
  },
  continues: 'par|ka|kā',
  trailing: {
    comments: ['Komentāri', 'Komentēt'],
    share: ['Dalīties', 'Dalies'],
    tags: ['Birkas', 'Tēmas', 'Atslēgvārdi'],
  },
};
