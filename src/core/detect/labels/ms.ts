import type { LanguageLabels } from '../language-labels.ts';

export const ms: LanguageLabels = {
  lang: 'ms',
  labels: {
    'related S': ['(baca|lihat|tonton) juga', '(artikel|berita) (berkaitan|berkenaan)', 'berkaitan'],
    'more M': ['baca (lagi|lanjut|seterusnya)'],
    'recommended S': ['anda mungkin [juga] (berminat|suka)'],
    'popular S': ['(paling|terbanyak) (dibaca|popular)'],
    'popular M': ['berita terkini'],
  },
  continues: 'yang|di|dan|dari|oleh|ini|itu',
  trailing: {
    comments: ['Komen', 'Ulasan'],
    share: ['Kongsi', 'Kongsikan'],
    follow: ['Ikuti kami…'],
  },
};
