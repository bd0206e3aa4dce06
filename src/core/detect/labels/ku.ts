import type { LanguageLabels } from '../language-labels.ts';

export const ku: LanguageLabels = {
  lang: 'ku',
  common: 'û ji bo li ku jî ev ew dê hat bi',
  labels: {
    'related S': `
      (bixwîne|bixwînin|binêre|temaşe bike) jî; (her wiha|herwiha) (bixwîne|bixwînin|binêre); (nûçeyên|nûçeya|babetên|gotarên) (têkildar|girêdayî|wekhev)`,
    'more M': `(zêdetir|bêtir) (bixwîne|bixwînin)`,
    'popular S': `herî zêde (hatine|tê|têne) xwendin`,
    'popular M': `nûçeyên (dawî|din)`,
  },
  trailing: {
    comments: `Şîrove`,
    share: `Parve bike`,
    ad: `Reklam`,
  },
};
