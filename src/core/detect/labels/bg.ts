import type { LanguageLabels } from '../language-labels.ts';

export const bg: LanguageLabels = {
  lang: 'bg',
  labels: {
    'related W': `вижте:`,
    'related S': `
      (прочетете|вижте|четете|прочети|виж|гледайте) (още|също|и); още (по темата|новини по темата);
      (свързани|подобни) (статии|новини|публикации); по темата; четете още`,
    'related M': `виж още`,
    'recommended S': `(може|могат) [би] [да] (ви|те) (хареса|интересува|харесат)`,
    'more M': `(прочетете|научете|виж) повече`,
    'popular S': `най-(четени|популярни|коментирани)`,
  },
  continues: 'как|че|за|в|на',
  trailing: {
    references: `източници`,
    comments: `Коментари`,
    share: `Сподели`,
    tags: `Тагове`,
  },
};
