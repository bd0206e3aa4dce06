import type { LanguageLabels } from '../language-labels.ts';

export const id: LanguageLabels = {
  lang: 'id',
  common: 'yang dan di dengan untuk pada ini dari itu tidak dalam',
  labels: {
    'related W': `baca:; simak:`,
    'recommended M': `pilihan editor; rekomendasi [untuk anda|untukmu]; (berita|artikel) pilihan;
      pilihan (redaksi|untukmu|untuk anda); jangan (lewatkan|sampai ketinggalan|lupa baca):`,
    'related S': `
      (baca|simak|lihat|tonton|cek|dengarkan|ketahui|ikuti) (juga|pula);
      (berita|artikel|konten|tulisan|topik|video|pos) (terkait|serupa|lainnya terkait);
      (baca|simak) [juga] (berita|artikel) (lainnya|selengkapnya|terkait); terkait;
      (artikel|berita) menarik [lainnya]; baca (lainnya|selanjutnya|berikutnya|lebih lanjut):`,
    'recommended S': `(anda|kamu) (mungkin|mungkin juga) (suka|tertarik|menyukai);
      mungkin (anda|kamu) [juga] (suka|tertarik|menyukai); rekomendasi (artikel|berita)`,
    'more M': `(baca|lihat|simak) selengkapnya;
      selengkapnya:`,
    'popular S': `(terpopuler|terpopular|paling banyak dibaca|berita populer); artikel populer`,
    'watch M': `(tonton|simak|lihat) (video|videonya)`,
    'related M': `(berita|artikel|bacaan) lainnya`,
    'popular M': `(berita|artikel) (terkini|terbaru)`,
  },
  continues: 'yang|di|dan|dari|oleh|ini|itu',
  trailing: {
    references: `sumber; referensi; daftar pustaka`,
    comments: `Komentar`,
    share: `Bagikan`,
    tags: `Tag`,
    follow: `Ikuti kami di…; Ikuti … di Google News; Simak berita … di WhatsApp…`,
    audio: `Dengarkan artikel`,
    ad: `Iklan; Advertisement; scroll untuk melanjutkan membaca`,
  },
};
