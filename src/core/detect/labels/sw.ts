import type { LanguageLabels } from '../language-labels.ts';

export const sw: LanguageLabels = {
  lang: 'sw',
  labels: {
    'related S': ['(soma|tazama|angalia|sikiliza) (pia|na hii)', '(habari|makala|taarifa) (zinazohusiana|inayohusiana|zinazofanana|nyingine zinazohusiana)', 'pia soma'],
    'related M': ['soma:', 'tazama:'],
    'more M': ['soma (zaidi|habari kamili)'],
    'recommended S': ['(huenda|unaweza) (ukapenda|pia kupenda)'],
    'popular S': ['(zilizosomwa|habari zilizosomwa) zaidi'],
  },
  trailing: {
    comments: ['Maoni'],
    share: ['Shiriki', 'Sambaza'],
  },
};
