import type { LanguageLabels } from '../language-labels.ts';

export const uz: LanguageLabels = {
  lang: 'uz',
  common: 'va bu bilan uchun bir ham deb esa yilda edi',
  labels: {
    'related S': `(shuningdek|yana) (o'qing|qarang); (mavzuga oid|o'xshash|aloqador) (xabarlar|maqolalar|yangiliklar)`,
    'related M': `mavzuga oid`,
    'more M': `(batafsil|davomini) (o'qing|o'qish)`,
    'popular S': `(eng ko'p|ko'p) (o'qilgan|o'qilganlar)`,
    'popular M': `(so'nggi|boshqa) (xabarlar|yangiliklar)`,
  },
  trailing: {
    comments: `Izohlar; Fikrlar`,
    share: `Ulashish`,
    ad: `Reklama`,
  },
};
