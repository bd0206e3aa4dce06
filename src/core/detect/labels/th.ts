import type { LanguageLabels } from '../language-labels.ts';

export const th: LanguageLabels = {
  lang: 'th',
  labels: {
    'related S': `
      (ข่าว|บทความ|เรื่อง|เนื้อหา|คลิป|ข่าวสาร)ที่เกี่ยวข้อง; อ่าน(ข่าว|บทความ|ข่าวที่เกี่ยวข้อง)เพิ่มเติม;
      ข่าวเกี่ยวข้อง; (อ่าน|ดู)(ด้วย|ข่าวอื่น ๆ|ต่อที่นี่); ข่าวแนะนำ`,
    'related M': `อ่านเพิ่มเติม; ดูเพิ่มเติม`,
    'more M': `อ่านต่อ`,
    'popular S': `ข่าวยอดนิยม`,
  },
  trailing: {
    comments: `ความคิดเห็น`,
    share: `แชร์`,
    tags: `แท็ก`,
    ad: `โฆษณา`,
  },
};
