import type { LanguageLabels } from '../language-labels.ts';

export const is: LanguageLabels = {
  lang: 'is',
  labels: {
    'related S': ['(lestu|sjá|lesið|horfðu) (einnig|líka|meira um)', '(tengdar|tengt|skyldar) (fréttir|efni|greinar)', 'tengdar fréttir'],
    'related M': ['sjá nánar'],
    'more M': ['lestu meira', '(lesa|nánar) meira'],
    'popular S': ['mest lesið', 'mest lesnar'],
  },
  trailing: {
    comments: ['Athugasemdir', 'Ummæli'],
    share: ['Deila'],
  },
};
