import type { LanguageLabels } from '../language-labels.ts';

export const pa: LanguageLabels = {
  lang: 'pa',
  labels: {
    'related S': `(ਇਹ|ਇਸ ਨੂੰ|ਇਸਨੂੰ) ਵੀ (ਪੜ੍ਹੋ|ਦੇਖੋ); (ਸਬੰਧਤ|ਸੰਬੰਧਿਤ) (ਖ਼ਬਰਾਂ|ਖਬਰਾਂ)`,
    'more M': `ਹੋਰ (ਪੜ੍ਹੋ|ਜਾਣੋ)`,
  },
  trailing: {
    comments: `ਟਿੱਪਣੀਆਂ`,
    ad: `ਇਸ਼ਤਿਹਾਰ`,
  },
};
