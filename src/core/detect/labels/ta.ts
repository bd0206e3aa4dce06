import type { LanguageLabels } from '../language-labels.ts';

export const ta: LanguageLabels = {
  lang: 'ta',
  labels: {
    'related S': `
      (இதையும்|இதனையும்|மேலும்) (படிங்க|படியுங்கள்|படிக்கவும்|படிக்க|காண்க|வாசிக்க|பார்க்க);
      (தொடர்புடைய|தொடர்பான) (செய்திகள்|செய்தி|கட்டுரைகள்)`,
    'more M': `மேலும் (அறிய|தகவல்)`,
  },
  trailing: {
    comments: `கருத்துகள்`,
    ad: `விளம்பரம்`,
  },
};
