import type { LanguageLabels } from '../language-labels.ts';

export const it: LanguageLabels = {
  lang: 'it',
  common: 'il di che la per un in del della con non sono nel',
  labels: {
    'related W': `approfondimento:; leggi:`,
    'related S': `
      (leggi|guarda|vedi|ascolta|scopri) (anche|pure); (leggete|guardate) anche; leggi anche qui;
      leggi anche (su|sul|sulla)…:; da leggere anche;
      (articoli|notizie|contenuti|argomenti|post) (correlati|correlate|simili|collegati|consigliati|suggeriti);
      (articolo|notizia|contenuto) (correlato|correlata); sullo stesso (argomento|tema);
      [nella] stessa categoria:; se te lo sei perso`,
    'related M': `vedi anche; per approfondire; approfondimenti; leggi (l'approfondimento|l'intervista|l'articolo|l'inchiesta|il commento):;
      (correlati|consigliati):; approfondisci [anche]:; altri articoli:; (sull'argomento|su questo argomento):; da (leggere|vedere):`,
    'recommended S': `
      [forse] (ti|vi|le) (potrebbe|potrebbero|può|possono) [anche] (interessare|piacere) [anche];
      (può|potrebbe|potrebbero) (interessarti|interessarvi|piacerti) [anche];
      forse ti interessa [anche]; (ti|vi) consigliamo (anche|di leggere|la lettura); (consigliati|consigliato|scelti|raccomandati) per (te|voi)`,
    'recommended M': `da non perdere;
      non (perdere|perderti|perdetevi|perdete):; (ti|vi) consigliamo:`,
    'more M': `(leggi|scopri|per saperne) di più;
      (continua a leggere|continua la lettura); leggi (tutto|qui):`,
    'more W': `clicca qui; leggi qui`,
    'popular S': `[i|le] più (letti|lette|visti|viste|popolari)`,
    'popular M': `(ultime|altre) notizie`,
  },
  continues: 'il|la|lo|i|gli|le|che|di|in|tra|con|per|se',
  trailing: {
    references: `fonti; riferimenti; bibliografia`,
    comments: `Commenti; Commento; Lascia un commento`,
    share: `Condividi; Condividi su Facebook`,
    tags: `Tag; Tags`,
    legal: `Riproduzione riservata`,
    follow: `Seguici; Seguici su…; Iscriviti alla newsletter…`,
    audio: `Ascolta (l’articolo|questo articolo)`,
    ad: `Pubblicità; continua a leggere dopo la pubblicità`,
  },
};
