import type { LanguageLabels } from '../language-labels.ts';

export const da: LanguageLabels = {
  lang: 'da',
  common: 'og det er en på for til ikke med af efter sig blev',
  labels: {
    'related W': `læs:; se:`,
    'related S': `
      (læs|se|lyt|hør) også; (relaterede|lignende) (artikler|nyheder|emner|indlæg); læs mere om…:; relateret;
      (læs|mere) om (emnet|sagen)`,
    'recommended S': `(du|I) (vil|kan) måske [også] (lide|være interesseret i); (det|dette) (kunne|kan|vil) [måske] [også] interessere (dig|jer)`,
    'more M': `læs (mere|videre|hele artiklen)`,
    'popular S': `mest (læst|læste|sete)`,
    'recommended M': `(anbefalet|vi anbefaler) [til dig]`,
    'popular M': `(seneste|flere) (nyheder|nyt|artikler)`,
  },
  continues: 'om|at|i|på|hvordan|den|det',
  trailing: {
    references: `kilder; referencer`,
    comments: `Kommentarer`,
    share: `Del`,
    tags: `Emner`,
    follow: `Følg os på…; Tilmeld dig nyhedsbrevet…`,
    audio: `Lyt til artiklen`,
    ad: `Annonce; Reklame; Artiklen fortsætter (under|efter)…`,
  },
};
