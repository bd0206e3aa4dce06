import type { LanguageLabels } from '../language-labels.ts';

export const en: LanguageLabels = {
  lang: 'en',
  common: 'the of and to in that for was with is on as',
  labels: {
    'related S': `
      (read|see|check out) also; also (read|see on|check out); read next; (read|see) (this|these) next;
      what to read next;
      (related|similar|relevant) (article|articles|story|stories|post|posts|news|content|coverage|reading|reads|reports|headlines);
      more (related stories|on this story|on this topic|on this|like this); you (may|might) [also] have missed; (stories|news|what) you (may|might) have missed;
      in case you [have] missed (it|this|them); icymi; did you (miss|see) [this|these]:; from (our|the) (archive|archives):;
      (read|see) our (related|previous|earlier) (story|coverage|article|report):; (earlier|previous) coverage;
      (you|readers) (should|might) [also] read; must reads; more related to this story; (other people|people|others|other readers|readers) are [also] reading; (others|readers|other readers) also (read|liked|viewed|enjoyed); (stories|articles|what) you missed; (next|previous) (story|article|post|news):;
      more (from|by) (the|this|the same) author; more in this series`,
    'related M': `
      also see; see also; related; related (topics|links|video|videos|material|resources|tags); related (to this story|to this); up next; next up; (dig|go|dive) deeper; deep dive:; (read now|now read|read this|read this too):; have you (read|seen) [this|these]:; also (on this site|on our site|in the news|of interest|from us):; on this topic:; more related topics; also on…:;
      more headlines; people also (read|viewed)`,
    'related W': `further reading; background:; read:; explainer:`,
    'recommended S': `
      recommended (reading|for you|stories|articles|reads|by); (stories|picked|handpicked|chosen) for you;
      (you|readers) (may|might|will|'ll|would|could) [also] (like|enjoy|love|be interested in);
      you (may|might) also want to read; (suggested|selected) (reading|reads|stories|articles|for you);
      (editor's|editors'|editors|our|top) picks; editor's (pick|choice); don't miss (this|these|our)…:`,
    'recommended M': `recommended; don't miss; must read; we [also] recommend:; check (this|these) out [too]:`,
    'more M': `read more; read more (on|about|from|at|in)…; (more|other) stories; (more|other) (news|coverage|to read|to explore|from us|articles):; more:; (keep|continue) reading; (explore|discover|find out) more:; [read] [the] full (story|report|article|coverage):; complete coverage:`,
    'more W': `see more; more (on|from|about|in)…; learn more; learn more (about|at)…; for more (information|details|on)`,
    'popular S': `
      (most|more) (read|popular|viewed|shared|commented|watched); popular (stories|articles|posts|news|videos|video)`,
    'popular M': `trending [now]; top stories; latest (news|stories|headlines|articles)`,
    'watch S': `(watch|listen) (also|next); watch more:; also watch`,
    'watch M': `watch the video; watch:; video:; listen:; watch now`,
    'watch W': `watch`,
  },
  continues: 'than|aloud|that|to|by|with|and|or|is|are|was|were|as|in|of|from|for|at|the court\'s|books',
  resumes: 'he|she|they|but|however|meanwhile|according',
  trailing: {
    references: `sources; references; works cited`,
    comments: `
      Comments; Comment; No comments(| yet); Leave a (Reply|comment|Reply Cancel reply);
      (Add|Post) a comment`,
    share: `
      Share; Share this(|:| article| story| story with…| post); Share on (Facebook|Twitter|X); Spread the love`,
    tags: `Tags(|:…); Tag:…; Filed under:…; Topics:…; Keywords:…; Read more about:…`,
    skip: `Skip … and continue reading; Skip past newsletter promotion; After newsletter promotion`,
    audio: `Listen to (this article|this story|article)`,
    video: `Watch the video (above|below); (Article|Story) continues (below|after)…; Story continues`,
    'legal strip': `The post … (appeared first|first appeared) on…`,
    legal: `All rights reserved(|.…); Copyright ©…`,
    note: `This article (has been updated|was originally published)…`,
    follow: `(Follow|Like) us(| on…); Follow @…; Follow … on (Twitter|Twitter @…|Facebook|Facebook and Twitter|Google News|Google News and…); Subscribe(| now| to our…); Sign up (for|to) our…; (Join|Follow) our (WhatsApp|Telegram)…; Join us on…; Click here to (subscribe|join|get)…`,
    ad: `Advertising; Advertisement(| - …); Scroll to continue…; Report this ad`,
  },
};
