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
  /** An aside with this many unlinked letters, in the middle of the text, is a fact box of the author's. */
  factBox: 120,
  factBoxLinks: 0.12,
  /** With this many prose letters outside the comments, the comments are not the story. */
  storyBesideComments: 350,
  /** A page with less prose than this may tell its story in a table, of at least so many cells. */
  fewWords: 1200, cellsOfTable: 24,
  /** Around a field to fill in stands at most so much prose that is the form's. */
  proseOfForm: 500,
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
  /** The smallest box with this share of the prose is the core: of 69 blocks kept after it on the labelled pages, their class names made meaningless, 3 were the story's. */
  core: 0.75,
};

/** Article or not: fitted on 392 articles and 65 lists, shops and homes; an article is what reaches the threshold. */
export const ARTICLE = {
  threshold: 1,
  /** Prose letters of breaking news, of a usual story, of a long one; below `littleProse` a page has hardly a sentence. */
  littleProse: 200, someProse: 400, muchProse: 900, greatProse: 2500,
  /** Text with fewer stops than one in so many letters is a list without commas. */
  longestSentence: 400,
  /** A dateline names the day, the source, the author, and no more. */
  longestDateline: 60,
  /** A shop shows this many prices, and more than one for each few sentences. */
  prices: 6, sentencesOfPrice: 8,
  /** Headings that are links: cards of a listing. */
  linkedHeadings: 8,
  /** Share of linked letters of the whole page. */
  linkedPage: 0.6,
  points: {
    /** JSON-LD calls the page an article: nearly never wrong. */
    storyData: 2.5,
    /** A publication date for machines. */
    dated: 1.5,
    /** og:type=article stands on many listings too. */
    typeArticle: 1,
    typeOther: -1.6,
    listingData: -2.5,
    littleProse: -1, someProse: 0.5, muchProse: 1, greatProse: 0.5,
    noSentences: -0.5,
    headline: 0.5,
    /** A date right under the headline. */
    dateline: 1,
    /** A date, a long number or four words in the address. */
    storyAddress: 1,
    slug: 0.5,
    frontPage: -3,
    indexAddress: -2,
    /** A saved page without its address is more often a story than not. */
    noAddress: 0.75,
    prices: -2.5,
    linkedHeadings: -1,
    linkedPage: -0.5,
    /** More text in teasers than in the story. */
    teasers: -1,
  },
};

export const SELECT = {
  /** A block above this share of linked letters is no story text. */
  mostLinks: 0.7,
  /** A list or table above this share is navigation. */
  mostLinksInList: 0.6,
  /** Below this share it is a list of the author's with a link in it. */
  fewLinksInList: 0.4,
  /** This much prose must stand before a second headline can begin another story. */
  proseBeforeNextStory: 300,
  /** An `<article>` with more of the prose than this is the story itself, not the next one. */
  shareOfNextStory: 0.7,
  /** Prose of this length is kept whatever its box calls itself. */
  lettersAboveNames: 130,
  /** Text blocks left out between two stretches that make them stand apart. */
  gapOfStretches: 8,
  /** Smaller gaps cut off only scraps. */
  gapOfScraps: 4,
  shareOfScrap: 0.06,
  /** A stretch apart that holds less than this share of the main one is no part of the story. */
  shareOfStretch: 0.25,
  /** Items of an author's last list have so many letters, on average; links of a footer have fewer. */
  lettersOfItem: 18,
  /** A linked item longer than this is a headline. */
  longestListItem: 20,
  /** «Source» and «Twitter» alone are buttons. */
  shortestCitation: 15,
  /** A dateline has so many letters at most, and this share of digits. */
  lettersOfDateline: 90, digitsOfDateline: 0.25,
  /** A linked line said so often is a button. */
  timesOfButton: 3,
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
