import type { LanguageLabels } from '../language-labels.ts';

export const da: LanguageLabels = {
  lang: 'da',
  labels: {
    'related S': ['(læs|se|lyt|hør) også', '(relaterede|lignende) (artikler|nyheder|emner|indlæg)', 'læs mere om…:', 'relateret', '(læs|mere) om (emnet|sagen)', 'artiklen fortsætter under…:', 'fik du læst:'],
    'related M': ['læs:', 'se:', 'flere nyheder', 'tidligere:'],
    'recommended S': ['(du|I) (vil|kan) måske [også] (lide|være interesseret i)', '(anbefalet|anbefalede) [til dig|artikler|læsning]', 'måske er du også interesseret i'],
    'recommended M': ['gå ikke glip af'],
    'more M': ['læs (mere|videre|hele artiklen)'],
    'popular S': ['(mest) (læst|læste|sete)'],
    'popular M': ['seneste nyt', 'seneste nyheder'],
    'watch M': ['se (video|videoen)', 'video:'],
  },
  continues: 'om|at|i|på|hvordan|den|det',
  trailing: {
    comments: ['Kommentarer', 'Kommentér', 'Skriv en kommentar'],
    share: ['Del', 'Del artiklen', 'Udskriv'],
    follow: ['Følg os…', 'Tilmeld dig…', 'Nyhedsbrev'],
    tags: ['Emner', 'Tags', 'Nøgleord'],
  },
};
