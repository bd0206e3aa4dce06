import type { LanguageLabels } from '../language-labels.ts';

export const az: LanguageLabels = {
  lang: 'az',
  common: 'və bu bir ilə üçün da də ki olan edib isə',
  labels: {
    'related S': `(oxşar|əlaqəli|əlaqədar) (xəbərlər|məqalələr|xəbər); (həmçinin|bunu da|bunları da) (oxuyun|oxu|baxın)`,
    'more M': `(daha ətraflı|ətraflı|davamını) (oxu|oxuyun)`,
  },
  trailing: {
    comments: `Şərhlər`,
    ad: `Reklam`,
  },
};
