import type { LanguageLabels } from '../language-labels.ts';

export const is: LanguageLabels = {
  lang: 'is',
  common: 'og að í á er sem við til um en það',
  labels: {
    'related S': `(lestu|sjá|lesið|horfðu) (einnig|líka|meira um); (tengdar|tengt|skyldar) (fréttir|efni|greinar); meira um (þetta|málið)`,
    'more M': `lestu meira`,
    'recommended S': `þú gætir [líka|einnig] haft áhuga á`,
    'popular S': `mest (lesið|lesnar|skoðað)`,
    'popular M': `(nýjustu|fleiri) fréttir`,
  },
  trailing: {
    comments: `Athugasemdir`,
    ad: `Auglýsing`,
    share: `Deila`,
  },
};
