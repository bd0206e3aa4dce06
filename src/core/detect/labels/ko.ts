import type { LanguageLabels } from '../language-labels.ts';

export const ko: LanguageLabels = {
  lang: 'ko',
  labels: {
    'related W': `관련:`,
    'related S': `
      (관련기사|관련뉴스|관련글|관련영상|관련콘텐츠|관련보도); 관련 (기사|뉴스|글|영상|콘텐츠|보도|포스트|이슈); 함께 (읽으면|보면) 좋은 (글|기사|뉴스|콘텐츠);
      (이어서|더) (읽기|보기|읽어보기):; 연관 (기사|뉴스); (이 기사도|이것도) [함께] 읽어보세요; 관련기사 보기; (관련기사|관련 기사) 바로가기`,
    'recommended S': `추천 (기사|뉴스|글); (추천기사|추천뉴스); (당신이|회원님이) (좋아할|관심 있을) 만한 (기사|글|콘텐츠)`,
    'recommended M': `추천`,
    'more M': `(더|자세히|기사 더) (보기|읽기|보러가기); 기사 전문 보기`,
    'popular S': `(많이|가장 많이) (본|읽은|읽힌) (뉴스|기사|글)`,
  },
  trailing: {
    references: `참고자료; 참고 자료; 참고문헌`,
    comments: `댓글; 댓글 쓰기; 댓글쓰기`,
    share: `공유; 공유하기`,
    follow: `구독하기`,
    tags: `태그; 키워드`,
    legal: `무단전재 및 재배포 금지…`,
  },
};
