import type { LanguageLabels } from '../language-labels.ts';

export const mk: LanguageLabels = {
  lang: 'mk',
  common: 'и во се од со ќе дека што како беше',
  labels: {
    'related S': `(прочитајте|погледнете|прочитај|погледни) (и|уште|исто така); (поврзани|слични) (вести|статии|написи)`,
    'more M': `(прочитај|дознај|прочитајте) повеќе`,
  },
  continues: 'како|дека|за|во|на',
  trailing: {
    comments: `Коментари`,
    ad: `Реклама`,
  },
};
