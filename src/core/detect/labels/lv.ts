import type { LanguageLabels } from '../language-labels.ts';

export const lv: LanguageLabels = {
  lang: 'lv',
  common: 'un ir ar no par ka uz tika kas arī',
  labels: {
    'related S': `
      (lasi|lasiet|skaties|skatiet|lasīt) (arī|vairāk); (saistītie|līdzīgi) raksti;
      (saistītās|līdzīgas) (ziņas|tēmas); [vairāk] par (šo tēmu|tēmu); (lasiet|lasi|izlasi) vēl; skati arī`,
    'more M': `(lasi|lasīt|uzzini) (vairāk|tālāk)`,
    'recommended S': `(tevi|jūs) varētu [arī] interesēt`,
    'recommended M': `iesakām`,
    'popular S': `(lasītākie|lasītākās|populārākie|skatītākie) [raksti|ziņas]`,
    'popular M': `(jaunākās|citas) ziņas`,
  },
  continues: 'par|ka',
  trailing: {
    comments: `Komentāri`,
    ad: `Reklāma`,
    share: `Dalīties; Dalies`,
    tags: `Atslēgvārdi; Tēmas`,
  },
};
