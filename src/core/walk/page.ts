import type { Line, LineLink } from './line.ts';

/** What a block of text is, from the elements around it. */
export type BlockKind = 'text' | 'heading' | 'item' | 'quote' | 'cell' | 'caption' | 'pre' | 'picture' | 'embed' | 'rule';

/** A link of the page. Its address is parsed on first use and once. */
export interface PageLink {
  element: Element;
  /** As written. */
  href: string;
  /** The decoded path of `url`, '' without one. */
  readonly path: string;
  /** Absolute http(s) address without fragment noise, or null (fragment, javascript:, mailto:, broken). */
  readonly url: string | null;
  /** Same registrable domain as the page, and not the page itself or a part of it. */
  readonly isSameSite: boolean;
  /** A part of this very page (`#why`). */
  readonly isFragment: boolean;
}

/** A piece of a block's text that stands in one text node (or is one `<br>`). */
export interface Run {
  start: number;
  end: number;
  node: Node;
  style: number;
  link: PageLink | null;
}

/** One element that lays out a block of its own. Boxes stand in document order, parents before children. */
export interface Box {
  index: number;
  element: Element;
  tag: string;
  parent: Box | null;
  depth: number;
  flags: number;
  names: string;
  /** The names of its attributes. */
  attributes: readonly string[];
  /** Blocks inside: [first, end). */
  first: number;
  end: number;
  /** Index of the first box that is not inside this one. */
  endBox: number;
  /** Letters of the text inside, and those inside links. */
  letters: number;
  linkLetters: number;
  link: PageLink | null;
}

export interface PageBlock {
  index: number;
  kind: BlockKind;
  /** Heading level 1–6, else 0. */
  level: number;
  box: Box;
  /** White space collapsed; '\n' where a `<br>` stood. */
  text: string;
  runs: Run[];
  letters: number;
  linkLetters: number;
  /** Punctuation of sentences and clauses of any script; in Thai and others that do not part words, the spaces between letters. */
  stops: number;
  /** Picture, embed: the element; the link around it. */
  element: Element | null;
  link: PageLink | null;
}

export interface SpanLink extends LineLink { link: PageLink }

/** A printed line of a page. */
export interface PageLine extends Line {
  index: number;
  links: SpanLink[];
  /** Offset of the line in its block's text. */
  start: number;
  letters: number;
  linkLetters: number;
}

/** What the head of the document says. */
export interface PageHead {
  title: string;
  meta: Map<string, string>;
  canonical: string | null;
  jsonLd: string[];
  base: string;
  lang: string | null;
  dir: string | null;
}

export interface Page {
  url: string | null;
  host: string;
  head: PageHead;
  boxes: Box[];
  blocks: PageBlock[];
  lines: PageLine[];
  /** Range of lines of each block: lines[lineOf[i]] … lines[lineOf[i + 1] - 1]. */
  lineOf: number[];
  links: PageLink[];
  /** All elements that match a selector, in page order; [] when it is not understood. */
  all(selector: string): Element[];
  /** Whether an element matches a selector; no, when it is not understood. */
  matches(element: Element, selector: string): boolean;
}

/** The document has more nodes than Safi agrees to read (see NODE_LIMIT in walk.ts). */
export class PageTooLarge extends Error {
  override name = 'PageTooLarge';
  constructor(readonly limit: number) { super(`the page has more than ${limit} nodes`); }
}
