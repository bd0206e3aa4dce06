import type { LanguageLabels } from '../language-labels.ts';

export const hr: LanguageLabels = {
  lang: 'hr',
  labels: {
    'related S': ['(pročitajte|pogledajte|čitajte|poslušajte) (i|također|još|više)', '(vezane|povezane) (vijesti|teme|objave)', '(vezani|povezani|slični) članci', 'više o (temi|ovoj temi)', 'vezano uz temu'],
    'related M': ['povezano', 'vezano'],
    'recommended S': ['[možda] [će] (vas|vam) [bi] (zanimati|mogla zanimati|mogao zanimati|moglo zanimati)', 'možda vas zanima'],
    'recommended M': ['ne propustite', 'preporučujemo'],
    'more M': ['(pročitaj|pročitajte|saznaj|saznajte) više', 'opširnije'],
    'popular S': ['najčitanije', 'najnovije vijesti'],
  },
  continues: 'kako|da|u|na|o',
  trailing: {
    comments: ['Komentari', 'Komentiraj'],
    share: ['Podijeli', 'Podijelite'],
    tags: ['Oznake', 'Tagovi'],
  },
};
