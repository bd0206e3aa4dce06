/** Copy this file to <code>.ts, fill it in, add it to index.ts. README.md explains each line. */
import type { LanguageLabels } from '../language-labels.ts';

export const template: LanguageLabels = {
  lang: 'xx',
  common: 'the of and to in that for was with is',
  labels: {
    'related S': `read also; (related|similar) (articles|stories|news)`,
    'related M': `see also`,
    'recommended S': `you may also like`,
    'more M': `read more`,
    'popular S': `most read`,
  },
  continues: 'that|than|with',
  trailing: {
    comments: `Comments`,
    share: `Share this article`,
  },
};
