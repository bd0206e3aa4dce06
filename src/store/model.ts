/** What the history holds. Written through the functions of this folder only. */
import type { Reading, RelatedLink, Article } from '../core/model.ts';

export interface SavedArticle {
  /** Random, URL-safe; the `id` of reader.html?id=…. */
  id: string;
  reading: Reading;
  /** reading.article.canonical, or `text:<hash>` for pasted text: one row a story. */
  key: string;
  host: string;
  savedAt: number;
  /** Last opened in the reading view; null = saved for later, not opened. */
  readAt: number | null;
  /** Marked as read (near the end, or by hand). */
  finishedAt: number | null;
  /** Where the reader stopped: block index and share of that block, 0..1; and share of the whole. */
  place: { block: number; within: number; share: number } | null;
  pinned: boolean;
  tags: string[];
  highlights: Highlight[];
  /** Ids of removals the reader put back. */
  putBack: string[];
}

/** Block index of what stands over the text: it is found, read aloud and highlighted like the text. */
export const TITLE_BLOCK = -2;
export const STANDFIRST_BLOCK = -1;

export interface Highlight {
  id: string;
  colour: 1 | 2 | 3 | 4;
  /** Text quote selector: the words, and up to 32 characters on both sides. */
  quote: string;
  before: string;
  after: string;
  /** Block index, also TITLE_BLOCK or STANDFIRST_BLOCK, and offset when it was made; a hint only. */
  block: number;
  offset: number;
  note: string;
  madeAt: number;
}

/** A row of the list: everything but the text. */
export interface ArticleSummary {
  id: string;
  key: string;
  title: string;
  site: string | null;
  host: string;
  lang: string | null;
  dir: Article['dir'];
  snippet: string;
  words: number;
  savedAt: number;
  readAt: number | null;
  finishedAt: number | null;
  share: number;
  pinned: boolean;
  tags: string[];
  related: number;
  pending: number;
  /** Smallest hashes of the text's word runs, for `groupStories`. */
  sketch: Uint32Array;
}

/** A related link as an edge of the history. */
export interface LinkRow {
  /** Id of the article it stands in, or `freeLinks`. */
  from: string;
  /** Place in `reading.related`. */
  index: number;
  label: string | null;
  title: string;
  url: string | null;
  where: RelatedLink['where'];
  /** Saved article it leads to, when that is known. */
  to: string | null;
  /** How `to` was found. */
  by: 'address' | 'title' | null;
  /** The reader kept it for later. */
  pendingAt: number | null;
}

/** `LinkRow.from` of a link that stands in no saved article. */
export const freeLinks = '';

/** Why a save did not happen. 'paused' and 'never-save' are the reader's wish. */
export type SaveFailure = 'paused' | 'never-save' | 'quota' | 'aborted' | 'unavailable';
export class StoreError extends Error {
  constructor(readonly reason: SaveFailure | 'damaged' | 'newer-version' | 'invalid', message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
  }
}
