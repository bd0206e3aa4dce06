import type { LanguageLabels } from '../language-labels.ts';

export const sv: LanguageLabels = {
  lang: 'sv',
  labels: {
    'related S': ['(läs|se|lyssna|kolla) (också|även|mer om det här)', '(relaterade|liknande) (artiklar|nyheter|ämnen|inlägg)', '(relaterat|mer om detta)', '(mer|läs mer) i ämnet', 'läs mer om…:', 'läs vidare:', 'har du läst:', 'missa inte:', 'fler artiklar i ämnet'],
    'related M': ['se även', 'läs:', 'mer om:', 'mer om…', 'fler nyheter', 'tidigare:'],
    'recommended S': ['(du|ni) (kanske|kan) [också|även] (gillar|är intresserad av|gilla|vara intresserad av)', '(rekommenderat|rekommenderas) [för dig]', 'rekommenderad läsning'],
    'recommended M': ['missa inte', 'lästips'],
    'more M': ['läs (mer|vidare|hela artikeln)', 'läs mer'],
    'popular S': ['(mest|just nu) (läst|lästa)', 'mest lästa'],
    'popular M': ['senaste nytt', 'senaste nyheterna'],
    'watch M': ['se (klippet|videon|filmen)', 'tv:'],
  },
  continues: 'om|att|i|på|hur|den|det',
  trailing: {
    comments: ['Kommentarer', 'Kommentera', 'Lämna ett svar', 'Kommentar'],
    share: ['Dela', 'Dela artikeln', 'Dela på Facebook', 'Skriv ut'],
    follow: ['Följ oss…', 'Prenumerera…', 'Nyhetsbrev'],
    tags: ['Taggar', 'Ämnen', 'Ämnen i artikeln', 'Etiketter'],
  },
};
