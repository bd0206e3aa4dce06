import type { LanguageLabels } from '../language-labels.ts';

export const am: LanguageLabels = {
  lang: 'am',
  labels: {
    'related S': `(ተዛማጅ|ተያያዥ) (ዜናዎች|ዜና|ጽሑፎች|ርዕሶች|ጽሁፎች); (ይህንንም|ይህንን) (ያንብቡ|ይመልከቱ)`,
    'more M': `ተጨማሪ (ያንብቡ|ለማንበብ)`,
    'related M': `ተመልከቱ:; (ሌሎች|ተጨማሪ) (ዜናዎች|ዜና)`,
    'popular S': `በጣም (የተነበቡ|የታዩ); በብዛት የተነበቡ`,
    'popular M': `(አዳዲስ|የቅርብ ጊዜ) ዜናዎች`,
  },
  trailing: {
    comments: `አስተያየቶች`,
    ad: `ማስታወቂያ`,
    share: `ያጋሩ`,
  },
};
