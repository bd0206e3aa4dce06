import type { LanguageLabels } from '../language-labels.ts';

export const pa: LanguageLabels = {
  lang: 'pa',
  labels: {
    'related S': `(ਇਹ|ਇਸ ਨੂੰ|ਇਸਨੂੰ) ਵੀ (ਪੜ੍ਹੋ|ਦੇਖੋ); (ਸਬੰਧਤ|ਸੰਬੰਧਿਤ) (ਖ਼ਬਰਾਂ|ਖਬਰਾਂ); (ਸਬੰਧਤ|ਸੰਬੰਧਿਤ) (ਲੇਖ|ਖ਼ਬਰ)`,
    'more M': `ਹੋਰ (ਪੜ੍ਹੋ|ਜਾਣੋ)`,
    'popular S': `ਸਭ ਤੋਂ ਵੱਧ (ਪੜ੍ਹੀਆਂ|ਪੜ੍ਹਿਆ|ਪੜ੍ਹੀ) [ਗਈਆਂ|ਗਿਆ|ਗਈ]`,
    'popular M': `(ਤਾਜ਼ਾ|ਹੋਰ) ਖ਼ਬਰਾਂ`,
  },
  trailing: {
    comments: `ਟਿੱਪਣੀਆਂ`,
    ad: `ਇਸ਼ਤਿਹਾਰ`,
    share: `ਸਾਂਝਾ ਕਰੋ; ਸ਼ੇਅਰ ਕਰੋ`,
  },
};
