import type { LanguageLabels } from '../language-labels.ts';

export const lt: LanguageLabels = {
  lang: 'lt',
  common: 'ir kad į su iš yra buvo per kaip bet',
  labels: {
    'related S': `
      (taip pat) (skaitykite|žiūrėkite|skaityk); (skaitykite|skaityk|žiūrėkite) (taip pat|dar|ir);
      (susiję|panašūs) (straipsniai|įrašai); (susijusios|panašios) (naujienos|temos|žinios); (šia|ta pačia) tema; (plačiau|daugiau) šia tema`,
    'more M': `(skaitykite|skaityti|sužinokite) (daugiau|toliau)`,
    'recommended S': `(jus|tave|jums|tau) [taip pat] (gali|galėtų) (sudominti|patikti)`,
    'recommended M': `rekomenduojame; siūlome [paskaityti]`,
    'popular S': `(skaitomiausi|skaitomiausios|populiariausi|populiariausios) [straipsniai|naujienos]`,
    'popular M': `(naujausios|kitos) (naujienos|žinios)`,
  },
  continues: 'kad|kaip|apie',
  trailing: {
    comments: `Komentarai`,
    ad: `Reklama`,
    share: `Dalintis; Pasidalinti`,
    tags: `Žymos; Raktažodžiai`,
  },
};
