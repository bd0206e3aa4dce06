import type { LanguageLabels } from '../language-labels.ts';

export const te: LanguageLabels = {
  lang: 'te',
  labels: {
    'related S': `(ఇది|ఇవి|దీన్ని|ఇదీ) [కూడా|కూడా] (చదవండి|చూడండి); (సంబంధిత) (వార్తలు|కథనాలు|వార్త)`,
    'more M': `(మరింత|ఇంకా) (చదవండి|సమాచారం)`,
  },
  trailing: {
    comments: `వ్యాఖ్యలు`,
    ad: `ప్రకటన`,
  },
};
