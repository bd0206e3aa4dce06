import type { LanguageLabels } from '../language-labels.ts';

export const af: LanguageLabels = {
  lang: 'af',
  labels: {
    'related S': ['lees ook', 'lees (verder|meer):', 'verwante (artikels|stories|nuus)', 'kyk ook'],
    'related M': ['sien ook'],
    'more M': ['lees meer', 'lees verder'],
    'popular S': ['(mees|gewildste) gelese', 'meeste gelees'],
  },
  trailing: {
    comments: ['Kommentaar'],
    share: ['Deel'],
  },
};
