import type { LanguageLabels } from '../language-labels.ts';

export const fil: LanguageLabels = {
  lang: 'fil',
  common: 'ang ng sa na mga at ay ni si para',
  labels: {
    'related S': `(basahin|panoorin|tingnan|basahan) (din|rin); (kaugnay|kaugnay na) (balita|artikulo|na balita)`,
    'more M': `(magbasa|basahin) (pa|ang iba pa)`,
  },
  continues: 'ang|sa|ng|na',
  trailing: {
    comments: `Mga komento`,
    ad: `Patalastas`,
  },
};
