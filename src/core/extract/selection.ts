/** What the steps from a container to its story hand on to each other. */
import type { Box, Page, PageBlock } from '../walk/page.ts';
import type { Masses } from './prose.ts';

/** What the rules found on the page. */
export interface Found {
  /** 1 = a rule took the block. */
  isDetected: Uint8Array;
  /** Blocks of which a rule took a part, and the rest is said by the author. */
  withRest: ReadonlySet<number>;
  /** Blocks of lists that are the author's. */
  ownLists: ReadonlySet<number>;
  /** Blocks that announce what readers wrote. */
  announced: readonly number[];
  /** «Read also in this context <a>…</a>» is no sentence, although it goes on into its link. */
  opensWithLabel: (block: PageBlock) => boolean;
  /** «وأكد العمدة …», "But nobody …": carries on what was said. */
  resumes: (block: PageBlock) => boolean;
}

/** What is known of the page before its story is looked for. */
export interface Known extends Found {
  /** The headline, or a heading that says it again. */
  isHeadline: (block: PageBlock) => boolean;
  /** The block says the title, whatever kind of block it is. */
  isTitle: (block: PageBlock) => boolean;
  isEncyclopaedia: boolean;
  /** As `authorsOf` gives them. */
  authors: readonly string[];
}

/** The blocks of a container on their way to being those of its story. */
export interface Selection extends Known {
  page: Page;
  container: Box;
  masses: Masses;
  /** Index of the headline's block, or -1. */
  headline: number;
  /** 1 = kept so far. */
  keep: Uint8Array;
  /** Blocks of links that are the author's: his lists, tables of names, headings of sections. */
  listed: ReadonlySet<number>;
  /** Behind the last block that may be the story's. */
  end: number;
}
