import type { LanguageLabels } from '../language-labels.ts';

export const ca: LanguageLabels = {
  lang: 'ca',
  labels: {
    'related S': `
      (llegeix|llegiu|mira|vegeu|escolta) (també|a més);
      (notícies|articles|continguts) (relacionades|relacionats|similars)`,
    'more M': `(llegir|llegeix|veure|saber-ne) més`,
  },
  continues: 'que|com|el|la|en|de',
  trailing: {
    comments: `Comentaris`,
  },
};
