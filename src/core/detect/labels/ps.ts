import type { LanguageLabels } from '../language-labels.ts';

export const ps: LanguageLabels = {
  lang: 'ps',
  labels: {
    'related S': `(دا|دغه) هم (ولولئ|ولولۍ|وګورئ|واورئ); نور [یې] (ولولئ|ولوله); (اړوند|ورته|تړلي) (خبرونه|مطالب|لیکنې)`,
    'popular S': `تر ټولو (ډېر|زیات) (لوستل|کتل) شوي`,
    'popular M': `(وروستي|تازه|نور) خبرونه`,
    'more M': `نور (مالومات|معلومات)`,
  },
  trailing: {
    comments: `تبصرې; څرګندونې`,
    share: `شریک یې کړئ; شریکول`,
    ad: `اعلان`,
  },
};
