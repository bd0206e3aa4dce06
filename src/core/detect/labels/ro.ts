import type { LanguageLabels } from '../language-labels.ts';

export const ro: LanguageLabels = {
  lang: 'ro',
  labels: {
    'related S': ['(citește|citiți|vezi|vedeți|cititi|urmărește|ascultă) și', '(citește|vezi) (și asta|mai departe:)', 'pe același (subiect)', '(articole|știri|subiecte) (similare|asemănătoare|conexe|recomandate|pe aceeași temă)', 'pe aceeași temă', '(știri|articole) pe aceeași temă', 'articole din aceeași categorie', 'mai multe despre…:', 'citește pe aceeași temă'],
    'related M': ['vezi:', 'citește:', 'vezi în continuare', 'alte știri'],
    'recommended S': ['(te-ar|v-ar|te) (putea|poate) [și] interesa', '(îți|vă) recomandăm [și]', '(ți-ar|v-ar) putea plăcea', 'recomandările noastre', 's-ar putea să te intereseze'],
    'recommended M': ['recomandări', 'recomandate', 'nu rata'],
    'more M': ['(citește|citiți|află|vezi) mai (mult|multe)', '(citește|află) mai (mult|multe) despre…', 'continuă lectura'],
    'popular S': ['cele mai (citite|populare|vizualizate)', 'cele mai citite articole'],
    'popular M': ['ultimele știri', 'ultima oră'],
    'watch M': ['vezi (video|videoclipul)'],
  },
  continues: 'cum|că|despre|în|de|la|cu',
  trailing: {
    comments: ['Comentarii', 'Comentariu', 'Lasă un comentariu', 'Lasă un răspuns', 'Adaugă comentariu'],
    share: ['Distribuie', 'Distribuie articolul', 'Share'],
    follow: ['Urmărește-ne…', 'Urmăriți-ne…', 'Abonează-te…', 'Abonați-vă…', 'Newsletter'],
    tags: ['Etichete', 'Etichete:…', 'Taguri:…'],
  },
};
