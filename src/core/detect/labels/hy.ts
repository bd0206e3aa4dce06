import type { LanguageLabels } from '../language-labels.ts';

export const hy: LanguageLabels = {
  lang: 'hy',
  labels: {
    'related S': `(կարդացեք|կարդալ|դիտեք|տես) (նաև|նաեւ); (նաև|նաեւ) կարդացեք`,
    'more M': `(կարդալ|իմանալ) (ավելին|ավելի)`,
  },
  trailing: {
    comments: `Մեկնաբանություններ`,
    ad: `Գովազդ`,
  },
};
