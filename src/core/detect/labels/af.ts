import type { LanguageLabels } from '../language-labels.ts';

export const af: LanguageLabels = {
  lang: 'af',
  labels: {
    'related S': `lees ook; lees (verder|meer):`,
    'more M': `lees meer`,
  },
  trailing: {
    comments: `Kommentaar`,
    ad: `Advertensie`,
  },
};
