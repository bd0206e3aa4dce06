import type { LanguageLabels } from '../language-labels.ts';

export const tr: LanguageLabels = {
  lang: 'tr',
  common: 've bir bu da de için ile olarak çok daha ne',
  labels: {
    'related W': `ilgili:`,
    'related S': `
      ilgili (haber|haberler|içerik|içerikler|makale|makaleler|yazılar|yazı|başlıklar);
      (benzer|bağlantılı|önerilen|tavsiye edilen) (haberler|haber|içerikler|yazılar|makaleler|konular);
      (ayrıca|bir de|bunu da|bunları da|şunu da|bu haberi de|bu yazıyı da) (oku|okuyun|okuyunuz);
      bu haberler de; bunu da (izle|izleyin);
      (konuyla|konu ile) ilgili (haberler|diğer haberler); haberin devamı:;
      ayrıca (izleyin|izle|göz atın); (bunlara|buna|şunlara) da (göz atın|bakın|bakabilirsiniz)`,
    'related M': `ilgili konular; ayrıca (bakınız|bkz); bakınız;
      bkz:; göz atın:; mutlaka (oku|okuyun|izleyin):; (konuyla|konu ile) ilgili:`,
    'recommended S': `
      [bunlar|bu|bu haberler|bu haber] [da|de] ilginizi çekebilir;
      okumadan (geçmeyin|geçme);
      ilginizi (çekebilecek|çekecek) (haberler|içerikler|yazılar|diğer haberler); sizin için (seçtiklerimiz|önerilenler|seçilenler|önerdiklerimiz); editörün (seçtikleri|seçimi|önerisi); editör seçimi`,
    'recommended M': `[sakın|bunu|bunları|gözden] kaçırmayın; (önerimiz|önerilerimiz):`,
    'more M': `(daha fazla|devamını) (oku|okuyun); (daha fazla|detaylı) bilgi; (haberin|haberlerin) (detayları|ayrıntıları) için (tıklayın|tıklayınız)`,
    'more W': `tıklayın; daha fazla`,
    'popular S': `(en çok|çok) (okunan|okunanlar|izlenen|paylaşılanlar)`,
    'popular M': `(son|popüler|diğer|öne çıkan) haberler`,
  },
  continues: 'ajansı|olarak|ve|ile|bir|bu',
  trailing: {
    references: `kaynaklar; kaynakça; dipnotlar`,
    comments: `Yorumlar; Yorum; Yorum yap`,
    share: `Paylaş; Paylaşın`,
    tags: `Etiketler; Etiketler:…`,
    'source keep-as-meta': `Kaynak:…`,
    legal: `Tüm hakları saklıdır`,
    follow: `Bizi takip edin…; Google News’te takip edin…; Abone ol`,
    audio: `(Haberi|Sesli) dinle`,
    ad: `Reklam`,
  },
};
