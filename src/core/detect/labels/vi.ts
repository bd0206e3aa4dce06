import type { LanguageLabels } from '../language-labels.ts';

export const vi: LanguageLabels = {
  lang: 'vi',
  labels: {
    'related S': ['đọc thêm', '(đọc|xem) (thêm|tiếp|cũng):', '(tin|bài|bài viết|tin tức|tin bài|chủ đề) liên quan', '(mời|mời bạn|mời quý vị) (đọc|xem) thêm', '(cùng|tin cùng) chuyên mục'],
    'related M': ['xem thêm', 'xem tiếp', 'tin khác'],
    'recommended S': ['(có thể bạn|bạn có thể) (quan tâm|thích|cũng thích|cũng quan tâm)', 'đáng quan tâm', 'gợi ý cho bạn'],
    'recommended M': ['đừng bỏ lỡ', 'đề xuất'],
    'more M': ['(đọc|xem) (tiếp|chi tiết|đầy đủ)'],
    'popular S': ['(đọc|xem) nhiều [nhất]', 'tin đọc nhiều'],
    'popular M': ['tin mới [nhất]', 'tin nóng'],
  },
  continues: 'về|ở|trong|của|là',
  trailing: {
    comments: ['Bình luận', 'Ý kiến', 'Gửi bình luận'],
    share: ['Chia sẻ', 'Chia sẻ bài viết'],
    follow: ['Theo dõi chúng tôi…'],
    tags: ['Từ khóa', 'Từ khóa:…', 'Tags', 'Chủ đề:…'],
  },
};
