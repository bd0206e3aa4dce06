import type { LanguageLabels } from '../language-labels.ts';

export const tr: LanguageLabels = {
  lang: 'tr',
  labels: {
    'related S': ['ilgili (haber|haberler|içerik|içerikler|makale|makaleler|yazılar|yazı|başlıklar)', '(benzer|bağlantılı) (haberler|haber|içerikler|yazılar|makaleler)', '(ayrıca|bunu da|bunları da|şunu da|bu haberi de|bu yazıyı da) (oku|okuyun|okuyabilirsiniz|inceleyin|okuyunuz)', '(ayrıca|bir de) (okuyun|oku)', 'bu haberler de', 'bunu da (oku|okuyun|izle|izleyin)', '(konuyla|konu ile) ilgili (haberler|diğer haberler)', 'haberin devamı:', 'daha fazlası için:'],
    'related M': ['ilgili konular', 'ayrıca (bakınız|bkz)', 'bakınız', 'ilgili:', 'diğer haberler'],
    'recommended S': ['[bunlar|bu|bunlar da|bu da] [da] ilginizi çekebilir', '(bunlar|bu haberler|bu haber) (da|de) ilginizi çekebilir', 'okumadan geçmeyin', '(sizin için|size) (seçtiklerimiz|önerilenler|önerdiklerimiz)', '(önerilen|tavsiye edilen) (haberler|içerikler|yazılar)', 'bunları [da] (beğenebilirsiniz|sevebilirsiniz)', 'gözden kaçmasın'],
    'recommended M': ['kaçırmayın', 'editörün seçtikleri'],
    'more M': ['(daha fazla|devamını) (oku|okuyun)', '(daha fazla|detaylı) bilgi', 'devamı için tıklayın', 'haberin devamı'],
    'more W': ['tıklayın', 'daha fazla'],
    'popular S': ['(en çok|çok) (okunan|okunanlar|izlenen|paylaşılanlar)', '(en çok|çok) okunan haberler'],
    'popular M': ['son dakika', 'son haberler', 'öne çıkanlar'],
    'watch M': ['videoyu (izle|izleyin)', 'video:'],
  },
  continues: 'ajansı|olarak|ve|ile|bir|bu',
  trailing: {
    comments: ['Yorumlar', 'Yorum', 'Yorum yap', 'Yorum yaz', 'Yorum yapın', 'Bir cevap yazın', 'E-posta hesabınız yayımlanmayacak…'],
    share: ['Paylaş', 'Paylaşın', 'Haberi paylaş', 'Bu haberi paylaş', 'Yazdır'],
    follow: ['Bizi takip edin…', 'Bizi … takip edin', 'Abone ol', 'Abone olun', 'Bülten'],
    tags: ['Etiketler', 'Etiketler:…', 'Etiket:…'],
    'source keep-as-meta': ['Kaynak:…'],
    legal: ['Tüm hakları saklıdır'],
  },
};
