/** Where the list's rows come from: the history itself, or the hits of a search. */
import { countArticles, listArticles, listIds, type ArticleFilter } from '../../../store/articles.ts';
import type { ArticleSummary } from '../../../store/model.ts';
import { groupStories, search, searchIds, type Marked } from '../../../store/search.ts';
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
  /** Rows `from` up to `from + limit`. Fewer when some were deleted since. */
  load(from: number, limit: number): Promise<ListItem[]>;
  /** Ids of all rows, in their order. */
  ids(): Promise<string[]>;
}

export type Order = 'best' | 'newest';

/** The history under a filter, newest first. */
export async function historyRows(filter: ArticleFilter): Promise<RowSource> {
  const read = (skip: number, limit: number) => listArticles({ skip, limit, filter });
  const [first, count] = await Promise.all([read(0, pageSize), countArticles(filter)]);
  return {
    count,
    forms: [],
    isComplete: true,
    ids: () => listIds(filter),
    load: async (skip, limit) => withReprints((skip === 0 && limit <= pageSize ? first : await read(skip, limit)).map((article) => ({ article, match: null }))),
  };
}

/** What a search finds under a filter. Rejects with AbortError when `signal` says so. */
export async function foundRows(query: string, filter: ArticleFilter, order: Order, signal: AbortSignal): Promise<RowSource> {
  const ask = (offset: number, limit: number, stop?: AbortSignal) => search(query, { offset, limit, order, filter, ...(stop ? { signal: stop } : {}) });
  const { hits, total, forms, isComplete } = await ask(0, pageSize, signal);
  return {
    count: total,
    forms,
    isComplete,
    ids: () => searchIds(query, { order, filter }),
    load: async (offset, limit) => {
      const page = offset === 0 && limit <= pageSize ? hits : (await ask(offset, limit)).hits;
      return withReprints(page.map(({ article, title, snippet }) => ({ article, match: { title, snippet } })));
    },
  };
}

async function withReprints(rows: readonly Omit<ListItem, 'isReprint'>[]): Promise<ListItem[]> {
  const first = await groupStories(rows.map(({ article }) => article.id));
  return rows.map((row) => ({ ...row, isReprint: (first.get(row.article.id) ?? row.article.id) !== row.article.id }));
}
