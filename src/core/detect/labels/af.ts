import type { LanguageLabels } from '../language-labels.ts';

export const af: LanguageLabels = {
  lang: 'af',
  common: 'die van en het in is dat op vir met nie te',
  labels: {
    'related S': `lees ook; lees (verder|meer):`,
    'more M': `lees meer`,
  },
  trailing: {
    comments: `Kommentaar`,
    ad: `Advertensie`,
  },
};
