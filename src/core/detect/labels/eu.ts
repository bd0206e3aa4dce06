import type { LanguageLabels } from '../language-labels.ts';

export const eu: LanguageLabels = {
  lang: 'eu',
  common: 'eta da du ez dira bat ere dute baino izan',
  labels: {
    'related S': `(irakurri|ikusi|entzun) ere; (lotutako|erlazionatutako|antzeko) (albisteak|artikuluak|gaiak|edukiak); gai honi buruz gehiago`,
    'more M': `irakurri gehiago; gehiago (irakurri|jakin)`,
    'popular S': `(irakurrienak|ikusienak)`,
    'popular M': `(azken|beste) albisteak`,
  },
  trailing: {
    comments: `Iruzkinak`,
    share: `Partekatu`,
    tags: `Etiketak`,
    ad: `Publizitatea; Iragarkia`,
  },
};
