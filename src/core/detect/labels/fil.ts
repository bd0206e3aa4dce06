import type { LanguageLabels } from '../language-labels.ts';

export const fil: LanguageLabels = {
  lang: 'fil',
  labels: {
    'related S': ['(basahin|panoorin|tingnan|basahan) (din|rin)', '(kaugnay|kaugnay na) (balita|artikulo|na balita)', 'mga kaugnay na (balita|artikulo)', 'basahin:'],
    'more M': ['(magbasa|basahin) (pa|ang iba pa)'],
    'recommended S': ['maaari mo ring (magustuhan|basahin)'],
    'popular S': ['pinakabasa'],
  },
  continues: 'ang|sa|ng|na',
  trailing: {
    comments: ['Mga komento'],
    share: ['Ibahagi'],
  },
};
