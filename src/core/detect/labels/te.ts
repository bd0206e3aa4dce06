import type { LanguageLabels } from '../language-labels.ts';

export const te: LanguageLabels = {
  lang: 'te',
  labels: {
    'related S': `(ఇది|ఇవి|దీన్ని|ఇదీ) [కూడా] (చదవండి|చూడండి); సంబంధిత (వార్తలు|కథనాలు|వార్త)`,
    'more M': `(మరింత|ఇంకా) (చదవండి|సమాచారం)`,
    'popular S': `(ఎక్కువ మంది|అత్యధికంగా) (చదివినవి|చదివిన)`,
    'popular M': `(తాజా|మరిన్ని|ఇతర) వార్తలు`,
  },
  trailing: {
    comments: `వ్యాఖ్యలు`,
    ad: `ప్రకటన`,
    share: `షేర్ చేయండి`,
  },
};
