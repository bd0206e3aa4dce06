import type { LanguageLabels } from '../language-labels.ts';

export const be: LanguageLabels = {
  lang: 'be',
  labels: {
    'related S': ['(чытайце|глядзіце) (таксама|яшчэ)', '(таксама|яшчэ) чытайце', '(матэрыялы|навіны) па тэме'],
    'related M': ['па тэме', 'чытайце:'],
    'more M': ['чытаць (далей|больш)'],
    'recommended S': ['вам можа быць цікава'],
    'popular S': ['самае (чытанае|папулярнае)'],
  },
  trailing: {
    comments: ['Каментары'],
    share: ['Падзяліцца'],
    tags: ['Тэгі', 'Тэгі:…'],
  },
};
