import type { LanguageLabels } from '../language-labels.ts';

export const az: LanguageLabels = {
  lang: 'az',
  common: 'və bu bir ilə üçün da də ki olan edib isə',
  labels: {
    'related S': `
      (oxşar|əlaqəli|əlaqədar) (xəbərlər|məqalələr|xəbər|yazılar); (həmçinin|bunu da|bunları da) (oxuyun|oxu|baxın);
      mövzu ilə (bağlı|əlaqəli) [digər] (xəbərlər|yazılar); mövzu üzrə`,
    'more M': `(daha ətraflı|ətraflı|davamını) (oxu|oxuyun); daha çox (oxu|oxuyun)`,
    'recommended S': `(sizi|səni) [bu|bunlar] [da] maraqlandıra bilər`,
    'popular S': `(ən çox|çox) (oxunan|oxunanlar|baxılan)`,
    'popular M': `(son|digər|günün) xəbərlər`,
  },
  trailing: {
    comments: `Şərhlər`,
    ad: `Reklam`,
    share: `Paylaş`,
    tags: `Açar sözlər; Etiketlər`,
  },
};
