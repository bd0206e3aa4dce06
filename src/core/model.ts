/**
 * The plain data that the engine hands out. Everything here survives structured clone and JSON,
 * holds no HTML and no DOM node, and is all that store, reader and exporters know of a page.
 */

export type Direction = 'rtl' | 'ltr';

/** A piece of running text. `link.href` has passed `safeUrl()`: http(s) only. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'link'; href: string; inlines: Inline[] }
  | { type: 'strong'; inlines: Inline[] }
  | { type: 'em'; inlines: Inline[] }
  /** Raised or lowered: the number of a note, an exponent, a formula. */
  | { type: 'sup' | 'sub'; inlines: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'break' };

export interface ListItem {
  inlines: Inline[];
  /** A list nested in this item. */
  list?: ListBlock;
}
export interface ParagraphBlock { type: 'paragraph'; inlines: Inline[]; /** Line breaks carry meaning (verse, address). */ verse?: boolean }
export interface HeadingBlock { type: 'heading'; level: 2 | 3 | 4 | 5 | 6; inlines: Inline[] }
export interface ListBlock { type: 'list'; ordered: boolean; items: ListItem[]; /** The author's notes under the text. */ notes?: boolean }
export interface QuoteBlock { type: 'quote'; blocks: Block[]; /** A pull quote repeats or lifts out a sentence. */ pull?: boolean; cite?: Inline[] }
export interface Picture { url: string; alt: string; width?: number; height?: number }
export interface FigureBlock { type: 'figure'; pictures: Picture[]; caption: Inline[]; credit?: string }
export interface TableCell { inlines: Inline[]; header: boolean; columns: number; rows: number }
export interface TableBlock { type: 'table'; caption: Inline[]; rows: TableCell[][] }
export interface CodeBlock { type: 'code'; text: string }
/** A video, post or chart that lives elsewhere: shown as a link card, never loaded. */
export interface EmbedBlock { type: 'embed'; url: string; title: string; provider: string }
export interface RuleBlock { type: 'rule' }
export type Block = ParagraphBlock | HeadingBlock | ListBlock | QuoteBlock | FigureBlock | TableBlock | CodeBlock | EmbedBlock | RuleBlock;

export interface Article {
  title: string;
  /** Kicker or section over the headline. */
  section: string | null;
  /** Leading summary, when the page sets it apart from the text. Not repeated in `blocks`. */
  standfirst: string | null;
  byline: string | null;
  /** Name of the site as it calls itself, else its host. */
  site: string | null;
  /** Host without `www.`; '' for pasted text. */
  host: string;
  /** Publication date as ISO 8601 (date or date-time), when the page tells. */
  date: string | null;
  /** BCP 47 language of the text. */
  lang: string | null;
  /** Direction of the text, from its own letters. */
  dir: Direction;
  lead: Picture | null;
  /** Address the page was read at; null for pasted text. */
  url: string | null;
  /** Canonical address (see core/link/canonical.ts); equal for all spellings of one story. */
  canonical: string | null;
  blocks: Block[];
  /** Words in the text (not in captions). */
  words: number;
}

export type Where = 'inline' | 'after';

/** A related line taken out of the story. */
export interface RelatedLink {
  /** The label as the site printed it, without marks and separator; null for a card without one. */
  label: string | null;
  title: string;
  /** Absolute, cleaned of tracking; null when the line had no link and no link on the page bears its title. */
  url: string | null;
  /** The page's own search for a title without address. */
  searchUrl?: string;
  where: Where;
  /** Index in `article.blocks` before which the line stood (blocks.length = at the end). */
  position: number;
  /** `Removal.id` of the detection it came from. */
  removal: string;
}

/** One sign that spoke for or against a detection; `weight` < 0 speaks for prose. */
export interface Sign { name: string; weight: number }

/** A detection that was stripped: why, what, and enough to put it back. */
export interface Removal {
  /** Stable within a reading: 'r0', 'r1', … in page order. */
  id: string;
  /** Rule or widget that decided, e.g. 'label-link', 'widget:jnews'. */
  rule: string;
  kind: 'related' | 'junk';
  score: number;
  evidence: Sign[];
  /** The label as printed, when there was one. */
  label: string | null;
  /** The words as the site printed them. */
  text: string;
  where: Where;
  /** As in RelatedLink. */
  position: number;
  /** The line as blocks, to show or put back at `position`. */
  blocks: Block[];
}

export interface Reading {
  article: Article;
  related: RelatedLink[];
  removed: Removal[];
}

/** What the reader taught, applied before the built-in rules. `host: null` = everywhere. */
export type UserRule =
  | { type: 'label'; phrase: string; host: string | null }
  | { type: 'box'; box: string; host: string }
  | { type: 'keep'; phrase: string; host: string | null };

export interface ReadOptions {
  /** Address of the document, when it is not `document.URL`. */
  url?: string;
  /** false: the same article with every detection left in. Default true. */
  strip?: boolean;
  /** Take the best guess of a page that is no article. */
  anyway?: boolean;
  /** Codes of the languages whose labels are used; default all. */
  languages?: readonly string[];
  rules?: readonly UserRule[];
  /** Tells whether an element is shown, where a layout exists. */
  isVisible?: (element: Element) => boolean;
}
