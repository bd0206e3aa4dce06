/**
 * Every weight and threshold of the engine, each with its reason: first what finds and judges related lines, then what
 * finds the story. Measured on labelled news pages; each number with what it separates.
 */

// Detection. A detection is stripped when its signs sum to `THRESHOLD` or more. Signs that speak for prose are negative.

export const THRESHOLD = 4;
/** Blocks whose sum is within this distance of the threshold are shown by `--why`. */
export const NEAR = 2.5;

/** What a label weighs by its strength: a strong one acts with one more sign (2 + 2.5 passes, 2 alone never), a middle one needs two more, a weak one tells nothing by itself. */
export const LABEL_WEIGHT = { S: 2, M: 1, W: 0 };

export const WEIGHTS = {
  /** «اقرأ أيضًا:» — a separator makes a label of what may be an imperative. */
  separator: 1,
  /** The label stands in an element of its own or is all of its line. */
  labelOwnElement: 1,
  /** ≥ .85 of the rest are words of same-site links: what separates prose from promotion best (58 traps). */
  restIsLink: 2.5,
  /** The label stands within the link: nobody links an imperative of his own prose with the title. */
  labelInLink: 1,
  /** The blocks after a label that stands alone are links to stories. */
  nextIsLinks: 2.5,
  /** Without links: lines shaped like headlines under a label that stands alone, up to where the article resumes. */
  nextIsTitles: 1,
  /** Without links a line must interrupt: prose on both sides of it, or nothing but the end. */
  interruptsPlain: 1.5,
  /** «[Related: …]»: the author's sentence ends before the bracket. */
  bracketed: 1,
  /** A headline has no final stop and 15–200 characters. */
  headline: 0.5,
  /** The line interrupts prose: a sentence before and after it. */
  interrupts: 0.5,
  /** Left out of the text because it is all link, behind a paragraph of its flow and before what is the story's there: listed, whatever its address. */
  inFlow: 1.5,
  /** The same label again with another title. */
  repeated: 1,
  /** The box calls itself related. */
  relatedBox: 1.5,
  /** An aside, or another box of its own. */
  ownBox: 0.5,
  /** A picture of the same link. */
  picture: 1,
  /** All in bold, the way editors set a line apart. */
  bold: 0.5,
  /** The words of the title stand in the address: the link leads to the story of that name. */
  slug: 1.5,
  /** The address is shaped like the page's own. */
  likeAddress: 0.5,
  /** Two or more stories side by side: authors link one at a time. */
  several: 1,
  /** Short links may be sections of the site. */
  shortTitle: -1,
  /** A whole block that is one link to the same site. */
  wholeLink: 2,
  /** Known markup of a theme or plugin, seen in its source or on real pages: sufficient alone. */
  widget: 6,
  /** The whole line is a phrase of the end of a page («التعليقات», «شارك الخبر»). */
  junkLine: 4,
  /** All links of the block lead to where readers sign up: of 12 such on 600 real pages none was an author's. */
  signUp: 4,
  /** The page says that the story goes on behind it. */
  skipLink: 5,
  /** A box the reader pointed at. */
  taught: 9,
  /** The label runs on into a sentence («شوف كمان مرة»). */
  continues: -4,
  /** What follows is no headline: a full stop, several sentences, or very long. */
  restIsProse: -2,
  /** Every link leads away or to a part of this page: a citation. */
  elsewhere: -3,
  /** An encyclopaedia's "See also", a reference list. */
  reference: -6,
  /** The links of a menu or footer are the site's, not the story's. */
  menu: -4,
  /** Code, verse, a definition. */
  literal: -6,
  /** It would take more than a small share of the story's own words (VETO); only what the reader pointed at outweighs it. */
  shareOfStory: -4.5,
  /** A list whose other items are no titles: songs, contents. */
  listItem: -3,
};

/** Share of the letters of a rest that must stand in links to the same site. */
export const LINKED = 0.85;
/** A headline's length in characters. */
export const HEADLINE = {
  shortest: 12, longest: 220,
  /** The first line of a card with so many is its headline, however much longer the teaser under it; shorter ones may be kickers. */
  ofCard: 40,
};
/** A label and its topic alone on a line. */
export const LONGEST_LABEL_LINE = 80;
/** What may follow a label on its line without being a title: a topic, a section, the site's name. Letters and words. */
export const RUBRIC = {
  longest: 40, words: 6,
  /** «… notre grande enquête :»; also right before a title, «… قراءة». */
  wordsOfGenre: 3,
  /** So many words with a colon announce the author's own list; fewer are what a site calls its own. */
  wordsOfAnnouncement: 5,
};
/** A short line between links (kicker, date, author). */
export const LONGEST_SIDE_LINE = 70;
/** What one detection may take of a story's running text, as a share of it (the most on 125 labelled pages: .023); fewer letters are a teaser, however short the story. */
export const VETO = { share: 0.25, lettersOfTeaser: 400 };
/** Characters of a label that is printed without a space before its title. */
export const LONGEST_GLUED = 60;
/** A date or an hour. */
export const LONGEST_STAMP = 30;
/** Words of a label with its topic; a longer one is the author's own sentence about the link. */
export const LONGEST_TOPIC = 6;

/** A box with this share of the page's unlinked letters is no sidebar, menu or box of related links, whatever it calls itself. */
export const AROUND_STORY = 0.5;

/** A short link that many addresses share. Two could be one story under two addresses; of the labelled stories none bears a headline so short under three. */
export const AGAIN = { longest: 30, addresses: 3 };

/** Share of a title's longer words in the address of a link from which on it leads to the story of that name. */
export const SLUG_SHARE = 0.5;

/** A title that one link bears. */
export const STORY_LINE = {
  /** A link that covers less of its line stands in a row of tags or authors. */
  oneLink: 0.6,
  /** Share of a line's longer words in the address from which on the address spells the line. */
  spelt: 0.8,
  /** What is set in bold before the link, or announces it. */
  longestKicker: 45,
  /** Words glued to the link; shorter ones («و», "a") may be a part of its first, longer ones are no badge. */
  badge: { shortest: 3, longest: 20 },
  /** «Premium», «Live blog» behind it. */
  wordsOfBadge: 2,
};

/** Lines that lead to what is told under them: so many make sections; what a paragraph shares with one that is no heading, in words of so many letters. */
export const SECTIONS = { fewest: 2, fewestWords: 3, share: 0.5, shortestWord: 4 };

/** Several links behind one label, and what the site says behind the last: characters, and letters of a word like «and». */
export const ROW = {
  longestJoint: 12, lettersOfJoint: 6,
  /** Letters of a joint without a mark in scripts without capitals: one character, «と» or «و»; more may begin a sentence. */
  denseJoint: 2.5, bareJoint: 1,
  /** Behind a dash or a bracket; behind a comma or a space. */
  longestDescription: 220, fewWords: 40,
};

/** So many words with a full stop are a sentence, however they begin. */
export const JUNK = { wordsOfSentence: 8 };

/** Letters of the longest call to sign up met, and some more; a longer paragraph tells something. To the site's own account a story may lead as well. */
export const SIGN_UP = { longest: 260, longestToAccount: 80 };

/** A box that readers may skip, in letters. */
export const SKIPPED = {
  /** A newsletter with its terms takes some 400, a list of four stories with teasers twice that; a longer box may hold a part of the story. */
  longest: 1000,
  /** The line it ends with («نهاية قصص مقترحة»): what is longer may be the answer to a question that leads to it. */
  longestEnd: 60,
  /** What stands before its link («Advertisement»). */
  longestBefore: 20,
  /** The box is among so many around the link. */
  levels: 6,
};

/** A label in the middle of a line. */
export const TAIL = {
  /** Fewer characters after it are no title. */
  shortestLink: 8,
  /** Longest label with its marks and separator. */
  labelReach: 70,
  /** Each label is judged over its line, so the work grows with both. No author's paragraph is longer (letters) or holds more labels. */
  longestLine: 20_000, mostLabels: 32,
};

/** The links that follow a label of their own line. */
export const RUN = {
  mostTitles: 60,
  /** Blocks of small print that a box ends with. */
  lastPrint: 3,
  /** Short unlinked blocks between two links: kicker, date, author, teaser. */
  smallPrint: 4,
  /** More unlinked prose than this is a story, whatever stands beside it. */
  closedProse: 900,
};

/** Lists of stories beside and after the text. */
export const LIST = {
  /** Levels up that a box's name still speaks for its blocks. */
  reach: 8,
  /** A card leads to its section, its author and its comments beside its story; more such links for each story make a menu. */
  linksOfStory: 3,
  /** Unlinked letters between two stories of one list: the teaser, date and author of a card. */
  mostOther: 500,
  /** A site's whole front page under a story is not its shelf. */
  mostLists: 6,
};

/** Cards: a story's link with picture, date and teaser in a box. */
export const CARD = {
  mostLetters: 2500,
  /** Boxes of one shape under one parent from which on they are cards, and the share of them that must look like it. */
  fewest: 3, shareOfCards: 0.6,
  /** Blocks in which a card names its story. */
  deepestHeadline: 12,
  /** A card tells little of each story: more prose than this is a section of one. */
  longestTeaser: 700,
  /** Lines without a link that a card may print for each story (teaser, author, day): with more it is the author's list. */
  linesOfStory: 2,
  /** Letters of a paragraph that a piece of text begins with, and the most of them that are linked. */
  opening: 100, linksOfOpening: 0.3,
  /** A card alone has fewer blocks, empty ones too; more would cost a look at each in every box around them. */
  mostBlocks: 40,
};

/** A place for an advertisement: letters of what it says; the longest met, «Advertisement. Scroll to continue reading», has fewer. */
export const SLOT = { longest: 40 };

/** Known markup. */
export const WIDGET = {
  /** A box with more unlinked prose than this bears a widget's name by chance. */
  longestTeasers: 800,
  /** What stands before the first link of such a box is its label. */
  longestLead: 40,
};

// Extraction.

export const LAYOUT = {
  /** A list, quote or table cell that holds more letters than this is layout, not structure. */
  longestCell: 1200,
  /** Or one that holds so many blocks, and so many letters. */
  blocksOfText: 4, lettersOfText: 400,
};

export const PROSE = {
  /** A page with so many sentences set as headings may tell its story in them; with fewer they are decks. */
  sentencesAsHeadings: 3,
  /** An item of a list with so many letters and no link is the author's. */
  sentenceOfItem: 25,
  /** Words that lead into a link, where no small letter tells that a sentence goes on. */
  wordsIntoLink: 3,
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
  /** Or with so many facts in a list, without a link. */
  factsOfBox: 3,
  /** The rest of a story, folded away in a box: so many unlinked letters of prose, and so much of all that it holds; the last paragraph before it is looked for in so many blocks. */
  goesOn: 200, shareOfRest: 0.5, beforeRest: 60,
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
  /** «Comments» may stand between a summary and the story; points of a summary do not count. */
  paragraphsBeforeAnswers: 3,
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
  /** Blocks after the headline in which the date stands: those of the author and the deck come before it. */
  underHeadline: 12,
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
  /** Above this share a line is all link; in a quoted post it is a call of its network. */
  allLinks: 0.9,
  /** A list or table above this share is navigation. */
  mostLinksInList: 0.6,
  /** Below this share it is a list of the author's with a link in it. */
  fewLinksInList: 0.4,
  /** What is said of a name that is linked and begins the sentence: «<a>Labour</a> did not.». */
  wordsBehindName: 2,
  /** A list that no element calls one has so many lines, and no more. */
  linesOfList: 3, mostLinesOfList: 60,
  /** What stands over the headline is less than this share of what stands under it, else the story begins over its headline. */
  overHeadline: 0.25,
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
  /** Blocks of related links in a row that cut off scraps as well. */
  gapOfRelated: 5,
  shareOfScrap: 0.06,
  /** A stretch apart that holds less than this share of the main one is no part of the story. */
  shareOfStretch: 0.25,
  /** A table that a story ends with has so many cells at least. */
  cellsOfLastTable: 4,
  /** An ad and a form stand between the last sentences of a story at most; more boxes are what the page goes on with. */
  boxesInEnding: 2,
  /** A list or table goes on in a block that shares one of so many boxes, from the innermost, with the last. */
  levelsOfGroup: 4,
  /** Items of an author's last list have so many letters, on average; «WhatsApp» and other words of buttons have fewer. */
  lettersOfItem: 9,
  /** A linked item longer than this is a headline. */
  longestListItem: 20,
  /** «Source» and «Twitter» alone are buttons. */
  shortestCitation: 15,
  /** A linked line said so often is a button. */
  timesOfButton: 3,
  /** «Previous Next», «View gallery»: words on the buttons of a gallery. */
  lettersOfTurning: 30,
  /** Shorter blocks may be said twice («وقال:»). */
  lettersOfCopy: 60,
  /** A line of so many links, each no longer than a name, and so little between them («, », «and», a number in brackets). */
  fewestNames: 3, longestName: 30, lettersBetweenNames: 5,
};

/** Lines at the ends of a story that no stop ends. */
export const UNSTOPPED = {
  /** Of so many words it is the author's; of eight it may be a credit («D'après les informations de …»). */
  words: 10,
  /** Where he sets no stops at all: «كاتب وباحث», a writer and scholar, is fewer. */
  fewestWords: 5,
  /** Where it carries the story on, as no credit does: «والله أعلم». */
  wordsOfResuming: 2,
  /** One in a script without stops (Thai, Lao) is in so many: «ไม่มีใครบีบแตร», nobody honked. */
  wordsOfStopless: 4,
  /** Arabic and Hebrew write article, «and» and prepositions onto the next word: a choice, by which eight words count as ten. */
  weightOfWord: 1.3,
  /** The credits of a site, and the dates of a story, are fewer lines than these. */
  linesOfVerse: 3,
};

export const SMALL_PRINT = {
  /** A dateline has so many letters at most, and this share of digits. */
  lettersOfDateline: 90, digitsOfDateline: 0.25,
  /** A line that dates the story names the day, the source, the author, and no more. */
  lettersOfDay: 60,
  /** Three authors, their agency and a day. */
  lettersOfByline: 90,
  /** The same with the hour and a second day, of its last change, where elements within the line tell author and time. */
  lettersOfSigned: 150,
  /** Shorter words stand between names («and», «van»). */
  lettersOfName: 4,
  /** Lines between an author's name and what is said of him: his paper, a link to his stories. */
  underName: 3,
  /** Characters in which a name at the beginning of a text has ended. */
  longestName: 60,
};

export const BYLINE = {
  /** Letters of the line that names who wrote the story. */
  shortest: 4, longest: 70,
  /** A link to its author stands so many blocks over the text: the buttons that share it and a deck come between. */
  reach: 16,
  /** Linked letters beside it that are the headline of another story. */
  headline: 20,
  /** «María de los Ángeles Ruiz». */
  wordsOfName: 5,
};

export const POSTS = {
  /** Two dates under a story are its own. */
  fewest: 3,
  /** Letters of prose before the first post: those of a short report. */
  proseBefore: 300,
  /** The box of posts holds this share of the page's stamps. */
  share: 0.75,
  /** Letters of the name of who posted. */
  longestName: 40,
};

export const STANDFIRST = {
  shortest: 20,
  longest: 700,
  mostLinks: 0.3,
  /** A sentence without any other sign; without a stop it is longer. */
  sentence: 40, withoutStop: 60,
  /** Blocks after the headline in which an unmarked sentence is its deck. */
  near: 4,
  /** Blocks before the text in which a deck is looked for when the headline stands elsewhere. */
  reach: 12,
  most: 3,
};

export const POINTS = {
  /** How far up a box may say that a list is no part of the story. */
  levels: 4,
  /** «Key points», «The essentials in brief»: what is longer is a sentence of something else. */
  longestHeading: 60,
  /** «In brief», «What to do now», «Who is concerned»: more than that is a list of something else. */
  mostLists: 4,
};

export const SECOND = {
  /** A paragraph's points: one, one for each stop, one for each so many letters, up to so many of either. */
  mostStops: 3, lettersOfPoint: 100, mostLengths: 3,
  /** How far up a paragraph votes, and what is left of its vote at each step. */
  levels: 3, share: 0.5,
  /** Two boxes agree when either holds so much of the other's prose. */
  agree: 0.75,
};

export const CHECK = {
  /** What each sign is worth. */
  told: 2, sentences: 1, links: 1, headline: 0.5,
  /** Letters of a probe, and from one to the next. */
  probe: 24, every: 120, mostProbes: 40,
  /** The second opinion must be better by so much: no sign but the page's own words can bring that, and the first one is right on nearly every page. */
  margin: 1,
};

/** A text's language by its commonest words. */
export const LANGUAGE = {
  /** Fewer words tell nothing, nor does one common word again and again («a» is one in many languages). */
  fewestWords: 20, fewestHits: 2,
  /** Share of the words that are common ones of the language: a fourth in most prose, a tenth where endings do their work. */
  share: 0.08,
  /** What the page declares is wrong when its language has less than this share of the words that another has. */
  shareOfClaim: 0.34,
};

export const CAPTION = {
  /** A picture's box with its caption and credit holds no more letters than this. */
  longest: 420,
  longestCredit: 80,
  /** Levels up from its words in which the picture's box is looked for, and from that box the text. */
  levels: 4,
  /** A paragraph of its own with so many letters and a stop is text, whatever its box is called. */
  paragraph: 120,
};
