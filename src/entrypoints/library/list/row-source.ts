/** Where the list's rows come from: the history itself, or the hits of a search. */
import { countArticles, listArticles, listIds, type ArticleFilter } from '../../../store/articles.ts';
import type { ArticleSummary } from '../../../store/model.ts';
import { groupStories, search, searchIds, type Marked, type SearchHit } from '../../../store/search.ts';
import { pageSize } from './row-cache.ts';

export interface ListItem {
  article: ArticleSummary;
  /** What a search found; null in the plain list. */
  match: { title: Marked; snippet: Marked } | null;
  /** Another printing of this story stands above it on the same page of the list. */
  isReprint: boolean;
}

export interface RowSource {
  count: number;
  /** Word forms that a search covered. */
  forms: string[];
  /** false: the search index is still being built. */
  isComplete: boolean;
  /** The rows that stand on the screen first. */
  first: ListItem[];
  /** Rows `from` up to `from + limit`. Fewer when some were deleted since. */
  load(from: number, limit: number): Promise<ListItem[]>;
  /** Ids of all rows, in their order. */
  ids(): Promise<string[]>;
}

export type Order = 'best' | 'newest';

/** The history under a filter, newest first. */
export async function historyRows(filter: ArticleFilter): Promise<RowSource> {
  // Where a page ends the next one begins: who scrolls row by row counts nothing anew.
  const ends = new Map<number, ArticleSummary>();
  const read = async (skip: number, limit: number) => {
    const before = ends.get(skip);
    const rows = await listArticles({ ...(before ? { before } : { skip }), limit, filter });
    const end = rows.at(-1);
    if (end) ends.set(skip + rows.length, end);
    return withReprints(rows.map((article) => ({ article, match: null })));
  };
  const [first, count] = await Promise.all([read(0, pageSize), countArticles(filter)]);
  return {
    count,
    forms: [],
    isComplete: true,
    first,
    ids: () => listIds(filter),
    load: async (skip, limit) => (skip === 0 && limit <= pageSize ? first : read(skip, limit)),
  };
}

/** Hits that a high window shows at once; the others are read when these stand. */
const firstHits = 8;

/** What a search finds under a filter. Rejects with AbortError when `signal` says so. */
export async function foundRows(query: string, filter: ArticleFilter, order: Order, signal: AbortSignal): Promise<RowSource> {
  const ask = (offset: number, limit: number, stop?: AbortSignal) => search(query, { offset, limit, order, filter, ...(stop ? { signal: stop } : {}) });
  const itemsOf = (hits: readonly SearchHit[]) => withReprints(hits.map(({ article, title, snippet }) => ({ article, match: { title, snippet } })));
  const { hits, total, forms, isComplete } = await ask(0, firstHits, signal);
  return {
    count: total,
    forms,
    isComplete,
    first: itemsOf(hits),
    ids: () => searchIds(query, { order, filter }),
    load: async (offset, limit) => itemsOf((await ask(offset, limit)).hits),
  };
}

function withReprints(rows: readonly Omit<ListItem, 'isReprint'>[]): ListItem[] {
  const first = groupStories(rows.map(({ article }) => article));
  return rows.map((row) => ({ ...row, isReprint: first.get(row.article.id) !== row.article.id }));
}
