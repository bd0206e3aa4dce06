import type { LanguageLabels } from '../language-labels.ts';

export const fi: LanguageLabels = {
  lang: 'fi',
  common: 'ja on ei että oli se hän mutta kun ovat myös',
  labels: {
    'related W': `lue:`,
    'related S': `
      (lue|katso|kuuntele|lue myös) (myös|myös tämä|lisää aiheesta); (aiheeseen|juttuun) liittyvää;
      (lue|katso) (aiemmin|aiempi juttu):; [lue] (aiheesta lisää|lisää aiheesta)`,
    'related M': `katso myös`,
    'recommended S': `(sinua|teitä) (saattaisi|voisi|saattaa|voi) [myös] (kiinnostaa|kiinnostavat)`,
    'more M': `lue (lisää|koko juttu)`,
    'popular S': `(luetuimmat|luetuin|suosituimmat) [jutut|uutiset]`,
    'recommended M': `(suosittelemme|toimitus suosittelee)`,
    'popular M': `(uusimmat|tuoreimmat) [uutiset|jutut]; lisää uutisia`,
  },
  trailing: {
    references: `lähteet`,
    comments: `Kommentit`,
    share: `Jaa`,
    tags: `Avainsanat`,
    follow: `Seuraa meitä…; Tilaa uutiskirje…`,
    audio: `Kuuntele (juttu|artikkeli)`,
    ad: `Mainos; (Juttu|Artikkeli) jatkuu … jälkeen`,
  },
};
