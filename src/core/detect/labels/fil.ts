import type { LanguageLabels } from '../language-labels.ts';

export const fil: LanguageLabels = {
  lang: 'fil',
  common: 'ang ng sa na mga at ay ni si para',
  labels: {
    'related W': `basahin:`,
    'related S': `
      (basahin|panoorin|tingnan|basahan) (din|rin); kaugnay (balita|artikulo);
      [mga] kaugnay na [mga] (balita|artikulo|ulat)`,
    'more M': `(magbasa|basahin) (pa|ang iba pa)`,
    'related M': `iba pang [mga] (balita|artikulo)`,
    'recommended S': `(maaari|baka) (mo|mong) (ring|rin) (magustuhan|gustuhin)`,
    'popular S': `(pinakabasa|pinakapopular|pinakasikat) [na balita]`,
    'popular M': `pinakabagong balita`,
  },
  continues: 'ang|sa|ng|na',
  trailing: {
    comments: `Mga komento`,
    ad: `Patalastas`,
    share: `Ibahagi`,
  },
};
