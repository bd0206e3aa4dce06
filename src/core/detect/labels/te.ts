import type { LanguageLabels } from '../language-labels.ts';

export const te: LanguageLabels = {
  lang: 'te',
  labels: {
    'related S': ['(ఇది|ఇవి|దీన్ని|ఇదీ) [కూడా|కూడా] (చదవండి|చూడండి)', '(సంబంధిత) (వార్తలు|కథనాలు|వార్త)', 'ఇవి కూడా చదవండి'],
    'more M': ['(మరింత|ఇంకా) (చదవండి|సమాచారం)'],
    'popular S': ['ఎక్కువ మంది చదివినవి'],
    'popular M': ['తాజా వార్తలు'],
  },
  trailing: {
    comments: ['వ్యాఖ్యలు'],
    share: ['షేర్ చేయండి'],
    tags: ['ట్యాగ్స్'],
  },
};
