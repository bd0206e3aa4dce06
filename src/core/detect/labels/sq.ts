import type { LanguageLabels } from '../language-labels.ts';

export const sq: LanguageLabels = {
  lang: 'sq',
  common: 'të e në dhe një për me që nga është si',
  labels: {
    'related S': `
      (lexo|shiko|lexoni|shihni|dëgjo) (edhe|gjithashtu|më tej);
      (artikuj|lajme|tema) (të ngjashëm|të ngjashme|të lidhura|të lidhur);
      (artikuj|lajme|shkrime) të ngjajshme; (lexo|lexoni) po ashtu`,
    'more M': `(lexo|lexoni|mëso) më (shumë|tepër)`,
    'recommended S': `mund t'ju (interesojë|pëlqejë)`,
    'popular S': `më të (lexuarat|lexuara|klikuarat|shikuarat)`,
    'popular M': `lajmet e fundit; lajme të tjera`,
  },
  continues: 'se|në|për|si',
  trailing: {
    comments: `Komente`,
    ad: `Reklamë`,
    share: `Shpërndaje`,
    tags: `Etiketat`,
  },
};
