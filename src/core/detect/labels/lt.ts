import type { LanguageLabels } from '../language-labels.ts';

export const lt: LanguageLabels = {
  lang: 'lt',
  labels: {
    'related S': ['(taip pat) (skaitykite|žiūrėkite|skaityk)', '(skaitykite|skaityk|žiūrėkite) (taip pat|dar|ir)', '(susiję|panašūs) (straipsniai|įrašai)', '(susijusios) (naujienos|temos)', '(daugiau) (šia tema|apie tai)'],
    'related M': ['skaitykite:', 'susiję'],
    'recommended S': ['(jus|tave) (gali|galėtų) [taip pat] (sudominti|dominti)', '(rekomenduojame|siūlome) [perskaityti|taip pat]'],
    'more M': ['(skaitykite|skaityti|sužinokite) (daugiau|toliau)', 'skaitykite daugiau'],
    'popular S': ['(skaitomiausi|skaitomiausios|populiariausi|populiariausios) [straipsniai|naujienos]'],
  },
  continues: 'kad|kaip|apie',
  trailing: {
    comments: ['Komentarai', 'Komentuoti'],
    share: ['Dalintis', 'Dalinkitės', 'Pasidalinti'],
    tags: ['Žymos', 'Žymės', 'Raktažodžiai'],
  },
};
