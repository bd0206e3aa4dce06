import type { LanguageLabels } from '../language-labels.ts';

export const gu: LanguageLabels = {
  lang: 'gu',
  labels: {
    'related S': `(આ|આને|આ સમાચાર) (પણ|પણ જરૂર) (વાંચો|જુઓ); સંબંધિત (સમાચાર|લેખ|લેખો)`,
    'more M': `વધુ (વાંચો|જાણો)`,
    'popular S': `સૌથી વધુ (વંચાયેલા|વાંચેલા|વંચાતા)`,
    'popular M': `(તાજા|અન્ય|વધુ) સમાચાર`,
  },
  trailing: {
    comments: `ટિપ્પણીઓ`,
    ad: `જાહેરાત`,
    share: `શેર કરો`,
  },
};
