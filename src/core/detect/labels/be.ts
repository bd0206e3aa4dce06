import type { LanguageLabels } from '../language-labels.ts';

export const be: LanguageLabels = {
  lang: 'be',
  labels: {
    'related S': `(чытайце|глядзіце) (таксама|яшчэ); (таксама|яшчэ) чытайце`,
    'more M': `чытаць (далей|больш)`,
  },
  trailing: {
    comments: `Каментары`,
    ad: `Рэклама`,
  },
};
