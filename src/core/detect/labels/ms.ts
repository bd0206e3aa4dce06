import type { LanguageLabels } from '../language-labels.ts';

export const ms: LanguageLabels = {
  lang: 'ms',
  common: 'yang dan di dengan untuk pada ini itu daripada tidak dalam turut',
  labels: {
    'related S': `(baca|lihat|tonton) juga; (artikel|berita) (berkaitan|berkenaan)`,
    'more M': `baca (lagi|lanjut|seterusnya)`,
  },
  continues: 'yang|di|dan|dari|oleh|ini|itu',
  trailing: {
    references: `sumber; rujukan`,
    comments: `Komen`,
    ad: `Iklan`,
  },
};
