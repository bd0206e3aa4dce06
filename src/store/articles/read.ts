/** Reading single articles, and pages of the list. */
import { transact, type Transaction } from '../database.ts';
import type { ArticleSummary, SavedArticle } from '../model.ts';
import type { ArticleRow } from '../schema.ts';
import { facetsAsked, hasFacets, type ArticleFilter } from './facets.ts';
import { savedCount, savedTimes, savedTimesStores } from '../search/saved-times.ts';
import { getArticle } from './get.ts';
import { toSummary } from './rows.ts';

type Reads = Transaction<'readonly'>;

/** The article of a story key (`SavedArticle.key`), or null. */
export async function getByKey(key: string): Promise<SavedArticle | null> {
  const id = await transact('readonly', ['articles'], (tx) => tx.objectStore('articles').index('key').getKey(key));
  return id === undefined ? null : getArticle(id);
}

/** Rows of the ids given, in their order; ids that are gone are left out. */
export function getSummaries(ids: readonly string[]): Promise<ArticleSummary[]> {
  return transact('readonly', ['articles'], async (tx) => {
    const rows = await Promise.all(ids.map((id) => tx.objectStore('articles').get(id)));
    return rows.filter((row) => row !== undefined).map(toSummary);
  });
}

/** Where a page of the list ends; hand it back as `before` for the next one. An `ArticleSummary` is one. */
export type ListPlace = Pick<ArticleSummary, 'savedAt' | 'id'>;

export interface ListOptions {
  /** Only rows that stand after this one in the list. */
  before?: ListPlace;
  /** Rows to pass over first, for a jump into the middle of a long list. */
  skip?: number;
  limit: number;
  filter?: ArticleFilter;
}

/** A page of the history, newest first. Reads no text; a page of 50 costs the same at any size of the history. */
export function listArticles({ before, skip = 0, limit, filter = {} }: ListOptions): Promise<ArticleSummary[]> {
  return transact('readonly', skip > 0 ? savedTimesStores : ['articles'], async (tx) => {
    const summaries: ArticleSummary[] = [];
    const start = skip > 0 ? await placeBefore(tx, filter, skip) : { before, left: 0 };
    if (start === null) return summaries;
    let { left } = start;
    for await (const row of rows(tx, filter, start.before, limit + left)) {
      if (left-- > 0) continue;
      summaries.push(toSummary(row));
      if (summaries.length === limit) break;
    }
    return summaries;
  });
}

/** How many articles a filter lets through. */
export function countArticles(filter: ArticleFilter = {}): Promise<number> {
  return transact('readonly', savedTimesStores, async (tx) => {
    const known = await knownCount(tx, filter);
    if (known !== null) return known;
    const [lead, ...others] = await facetsByCount(tx, filter);
    if (others.length === 0) return count(tx, lead, filter);
    let number = 0;
    for await (const _ of rows(tx, filter)) number++;
    return number;
  });
}

/** Ids of all articles that a filter lets through, newest first. */
export function listIds(filter: ArticleFilter = {}): Promise<string[]> {
  return transact('readonly', ['articles'], async (tx) => {
    const ids: string[] = [];
    for await (const { id } of rows(tx, filter)) ids.push(id);
    return ids;
  });
}

/** Documents of the search index whose articles a filter lets through. */
export async function docsOf(tx: Reads, filter: ArticleFilter): Promise<Set<number>> {
  const docs = new Set<number>();
  for await (const { doc } of rows(tx, filter)) docs.add(doc);
  return docs;
}

/** Number of articles that a filter lets through, where the index alone can tell. */
async function knownCount(tx: Reads, filter: ArticleFilter): Promise<number | null> {
  if (facetsAsked(filter).length > 0) return null;
  if (filter.from === undefined && filter.to === undefined) return savedCount(tx);
  return (await timesWithin(tx, filter))?.length ?? null;
}

/** Times of the articles within a filter that asks for nothing but time, newest first; null where the rows must be asked. */
async function timesWithin(tx: Reads, filter: ArticleFilter): Promise<Float64Array | null> {
  if (facetsAsked(filter).length > 0) return null;
  const times = await savedTimes(tx);
  const { from = -Infinity, to = Infinity } = filter;
  return times && (from === -Infinity && to === Infinity ? times : times.filter((time) => time >= from && time <= to));
}

/**
 * The row after which a list goes on when `skip` rows are passed over; null behind its end. Where only time counts, the index knows
 * the time of the row wanted, and `left` rows of that very time are still to be passed. Else a cursor over the keys jumps
 * there without reading a row, unless several facets must be checked on each.
 */
async function placeBefore(tx: Reads, filter: ArticleFilter, skip: number): Promise<{ before?: ListPlace; left: number } | null> {
  const times = await timesWithin(tx, filter);
  if (times) {
    const savedAt = times[skip];
    return savedAt === undefined ? null : { before: { savedAt, id: '' }, left: skip - times.indexOf(savedAt) };
  }
  const [lead, ...others] = await facetsByCount(tx, filter);
  if (others.length > 0) return { left: skip };
  const articles = tx.objectStore('articles');
  const cursor = lead === undefined
    ? await articles.index('newest').openKeyCursor(newestRange(filter))
    : await articles.index('facets').openKeyCursor(facetRange(lead, filter));
  const last = skip === 1 ? cursor : await cursor?.advance(skip - 1);
  if (!last) return null;
  const key = last.key as readonly (string | number)[];
  const age = key.at(-2) as number;
  return { before: { savedAt: -age, id: last.primaryKey }, left: 0 };
}

/** Rows are read in batches: one request each, small enough to be held at once. */
const batch = 500;

/** Walks the rarest facet of the filter, newest first, and checks the others on each row. */
async function* rows(tx: Reads, filter: ArticleFilter, before?: ListPlace, limit = batch): AsyncGenerator<ArticleRow> {
  const [lead, ...others] = await facetsByCount(tx, filter);
  const articles = tx.objectStore('articles');
  const many = others.length > 0 ? batch : Math.min(limit, batch);
  for (let place = before; ;) {
    const page = lead === undefined
      ? await articles.index('newest').getAll(newestRange(filter, place), many)
      : await articles.index('facets').getAll(facetRange(lead, filter, place), many);
    for (const row of page) if (hasFacets(row, others)) yield row;
    if (page.length < many) return;
    place = page.at(-1);
  }
}

async function facetsByCount(tx: Reads, filter: ArticleFilter): Promise<string[]> {
  const names = facetsAsked(filter);
  if (names.length < 2) return names;
  const counts = new Map(await Promise.all(names.map(async (name) => [name, await count(tx, name, filter)] as const)));
  return names.sort((a, b) => counts.get(a)! - counts.get(b)!);
}

function count(tx: Reads, facet: string | undefined, filter: ArticleFilter): Promise<number> {
  const articles = tx.objectStore('articles');
  if (facet !== undefined) return articles.index('facets').count(facetRange(facet, filter));
  return filter.from === undefined && filter.to === undefined ? articles.count() : articles.index('newest').count(newestRange(filter));
}

/** Ages run against time: `to` bounds the beginning of the list, `from` its end. In a key, a shorter array comes before and `[]` after every string. */
function newestRange({ from, to }: ArticleFilter, after?: ListPlace): IDBKeyRange {
  const first = after ? [-after.savedAt, after.id] : [to === undefined ? -Infinity : -to];
  return IDBKeyRange.bound(first, from === undefined ? [Infinity, []] : [-from, []], true);
}

function facetRange(name: string, { from, to }: ArticleFilter, after?: ListPlace): IDBKeyRange {
  const first = after ? [name, -after.savedAt, after.id] : [name, to === undefined ? -Infinity : -to];
  return IDBKeyRange.bound(first, [name, from === undefined ? Infinity : -from, []], true);
}
