/** Searching the history. Runs in the page that asks. */
import { transact, type Transaction } from '../database.ts';
import type { ArticleSummary } from '../model.ts';
import { facetsAsked, type ArticleFilter } from '../articles/facets.ts';
import { docsOf } from '../articles/read.ts';
import { toSummary } from '../articles/rows.ts';
import { markHit, type Marked } from './marks.ts';
import { matchAll, type Matches } from './match.ts';
import { parseQuery, type Condition } from './query.ts';
import { buildSegment } from './segment-builder.ts';
import { memorySegment, openSegments, type Segment } from './segment.ts';
import { searchTexts, toDocument } from './texts.ts';

export interface SearchOptions {
  /** Only this site and its hosts. */
  site?: string;
  /** Saved at or after / before (ms). */
  from?: number;
  to?: number;
  /** Further conditions of the list: tags, states, a site by its exact host. */
  filter?: ArticleFilter;
  /** 'best' (default): by how well they match; 'newest': by the time of saving. */
  order?: 'best' | 'newest';
  /** Hits wanted, default 20, from the `offset`th on. */
  limit?: number;
  offset?: number;
  /** false: titles are all that is shown, so no text is read and no place in it is marked. */
  snippets?: boolean;
  signal?: AbortSignal;
}

export interface SearchHit {
  id: string;
  article: ArticleSummary;
  title: Marked;
  snippet: Marked;
  score: number;
}

export interface SearchResult {
  hits: SearchHit[];
  /** All that match, not only those returned. */
  total: number;
  /** Forms of the words asked that the history holds, the most frequent first, in the author's spelling where a hit shows it. */
  forms: string[];
  /** false: the index is still being built, there may be more. */
  isComplete: boolean;
}

/** Word forms named under the search field. */
const formsShown = 8;
/** Articles in the queue that a query reads by itself; more are being taken in by maintainIndex. */
const queueRead = 256;

/** Stores that a search reads. */
const searchStores = ['articles', 'readings', 'queue', 'meta', 'segments', 'columns', 'blocks'] as const;

/**
 * Articles that hold every word of the query (in any form, the one typed first), its "phrases", the word under the fingers
 * as a beginning, `site:` in the text or as an option. A query without any word lists what the filters let through, newest first.
 * @throws StoreError; AbortError (DOMException) when `signal` says so.
 */
export function search(query: string, options: SearchOptions = {}): Promise<SearchResult> {
  const { limit = 20, offset = 0, snippets = true } = options;
  return transact('readonly', searchStores, async (tx) => {
    const { conditions, matches: { best, total, forms }, isComplete } = await find(tx, query, options, offset + limit);
    const printed = new Map<string, string>();
    const terms = [...forms.keys()];
    const hits = await Promise.all(best.slice(offset).map(async ({ doc, id, score }): Promise<SearchHit | null> => {
      const [row, reading] = await Promise.all([tx.objectStore('articles').get(id), snippets ? tx.objectStore('readings').get(id) : undefined]);
      // Changed or deleted since it was indexed, and the queue too long to tell.
      if (row?.doc !== doc || (snippets && !reading)) return null;
      const texts = reading ? searchTexts(reading, row) : [{ text: row.title, isTitle: true }, { text: row.snippet, isTitle: false }];
      const { title, snippet, spellings } = markHit(texts, conditions, terms);
      for (const [term, spelling] of spellings) if (!printed.has(term)) printed.set(term, spelling);
      return { id, article: toSummary(row), title, snippet, score };
    }));
    const byCount = [...forms].sort((a, b) => b[1] - a[1]).slice(0, formsShown).map(([form]) => printed.get(form) ?? form);
    return { hits: hits.filter((hit) => hit !== null), total, forms: byCount, isComplete };
  });
}

/** Ids of everything that a search finds, in its order: reads the index alone, no article. */
export function searchIds(query: string, options: Omit<SearchOptions, 'limit' | 'offset'> = {}): Promise<string[]> {
  return transact('readonly', searchStores, async (tx) => (await find(tx, query, options, Infinity)).matches.best.map(({ id }) => id));
}

interface Found { conditions: Condition[]; matches: Matches; isComplete: boolean }

async function find(tx: Transaction<'readonly'>, query: string, { site, from, to, filter = {}, order = 'best', signal }: SearchOptions, limit: number): Promise<Found> {
  const conditions = parseQuery(site === undefined ? query : `${query} site:${site}`.trimStart());
  const span = { from: from ?? filter.from, to: to ?? filter.to };
  if (conditions.length === 0 && span.from === undefined && span.to === undefined) return { conditions, matches: { best: [], total: 0, forms: new Map() }, isComplete: true };
  const { segments, removed, isComplete } = await openIndex(tx);
  signal?.throwIfAborted();
  const matches = await matchAll(segments, conditions, {
    limit, order, removed,
    ...(span.from === undefined ? {} : { from: span.from }), ...(span.to === undefined ? {} : { to: span.to }),
    ...(facetsAsked(filter).length === 0 ? {} : { only: await docsOf(tx, filter) }),
    ...(signal ? { signal } : {}),
  });
  return { conditions, matches, isComplete };
}

export interface OpenIndex {
  segments: Segment[];
  removed: Set<number>;
  isComplete: boolean;
}

/** The index inside a transaction, with what waits in the queue as a segment of its own. */
export async function openIndex(tx: Transaction<'readonly'>): Promise<OpenIndex> {
  const queue = tx.objectStore('queue');
  const [segments, keys, entries, rebuild] = await Promise.all([openSegments(tx), queue.getAllKeys(null, queueRead), queue.getAll(null, queueRead), tx.objectStore('meta').get('rebuild')]);
  const removed = new Set(entries.flatMap((entry) => (entry.type === 'remove' ? [entry.doc] : [])));
  const added = keys.flatMap((doc, i) => { const entry = entries[i]!; return entry.type === 'add' ? [{ doc, id: entry.id }] : []; });
  const waiting = added.length === 0 ? [] : [await waitingSegment(tx, added)];
  return { segments: [...segments ?? [], ...waiting], removed, isComplete: rebuild === undefined && segments !== null && keys.length < queueRead };
}

let lastWaiting: { name: string; segment: Segment } | null = null;

/** What a document number stands for never changes, so the segment serves as long as the queue holds the same. */
async function waitingSegment(tx: Transaction<'readonly'>, added: readonly { doc: number; id: string }[]): Promise<Segment> {
  const name = added.map(({ doc, id }) => `${doc}:${id}`).join();
  if (lastWaiting?.name === name) return lastWaiting.segment;
  const found = await Promise.all(added.map(async ({ doc, id }) => {
    const [row, reading] = await Promise.all([tx.objectStore('articles').get(id), tx.objectStore('readings').get(id)]);
    return row?.doc === doc ? [toDocument(row, reading)] : [];
  }));
  const segment = memorySegment(buildSegment(found.flat()));
  lastWaiting = { name, segment };
  return segment;
}
