import type { LanguageLabels } from '../language-labels.ts';

export const am: LanguageLabels = {
  lang: 'am',
  labels: {
    'related S': `(ተዛማጅ|ተያያዥ) (ዜናዎች|ዜና|ጽሑፎች|ርዕሶች|ጽሁፎች); (ይህንንም|ይህንን) (ያንብቡ|ይመልከቱ)`,
    'more M': `ተጨማሪ (ያንብቡ|ለማንበብ)`,
  },
  trailing: {
    comments: `አስተያየቶች`,
    ad: `ማስታወቂያ`,
  },
};
