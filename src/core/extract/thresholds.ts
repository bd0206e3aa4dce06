/** Measured on the labelled pages; each number with what it separates. */
export const PROSE = {
  /** Shorter blocks are bylines, dates, captions, buttons. */
  fewestLetters: 40,
  /** Without any stop only a long block is prose (crawled paragraphs, poems in one block). */
  lettersWithoutStop: 90,
  /** Above this share of linked letters a block is a list of links. */
  mostLinks: 0.5,
  /** A box holding this share of the page's prose is never excluded by its name. */
  shareOfAStory: 0.3,
  /** With this many prose letters outside the comments, the comments are not the story. */
  storyBesideComments: 350,
  /** The teaser text of a card counts this much. */
  teaserWeight: 0.2,
};

export const CONTAINER = {
  /** Descend while one child keeps this share of the prose: loses side texts, keeps split bodies together. */
  keptShare: 0.72,
};

export const ARTICLE = {
  /** Prose letters that make an article by themselves. */
  enoughProse: 700,
  /** Fewer need a sign of an article (JSON-LD, og:type, `<article>` with h1). */
  leastProse: 140,
};
