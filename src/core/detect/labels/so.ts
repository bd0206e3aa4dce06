import type { LanguageLabels } from '../language-labels.ts';

export const so: LanguageLabels = {
  lang: 'so',
  common: 'oo iyo ee waxa waxay uu waa ayaa lagu kale la',
  labels: {
    'related S': `(akhri|akhriso|daawo|eeg) sidoo kale; sidoo kale (akhri|akhriso|daawo); (wararka|qoraallada|maqaallada) la xiriira`,
    'more M': `(akhri|akhriso) wax badan`,
    'popular S': `ugu akhriska badan`,
    'popular M': `wararkii ugu dambeeyay; warar kale`,
  },
  trailing: {
    comments: `Faallooyin`,
    share: `La wadaag`,
    ad: `Xayeysiis`,
  },
};
