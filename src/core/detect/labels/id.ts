import type { LanguageLabels } from '../language-labels.ts';

export const id: LanguageLabels = {
  lang: 'id',
  labels: {
    'related S': ['(baca|simak|lihat|tonton|cek|dengarkan) (juga|pula)', '(berita|artikel|konten|tulisan) (terkait|serupa|lainnya terkait)', '(baca|simak) juga artikel (lainnya|terkait)', '(baca|simak) [juga] (berita|artikel) (lainnya|selengkapnya|terkait)', 'terkait'],
    'related M': ['baca:', 'simak:', 'baca (berita|artikel)', 'berita lainnya', 'artikel lainnya'],
    'recommended S': ['(anda|kamu) (mungkin|mungkin juga) (suka|tertarik|menyukai)', '(mungkin) (anda|kamu) (suka|tertarik)', 'rekomendasi (untuk anda|untukmu|untuk kamu)', '(pilihan|rekomendasi) redaksi', 'jangan lewatkan'],
    'recommended M': ['pilihan editor', 'rekomendasi'],
    'more M': ['(baca|lihat|simak) selengkapnya', '(baca|lihat) (lebih lanjut|lainnya)', 'selengkapnya'],
    'popular S': ['(terpopuler|terpopular|paling banyak dibaca|berita populer)'],
    'popular M': ['berita terkini', 'terbaru', 'terkini'],
    'watch M': ['(tonton|simak|lihat) (video|videonya)', 'video:'],
  },
  continues: 'yang|di|dan|dari|oleh|ini|itu',
  trailing: {
    comments: ['Komentar', 'Tulis komentar', 'Tinggalkan komentar', 'Tinggalkan Balasan', 'Beri komentar', 'Alamat email anda tidak akan dipublikasikan…'],
    share: ['Bagikan', 'Bagikan artikel ini', 'Bagikan ini:', 'Bagikan:', 'Salin tautan', 'Cetak', 'Sebarkan'],
    follow: ['Ikuti kami…', 'Ikuti berita terkini…', 'Dapatkan berita…', 'Cek berita dan artikel yang lain di Google News', 'Gabung … WhatsApp Channel'],
    tags: ['Tag', 'Tag:…', 'Tags', 'Tags:…', 'Topik:…'],
  },
};
