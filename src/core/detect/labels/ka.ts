import type { LanguageLabels } from '../language-labels.ts';

export const ka: LanguageLabels = {
  lang: 'ka',
  labels: {
    'related S': `(წაიკითხეთ|ნახეთ|იხილეთ) (ასევე|აგრეთვე); (ასევე|აგრეთვე) (წაიკითხეთ|იხილეთ)`,
    'more M': `(წაიკითხეთ|გაიგეთ) (მეტი|სრულად)`,
  },
  trailing: {
    comments: `კომენტარები`,
    ad: `რეკლამა`,
  },
};
