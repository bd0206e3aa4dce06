import type { LanguageLabels } from '../language-labels.ts';

export const it: LanguageLabels = {
  lang: 'it',
  labels: {
    'related S': ['(leggi|guarda|vedi|ascolta|scopri) (anche|pure)', '(leggete|guardate) anche', 'leggi anche (su|qui)', 'leggi anche (su|sul|sulla)…:', 'da leggere anche', '(articoli|notizie|contenuti|argomenti|post) (correlati|correlate|simili|collegati)', '(articolo|notizia|contenuto) (correlato|correlata)', 'sullo stesso (argomento|tema)', 'per saperne di più', 'approfondisci', '(leggi|l\'approfondimento) qui:', 'leggi (l\'articolo|la notizia|tutto):', 'correlati', 'altri articoli', 'potresti esserti perso'],
    'related M': ['vedi anche', 'per approfondire', 'approfondimenti', 'approfondimento:', 'leggi:', 'guarda:', 'altro su…', 'di più su…', 'altre notizie', 'notizie collegate'],
    'recommended S': ['[forse] (ti|vi|le) (potrebbe|potrebbero|può|possono) [anche] (interessare|piacere) [anche]', 'potrebbe (interessarti|interessarvi|piacerti) [anche]', 'potrebbero (interessarti|interessarvi) [anche]', '(consigliati|raccomandati|scelti) per (te|voi)', 'ti (consigliamo|suggeriamo)'],
    'recommended M': ['da non perdere', 'non perdere', 'consigliati'],
    'more M': ['leggi di più', '(leggi|scopri|per saperne) di più', 'continua a leggere', 'leggi tutto', 'maggiori informazioni'],
    'more W': ['clicca qui', 'leggi qui'],
    'popular S': ['[i|le] più (letti|lette|visti|viste|popolari)'],
    'popular M': ['ultime notizie', 'ultim\'ora', 'in evidenza'],
    'watch M': ['guarda (il video|il filmato)', 'video:'],
  },
  continues: 'il|la|lo|i|gli|le|che|di|in|tra|con|per|se',
  trailing: {
    comments: ['Commenti', 'Commento', 'Lascia un commento', 'Aggiungi un commento', 'Il tuo indirizzo email non sarà pubblicato…', 'Commenta'],
    share: ['Condividi', 'Condividi su Facebook', 'Condividi:', 'Condividi l\'articolo', 'Copia link', 'Stampa', 'Mi piace:'],
    follow: ['Seguici', 'Seguici su…', 'Iscriviti alla newsletter…', 'Iscriviti alla nostra newsletter…', 'Iscriviti al canale…', 'Newsletter'],
    tags: ['Tag', 'Tags', 'Tag:…', 'Argomenti:…'],
    audio: ['Ascolta l\'articolo'],
    legal: ['Riproduzione riservata', '© Riproduzione riservata', 'Tutti i diritti riservati'],
  },
};
