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
  /** The same for footers, menus and cookie boxes, whose legal prose may outweigh a short story. */
  shareOfAnything: 0.65,
  /** With this many prose letters outside the comments, the comments are not the story. */
  storyBesideComments: 350,
  /** The teaser text of a card counts this much. */
  teaserWeight: 0.2,
};

export const CONTAINER = {
  /** What a block that is mostly links costs its box, and what each of its letters costs: a box that takes in a menu must gain more prose than the menu weighs. */
  linkBlockCost: 12,
  linkLetterCost: 0.35,
  /** A short line without links (caption, byline, button). */
  shortBlockCost: 4,
  /** Blocks beside the story will be dropped anyway. */
  asideBlockCost: 3,
  /** Descend while one child keeps this share of the prose: loses side texts, keeps split bodies together. */
  keptShare: 0.72,
};

export const ARTICLE = {
  /** Prose letters that make an article by themselves. */
  enoughProse: 700,
  /** Fewer need a sign of an article (JSON-LD, og:type, `<article>` with h1). */
  leastProse: 140,
};

export const SELECT = {
  /** A block above this share of linked letters is no story text. */
  mostLinks: 0.7,
  /** A list or table above this share is navigation. */
  mostLinksInList: 0.6,
  /** This much prose must stand before a second headline can begin another story. */
  proseBeforeNextStory: 300,
  /** Prose of this length is kept whatever its box calls itself. */
  lettersAboveNames: 130,
  /** Text blocks left out between two stretches that make them stand apart. */
  gapOfStretches: 8,
  /** A stretch apart that holds less than this share of the main one is no part of the story. */
  shareOfStretch: 0.25,
  /** Shorter blocks may be said twice («وقال:»). */
  lettersOfCopy: 60,
};

export const STANDFIRST = {
  shortest: 20,
  longest: 700,
  /** A sentence without any other sign. */
  sentence: 40,
  /** Blocks after the headline in which an unmarked sentence is its deck. */
  near: 4,
  /** Blocks before the text in which a deck is looked for when the headline stands elsewhere. */
  reach: 12,
  most: 3,
};
