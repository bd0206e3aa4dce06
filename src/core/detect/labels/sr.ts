import type { LanguageLabels } from '../language-labels.ts';

export const sr: LanguageLabels = {
  lang: 'sr',
  labels: {
    'related S': ['(pročitajte|procitajte|pogledajte|čitajte) (još|i|i ovo|takođe)', '(прочитајте|погледајте|читајте) (још|и|такође)', '(povezani|slični) članci', 'povezane vesti', '(повезани|слични) (чланци)', 'повезане вести', '(više|još) o (ovoj temi|temi)', 'više (o|na)…:'],
    'related M': ['pogledajte', 'vidi još'],
    'recommended S': ['[možda] će (vas|vam) (zanimati|se svideti)', 'možda vas zanima', 'preporučujemo [i]', 'препоручујемо'],
    'recommended M': ['ne propustite', 'не пропустите'],
    'more M': ['(pročitaj|pročitajte|saznajte) više', '(прочитајте|сазнајте) више', 'opširnije'],
    'popular S': ['(najčitanije|најчитаније)', '(najnovije|најновије) (vesti|вести)'],
  },
  continues: 'kako|da|u|na|o|da li',
  trailing: {
    comments: ['Komentari', 'Коментари', 'Ostavite komentar', 'Оставите коментар'],
    share: ['Podeli', 'Podelite', 'Подели'],
    tags: ['Tagovi', 'Tagovi:…', 'Тагови', 'Oznake:…'],
  },
};
