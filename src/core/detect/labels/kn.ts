import type { LanguageLabels } from '../language-labels.ts';

export const kn: LanguageLabels = {
  lang: 'kn',
  labels: {
    'related S': `(ಇದನ್ನೂ|ಇದನ್ನು ಸಹ|ಇದನ್ನು ಕೂಡ|ಇವನ್ನೂ) (ಓದಿ|ನೋಡಿ); (ಸಂಬಂಧಿತ|ಸಂಬಂಧಪಟ್ಟ) (ಸುದ್ದಿ|ಸುದ್ದಿಗಳು|ಲೇಖನಗಳು)`,
    'more M': `(ಮತ್ತಷ್ಟು|ಇನ್ನಷ್ಟು|ಹೆಚ್ಚು) ಓದಿ`,
    'popular S': `(ಹೆಚ್ಚು|ಅತಿ ಹೆಚ್ಚು) (ಓದಿದ|ಓದಲಾದ) [ಸುದ್ದಿಗಳು|ಸುದ್ದಿ]`,
    'popular M': `(ತಾಜಾ|ಇತರ|ಮತ್ತಷ್ಟು|ಇನ್ನಷ್ಟು) (ಸುದ್ದಿ|ಸುದ್ದಿಗಳು)`,
  },
  trailing: {
    comments: `ಪ್ರತಿಕ್ರಿಯೆಗಳು`,
    ad: `ಜಾಹೀರಾತು`,
    share: `ಹಂಚಿಕೊಳ್ಳಿ`,
  },
};
