import type { LanguageLabels } from '../language-labels.ts';

export const ha: LanguageLabels = {
  lang: 'ha',
  common: 'da cikin wannan kuma yana sun zai za don daga ta',
  labels: {
    'related S': `(karanta|kalli|saurari) kuma; kuma karanta; (labarai|rahotanni|makaloli) masu (alaƙa|alaka|nasaba|dangantaka)`,
    'related M': `[ku] karanta wannan`,
    'more M': `[ku] karanta (ƙari|kari)`,
    'popular S': `mafi (shahara|karantawa)`,
    'popular M': `(sababbin|wasu|sauran) labarai`,
  },
  trailing: {
    comments: `Sharhi`,
    share: `Yada; Raba`,
    ad: `Talla`,
  },
};
