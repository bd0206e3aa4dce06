import type { LanguageLabels } from '../language-labels.ts';

export const ms: LanguageLabels = {
  lang: 'ms',
  common: 'yang dan di dengan untuk pada ini itu daripada tidak dalam turut',
  labels: {
    'related S': `(baca|lihat|tonton) juga; (artikel|berita) (berkaitan|berkenaan); (topik|cerita|kandungan) berkaitan`,
    'more M': `baca (lagi|lanjut|seterusnya)`,
    'related M': `(berita|artikel) lain`,
    'recommended S': `anda (mungkin|mungkin juga) (suka|berminat|meminati)`,
    'popular S': `(berita|artikel) popular; (terpopular|paling popular|paling banyak dibaca|paling dibaca)`,
    'popular M': `berita terkini; pilihan editor`,
  },
  continues: 'yang|di|dan|dari|oleh|ini|itu',
  trailing: {
    references: `sumber; rujukan`,
    comments: `Komen`,
    ad: `Iklan`,
    share: `Kongsi`,
    tags: `Tag`,
    follow: `Ikuti kami di…`,
  },
};
