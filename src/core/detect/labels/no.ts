import type { LanguageLabels } from '../language-labels.ts';

export const no: LanguageLabels = {
  lang: 'no',
  common: 'og det er en på for til ikke med av etter seg ble',
  labels: {
    'related W': `les:; se:`,
    'more S': `vil du lese mer`,
    'related S': `
      (les|se|lytt|hør) (også|mer om saken|mer om)…:; (les|se|lytt|hør|sjekk) også;
      (relaterte|lignende) (artikler|saker|nyheter|innlegg); relatert`,
    'recommended S': `(du|dere) (vil|kan) kanskje [også] (like|være interessert i); (dette|kanskje) (kan|vil) [også] interessere (deg|dere)`,
    'more M': `les (mer|videre|hele saken)`,
    'popular S': `mest (lest|leste|sett)`,
    'recommended M': `(anbefalt|vi anbefaler) [for deg]`,
    'popular M': `(siste|flere) (nytt|nyheter|artikler|saker)`,
  },
  continues: 'om|at|i|på|hvordan|den|det',
  trailing: {
    references: `kilder; referanser`,
    comments: `Kommentarer`,
    share: `Del`,
    tags: `Stikkord`,
    follow: `Følg oss på…; Meld deg på nyhetsbrevet…`,
    audio: `Lytt til (artikkelen|saken)`,
    ad: `Annonse; (Artikkelen|Saken) fortsetter under (annonsen|bildet|videoen)`,
  },
};
