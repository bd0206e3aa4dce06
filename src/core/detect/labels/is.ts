import type { LanguageLabels } from '../language-labels.ts';

export const is: LanguageLabels = {
  lang: 'is',
  common: 'og að í á er sem við til um en það',
  labels: {
    'related S': `(lestu|sjá|lesið|horfðu) (einnig|líka|meira um); (tengdar|tengt|skyldar) (fréttir|efni|greinar)`,
    'more M': `lestu meira`,
  },
  trailing: {
    comments: `Athugasemdir`,
    ad: `Auglýsing`,
  },
};
