import type { LanguageLabels } from '../language-labels.ts';

export const no: LanguageLabels = {
  lang: 'no',
  labels: {
    'related S': ['(les|se|lytt|hør) (også|mer om saken|mer om)…:', '(les|se|lytt|hør|sjekk) også', '(relaterte|lignende) (artikler|saker|nyheter|innlegg)', 'les mer om…:', 'relatert', 'vil du lese mer', '(les|mer) om saken', 'flere saker om', 'fikk du med deg:', 'saken fortsetter under…:'],
    'related M': ['les:', 'se:', 'mer om:', 'flere saker', 'bakgrunn:', 'tidligere:'],
    'recommended S': ['(du|dere) (vil|kan) kanskje [også] (like|være interessert i)', 'anbefalt [for deg|lesning]', 'anbefalte (artikler|saker)'],
    'recommended M': ['ikke gå glipp av', 'anbefaler'],
    'more M': ['les (mer|videre|hele saken)'],
    'popular S': ['(mest) (lest|leste|sett)'],
    'popular M': ['siste nytt', 'siste nyheter'],
    'watch M': ['se (video|videoen)', 'video:'],
  },
  continues: 'om|at|i|på|hvordan|den|det',
  trailing: {
    comments: ['Kommentarer', 'Kommenter', 'Legg igjen en kommentar', 'Kommentar'],
    share: ['Del', 'Del artikkelen', 'Del saken', 'Skriv ut'],
    follow: ['Følg oss…', 'Abonner…', 'Nyhetsbrev'],
    tags: ['Stikkord', 'Emneknagger', 'Tema'],
  },
};
