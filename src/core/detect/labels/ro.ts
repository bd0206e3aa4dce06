import type { LanguageLabels } from '../language-labels.ts';

export const ro: LanguageLabels = {
  lang: 'ro',
  common: 'de și în a la cu că pe din pentru nu este',
  labels: {
    'related M': `mai citește; recomandare:; mai multe despre subiect:`,
    'related W': `vezi:; citește:`,
    'related S': `
      (citește|citiți|vezi|vedeți|urmărește|ascultă) și; (citește|vezi) (și asta|mai departe:);
      pe același (subiect); (articole|știri|subiecte) (similare|asemănătoare|conexe|recomandate|pe aceeași temă);
      pe aceeași temă`,
    'recommended S': `(te-ar|v-ar|te) (putea|poate) [și] interesa`,
    'more M': `(citește|citiți|află|vezi) mai (mult|multe)`,
    'popular S': `cele mai (citite|populare|vizualizate)`,
    'recommended M': `(îți|vă) recomandăm; recomandări; nu rata`,
    'popular M': `(ultimele|alte|cele mai noi) (știri|articole)`,
  },
  continues: 'cum|că|despre|în|de|la|cu',
  trailing: {
    references: `surse; referințe; bibliografie`,
    comments: `Comentarii`,
    share: `Distribuie`,
    tags: `Etichete`,
    follow: `Urmărește-ne pe…; Urmăriți-ne pe…; Abonează-te la newsletter…`,
    audio: `Ascultă articolul`,
    ad: `Publicitate; Reclamă; Articolul continuă după…`,
  },
};
