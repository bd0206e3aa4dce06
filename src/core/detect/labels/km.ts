import type { LanguageLabels } from '../language-labels.ts';

export const km: LanguageLabels = {
  lang: 'km',
  labels: {
    'related S': `(អត្ថបទ|ព័ត៌មាន)(ទាក់ទង|ពាក់ព័ន្ធ); [សូម]អានផងដែរ`,
    'more M': `(អានបន្ត|អានបន្ថែម)`,
    'popular S': `(អានច្រើនបំផុត|ពេញនិយមបំផុត)`,
    'popular M': `ព័ត៌មាន(ថ្មីៗ|ផ្សេងទៀត)`,
  },
  trailing: {
    comments: `មតិយោបល់`,
    share: `ចែករំលែក`,
    ad: `ការផ្សាយពាណិជ្ជកម្ម`,
  },
};
