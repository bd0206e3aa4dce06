import type { LanguageLabels } from '../language-labels.ts';

export const lt: LanguageLabels = {
  lang: 'lt',
  common: 'ir kad į su iš yra buvo per kaip bet',
  labels: {
    'related S': `(taip pat) (skaitykite|žiūrėkite|skaityk); (skaitykite|skaityk|žiūrėkite) (taip pat|dar|ir)`,
    'more M': `(skaitykite|skaityti|sužinokite) (daugiau|toliau)`,
  },
  continues: 'kad|kaip|apie',
  trailing: {
    comments: `Komentarai`,
    ad: `Reklama`,
  },
};
