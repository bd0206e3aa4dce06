import type { LanguageLabels } from '../language-labels.ts';

export const bn: LanguageLabels = {
  lang: 'bn',
  labels: {
    'related W': `পড়ুন:`,
    'related S': `
      (আরও|আরো|এছাড়াও|এটিও|এটাও|আরও সংবাদ) (পড়ুন|পড়ুনঃ|দেখুন|পড়তে পারেন);
      (সম্পর্কিত|প্রাসঙ্গিক|সংশ্লিষ্ট|অনুরূপ) (খবর|সংবাদ|নিবন্ধ|পোস্ট|বিষয়); এ (সম্পর্কিত|বিষয়ে) আরও`,
    'related M': `আরও খবর`,
    'recommended S': `আপনার (ভালো|পছন্দ) (লাগতে পারে|হতে পারে)`,
    'more M': `(বিস্তারিত|আরও) (পড়ুন|জানুন)`,
    'popular S': `(সর্বাধিক) (পঠিত|পড়া)`,
  },
  trailing: {
    references: `তথ্যসূত্র; সূত্র`,
    comments: `মন্তব্য`,
    share: `শেয়ার করুন`,
    tags: `ট্যাগ`,
    ad: `বিজ্ঞাপন`,
  },
};
