import type { LanguageLabels } from '../language-labels.ts';

export const be: LanguageLabels = {
  lang: 'be',
  common: 'і ў не на што з да у гэта як для ад пра',
  labels: {
    'related S': `(чытайце|глядзіце) (таксама|яшчэ); (таксама|яшчэ) чытайце`,
    'more M': `чытаць (далей|больш)`,
  },
  trailing: {
    comments: `Каментары`,
    ad: `Рэклама`,
  },
};
