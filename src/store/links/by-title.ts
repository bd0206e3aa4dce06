/**
 * Ties link-less titles to stories whose title is almost the same. Needs the search index, so it runs after it in idle time
 * (exact titles are tied while saving, see resolve.ts). Both ways in time: for each article new to the index its own titles look
 * for their stories, and older titles that may mean this story are tried again.
 */
import { lookupLimit, resolveSoon, type TitleLookup, type TitleRow } from '../../core/link/title-matcher.ts';
import { titleStems } from '../../core/link/title-key.ts';
import { transact, type Transaction } from '../database.ts';
import type { ArticleRow, StoredLink } from '../schema.ts';
import { formsOf, linkTitleKey, onlyKey, type KeyRange } from '../search/blocks.ts';
import { eachDoc } from '../search/postings.ts';
import { openIndex } from '../search/search.ts';
import type { Segment } from '../search/segment.ts';
import { linksOf, withTarget } from './resolve.ts';

/** Articles looked at in one go: some seconds of idle time after a restored backup, an instant after a day of reading. */
const mostAtOnce = 200;

const readStores = ['articles', 'readings', 'links', 'queue', 'meta', 'segments', 'columns', 'blocks'] as const;

export interface TieOptions {
  signal?: AbortSignal;
  idle?: () => Promise<void>;
}

/** Goes on where it stopped the last time. @returns how many links were tied. */
export async function tieByTitle({ signal, idle = async () => {} }: TieOptions = {}): Promise<number> {
  let tied = 0;
  for (let i = 0; i < mostAtOnce; i++) {
    signal?.throwIfAborted();
    const found = await transact('readonly', readStores, findTies);
    if (!found) break;
    tied += await transact('readwrite', ['links', 'articles', 'meta'], async (tx) => {
      let number = 0;
      for (const { from, index, to } of found.ties) {
        const link = await tx.objectStore('links').get([from, index]);
        // Changed since: the next run will see it anew.
        if (!link || link.to !== null || await tx.objectStore('articles').getKey(to) === undefined) continue;
        await tx.objectStore('links').put(withTarget(link, { to, by: 'title' }));
        number++;
      }
      await tx.objectStore('meta').put(found.doc, 'titlesTried');
      return number;
    }, { durability: 'relaxed' });
    await idle();
  }
  return tied;
}

interface Ties { doc: number; ties: { from: string; index: number; to: string }[] }

/** What the next article gives; null when all were looked at. */
async function findTies(tx: Transaction<'readonly'>): Promise<Ties | null> {
  const tried = await tx.objectStore('meta').get('titlesTried') as number | undefined ?? 0;
  const [row] = await tx.objectStore('articles').index('doc').getAll(IDBKeyRange.lowerBound(tried, true), 1);
  if (!row) return null;
  const { segments } = await openIndex(tx);
  const own = (await tx.objectStore('links').getAll(linksOf(row.id))).filter(isWaiting);
  const others = await linksThatMayMean(tx, segments, row);
  const ties: Ties['ties'] = [];
  for (const link of [...own, ...others]) {
    const from = link.from === row.id ? row : await tx.objectStore('articles').get(link.from);
    if (!from) continue;
    const match = await resolveSoon(link.title, siteOf(from), (ask) => lookUp(tx, segments, ask));
    if (match && match.id !== link.from) ties.push({ from: link.from, index: link.index, to: match.id });
  }
  return { doc: row.doc, ties };
}

const isWaiting = (link: StoredLink): boolean => link.url === null && link.to === null;
const siteOf = ({ site, host }: Pick<ArticleRow, 'site' | 'host'>): string => site ?? host;

/** What the matcher asks, by the indexes. */
async function lookUp(tx: Transaction<'readonly'>, segments: readonly Segment[], ask: TitleLookup): Promise<TitleRow[]> {
  const articles = tx.objectStore('articles');
  const rows = ask.type === 'key'
    ? await articles.index('titleKey').getAll(ask.key, lookupLimit)
    : await Promise.all((await docsWithAll(segments, ask.stems.map(formsOf), true)).map((doc) => articles.index('doc').get(doc)));
  return rows.filter((row) => row !== undefined).map((row) => ({ id: row.id, title: row.title, site: siteOf(row) }));
}

/** Waiting links whose title shares telling words with the article's: the two longest, or the next two. */
async function linksThatMayMean(tx: Transaction<'readonly'>, segments: readonly Segment[], { id, title }: ArticleRow): Promise<StoredLink[]> {
  const [a, b, c, d] = [...new Set(titleStems(title))].sort((x, y) => y.length - x.length);
  const pairs = [[a, b], [c, d]].filter((pair): pair is [string, string] => pair.every((stem) => stem !== undefined));
  const docs = new Set((await Promise.all(pairs.map((pair) => docsWithAll(segments, pair.map((stem) => onlyKey(linkTitleKey(stem))), false)))).flat());
  const links = await Promise.all([...docs].map(async (doc) => {
    const from = await tx.objectStore('articles').index('doc').getKey(doc);
    return from === undefined || from === id ? [] : (await tx.objectStore('links').getAll(linksOf(from))).filter(isWaiting);
  }));
  return links.flat();
}

/** Documents that hold something of every run of keys, at most `lookupLimit`. */
async function docsWithAll(segments: readonly Segment[], ranges: readonly KeyRange[], inTitle: boolean): Promise<number[]> {
  const found: number[] = [];
  await Promise.all(segments.map(async (segment) => {
    const lists = await Promise.all(ranges.map((range) => segment.entries(range)));
    let common: Set<number> | null = null;
    for (const entries of lists) {
      const before = common;
      const here = new Set<number>();
      for (const entry of entries) eachDoc(entry, (ordinal, _times, isInTitle) => { if ((isInTitle || !inTitle) && (before === null || before.has(ordinal))) here.add(ordinal); });
      common = here;
    }
    for (const ordinal of common ?? []) if (!segment.isDead(ordinal)) found.push(segment.columns.docs[ordinal]!);
  }));
  return found.slice(0, lookupLimit);
}
