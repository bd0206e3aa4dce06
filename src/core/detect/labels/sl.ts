import type { LanguageLabels } from '../language-labels.ts';

export const sl: LanguageLabels = {
  lang: 'sl',
  labels: {
    'related S': ['(preberite|poglejte|oglejte si|preberi) (tudi|še)', '(povezane|sorodne) (novice|vsebine|teme)', '(povezani|sorodni|podobni) (članki|prispevki)', 'več o temi', 'preberite več o'],
    'related M': ['glejte tudi', 'povezano'],
    'recommended S': ['[morda] (vas|te) (bo|bi) (zanimalo|utegnilo zanimati)', 'priporočamo [tudi]'],
    'more M': ['(preberite|preberi) več', 'več'],
    'popular S': ['(najbolj|največkrat) (brano|brane)'],
  },
  trailing: {
    comments: ['Komentarji'],
    share: ['Deli', 'Delite'],
    tags: ['Oznake', 'Ključne besede'],
  },
};
