import type { LanguageLabels } from '../language-labels.ts';

export const my: LanguageLabels = {
  lang: 'my',
  labels: {
    'related S': `(ဆက်စပ်|သက်ဆိုင်ရာ)(သတင်းများ|သတင်း|ဆောင်းပါးများ); ဒါတွေလည်းဖတ်ပါ`,
    'more M': `(ဆက်လက်|ပိုမို)ဖတ်ရှုရန်`,
    'popular S': `(ဖတ်ရှုမှု|လူဖတ်)အများဆုံး`,
    'popular M': `(နောက်ဆုံးရ|အခြား)သတင်းများ`,
  },
  trailing: {
    comments: `မှတ်ချက်များ`,
    share: `မျှဝေပါ`,
    ad: `ကြော်ငြာ`,
  },
};
