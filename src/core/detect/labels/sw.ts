import type { LanguageLabels } from '../language-labels.ts';

export const sw: LanguageLabels = {
  lang: 'sw',
  common: 'ya na wa kwa ni katika za la kuwa hiyo',
  labels: {
    'related W': `soma:`,
    'related S': `
      (soma|tazama|angalia|sikiliza) (pia|na hii);
      (habari|makala|taarifa) (zinazohusiana|inayohusiana|zinazofanana|nyingine zinazohusiana);
      unaweza pia (kusoma|kupenda); mada zinazohusiana`,
    'more M': `soma (zaidi|habari kamili)`,
    'popular S': `(zinazosomwa|zilizosomwa|iliyosomwa) (zaidi|sana)`,
    'popular M': `habari (mpya|zaidi|nyingine|kuu)`,
  },
  trailing: {
    comments: `Maoni`,
    ad: `Tangazo`,
    share: `Shiriki; Sambaza`,
  },
};
