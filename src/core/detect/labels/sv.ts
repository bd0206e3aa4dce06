import type { LanguageLabels } from '../language-labels.ts';

export const sv: LanguageLabels = {
  lang: 'sv',
  common: 'och att det som en på är av för den med ett',
  labels: {
    'related W': `läs:`,
    'related S': `
      (läs|se|lyssna|kolla) (också|även|mer om det här); (relaterade|liknande) (artiklar|nyheter|ämnen|inlägg);
      (relaterat|mer om detta); (mer|läs mer) i ämnet; läs mer om…:;
      relaterat innehåll`,
    'related M': `se även`,
    'recommended S': `
      (du|ni) (kanske|kan) [också|även] (gillar|är intresserad av|gilla|vara intresserad av);
      (det här|detta) (kan|kanske) [också] (intressera|intresserar) (dig|er)`,
    'more M': `läs (mer|vidare|hela artikeln)`,
    'popular S': `(mest|just nu) (läst|lästa); (populärast|mest delat)`,
    'recommended M': `(rekommenderat|vi rekommenderar) [för dig]`,
    'popular M': `(senaste|fler) (nyheterna|nyheter|nytt|artiklarna|artiklar)`,
  },
  continues: 'om|att|i|på|hur|den|det',
  trailing: {
    references: `källor; referenser`,
    comments: `Kommentarer`,
    share: `Dela`,
    tags: `Taggar`,
    follow: `Följ oss på…; Prenumerera på vårt nyhetsbrev…`,
    audio: `Lyssna på artikeln`,
    ad: `Annons; Artikeln fortsätter (under|efter)…`,
  },
};
