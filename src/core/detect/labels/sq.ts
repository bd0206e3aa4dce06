import type { LanguageLabels } from '../language-labels.ts';

export const sq: LanguageLabels = {
  lang: 'sq',
  labels: {
    'related S': ['(lexo|shiko|lexoni|shihni|dëgjo) (edhe|gjithashtu|më tej)', '(artikuj|lajme|tema) (të ngjashëm|të ngjashme|të lidhura|të lidhur)', '(lexo|shiko) edhe këtë', 'të ngjashme'],
    'related M': ['lexo:', 'shiko:'],
    'recommended S': ['mund (t\'ju|të ju) (interesojë|pëlqejë)', '(ju|të) rekomandojmë'],
    'more M': ['(lexo|lexoni|mëso) më (shumë|tepër)'],
    'popular S': ['më të (lexuarat|lexuara|klikuarat)'],
  },
  continues: 'se|në|për|si',
  trailing: {
    comments: ['Komente', 'Komentet', 'Lini një koment'],
    share: ['Shpërndaje', 'Shpërndaj', 'Shpërndani'],
    tags: ['Etiketat', 'Tags'],
  },
};
