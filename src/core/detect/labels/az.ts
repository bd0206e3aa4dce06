import type { LanguageLabels } from '../language-labels.ts';

export const az: LanguageLabels = {
  lang: 'az',
  labels: {
    'related S': ['(oxşar|əlaqəli|əlaqədar) (xəbərlər|məqalələr|xəbər)', '(həmçinin|bunu da|bunları da) (oxuyun|oxu|baxın)', 'mövzu ilə bağlı [xəbərlər]'],
    'related M': ['mövzuya aid', 'digər xəbərlər'],
    'recommended S': ['(sizi|bunlar sizi) [də] maraqlandıra bilər'],
    'more M': ['(daha ətraflı|ətraflı|davamını) (oxu|oxuyun)'],
    'popular S': ['(ən çox|çox) (oxunan|oxunanlar)'],
  },
  trailing: {
    comments: ['Şərhlər', 'Rəylər'],
    share: ['Paylaş', 'Paylaşın'],
    tags: ['Etiketlər', 'Açar sözlər:…'],
  },
};
