/**
 * Every weight and threshold of detection, each with its reason. A detection is stripped when its signs sum to
 * `THRESHOLD` or more. Signs that speak for prose are negative.
 */
export const THRESHOLD = 4;
/** Blocks whose sum is within this distance of the threshold are shown by `--why`. */
export const NEAR = 2.5;

export const WEIGHTS = {
  /** A strong label acts with one more sign: 2 + 2.5 passes, 2 alone never. */
  labelStrong: 2,
  /** A middle label needs two more. */
  labelMiddle: 1,
  /** A weak label tells nothing by itself. */
  labelWeak: 0,
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
  /** A list whose other items are no titles: songs, contents. */
  listItem: -3,
};

/** Share of the letters of a rest that must stand in links to the same site. */
export const LINKED = 0.85;
/** A headline's length in characters. */
export const HEADLINE = { shortest: 12, longest: 220 };
/** A label and its topic alone on a line. */
export const LONGEST_LABEL_LINE = 80;
/** What may follow a label on its line without being a title: a topic, a section, the site's name. Letters and words. */
export const RUBRIC = { longest: 40, words: 4 };
/** A short line between links (kicker, date, author). */
export const LONGEST_SIDE_LINE = 70;
