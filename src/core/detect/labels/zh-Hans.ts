import type { LanguageLabels } from '../language-labels.ts';

export const zhHans: LanguageLabels = {
  lang: 'zh-Hans',
  labels: {
    'related W': `详见:`,
    'related S': `
      (延伸|相关|推荐|更多|继续|深入|拓展)阅读; 相关(新闻|报道|文章|链接|内容|视频|消息|话题|资讯|推荐); (大家都在看|其他人也在看|你可能也想看|还可以看|热点推荐);
      (更多|其他)(相关|新闻|报道|文章); 阅读更多:; 此前报道`,
    'related M': `看更多; 查看更多; 参考阅读`,
    'recommended S': `(你|您)(可能|也许|或许)[也|还](喜欢|感兴趣|会喜欢); (猜你喜欢|编辑推荐|为你推荐|为您推荐|推荐文章|推荐新闻|热门推荐|今日推荐); 不要错过`,
    'more M': `(阅读|了解|点击查看)更多; (全文|详细内容|完整内容)(请看|详见)`,
    'popular S': `(热门|热点|人气)(新闻|文章|排行)`,
    'popular M': `最新(新闻|文章|消息)`,
  },
  trailing: {
    references: `参考资料; 参考文献; 资料来源`,
    comments: `评论; 发表评论; 网友评论`,
    share: `分享; 分享到…`,
    follow: `关注我们…`,
    tags: `标签; 标签:…`,
    legal: `版权所有…`,
    ad: `广告`,
  },
};
