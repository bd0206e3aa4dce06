import type { LanguageLabels } from '../language-labels.ts';

export const fi: LanguageLabels = {
  lang: 'fi',
  labels: {
    'related S': ['(lue|katso|kuuntele|lue myös) (myös|myös tämä|lisää aiheesta)', 'lue myös', '(aiheeseen|juttuun) liittyvää', '(aiheesta|lue) lisää aiheesta', '(lue|katso) (aiemmin|aiempi juttu):', '(liittyvät|samankaltaiset) (artikkelit|uutiset|jutut)', 'lisää aiheesta', 'aiheesta lisää', 'aiheesta aiemmin'],
    'related M': ['katso myös', 'lue:', 'lue seuraavaksi', 'muita uutisia'],
    'recommended S': ['(sinua|teitä) (saattaisi|voisi|saattaa|voi) [myös] (kiinnostaa|kiinnostavat)', 'suosittelemme [myös|sinulle]', 'nämäkin voivat kiinnostaa'],
    'recommended M': ['älä missaa', 'suositut'],
    'more M': ['lue (lisää|koko juttu)', 'lisää'],
    'popular S': ['(luetuimmat|luetuin|suosituimmat) [jutut|uutiset]'],
    'popular M': ['(tuoreimmat|uusimmat) [uutiset]'],
    'watch M': ['katso video', 'video:'],
  },
  trailing: {
    comments: ['Kommentit', 'Kommentoi', 'Jätä kommentti'],
    share: ['Jaa', 'Jaa artikkeli', 'Tulosta'],
    follow: ['Seuraa meitä…', 'Tilaa uutiskirje…', 'Uutiskirje'],
    tags: ['Avainsanat', 'Asiasanat', 'Tunnisteet', 'Aiheet'],
  },
};
