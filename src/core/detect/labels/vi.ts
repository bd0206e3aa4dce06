import type { LanguageLabels } from '../language-labels.ts';

export const vi: LanguageLabels = {
  lang: 'vi',
  common: 'và của là các có được trong cho một không với',
  labels: {
    'related S': `
      đọc thêm; (đọc|xem) (thêm|tiếp|cũng):; (tin|bài|bài viết|tin tức|tin bài|chủ đề) liên quan;
      (mời|mời bạn|mời quý vị) (đọc|xem) thêm; (cùng|tin cùng) chuyên mục`,
    'related M': `xem thêm; xem tiếp`,
    'recommended S': `(có thể bạn|bạn có thể) (quan tâm|thích|cũng thích|cũng quan tâm)`,
    'more M': `(đọc|xem) (tiếp|chi tiết|đầy đủ)`,
    'popular S': `(đọc|xem) nhiều [nhất]`,
    'popular M': `(tin|bài viết|tin tức) (mới|mới nhất|khác|nổi bật)`,
  },
  continues: 'về|ở|trong|của|là',
  trailing: {
    references: `nguồn; nguồn tham khảo; tài liệu tham khảo`,
    comments: `Bình luận`,
    share: `Chia sẻ`,
    tags: `Từ khóa`,
    follow: `Theo dõi … trên Google News; Theo dõi chúng tôi…`,
    audio: `Nghe (bài viết|đọc bài)`,
    ad: `Quảng cáo`,
  },
};
