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
/** Articles of one transaction, between which the page is not asked whether it is idle. */
const together = 10;
/** Rows kept of those that were looked up, for common words lead to the same stories again and again. */
const mostKnown = 5000;

const readStores = ['articles', 'readings', 'links', 'queue', 'meta', 'segments', 'columns', 'blocks'] as const;

export interface TieOptions {
  signal?: AbortSignal;
  idle?: () => Promise<void>;
}

/** Goes on where it stopped the last time. @returns how many links were tied. */
export async function tieByTitle({ signal, idle = async () => {} }: TieOptions = {}): Promise<number> {
  const known: KnownRows = new Map();
  let tied = 0;
  for (let i = 0; i < mostAtOnce; i += together) {
    signal?.throwIfAborted();
    const found = await transact('readonly', readStores, (tx) => findTies(tx, known));
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

interface Tie { from: string; index: number; to: string }

/** What the next articles give, and the last one's document; null when all were looked at. */
async function findTies(tx: Transaction<'readonly'>, known: KnownRows): Promise<{ doc: number; ties: Tie[] } | null> {
  const tried = await tx.objectStore('meta').get('titlesTried') as number | undefined ?? 0;
  const rows = await tx.objectStore('articles').index('doc').getAll(IDBKeyRange.lowerBound(tried, true), together);
  if (rows.length === 0) return null;
  const { segments, removed } = await openIndex(tx);
  const index = new TitleIndex(tx, segments, removed, known);
  return { doc: rows.at(-1)!.doc, ties: (await Promise.all(rows.map((row) => tiesOf(index, row)))).flat() };
}

/** Ties of the article's own titles, and of older titles to it. */
async function tiesOf(index: TitleIndex, row: ArticleRow): Promise<Tie[]> {
  const [own, others] = await Promise.all([index.linksOf(row.id), index.linksThatMayMean(row)]);
  const asked = [...own.map((link) => ({ link, site: siteOf(row) })), ...others];
  const ties = await Promise.all(asked.map(async ({ link, site }) => {
    const match = await resolveSoon(link.title, site, (ask) => index.lookUp(ask));
    return match && match.id !== link.from ? [{ from: link.from, index: link.index, to: match.id }] : [];
  }));
  return ties.flat();
}

const isWaiting = (link: StoredLink): boolean => link.url === null && link.to === null;
const siteOf = ({ site, host }: Pick<ArticleRow, 'site' | 'host'>): string => site ?? host;
const toTitleRow = (row: ArticleRow): TitleRow => ({ id: row.id, title: row.title, site: siteOf(row) });

/** Rows by document. What a document stands for never changes; that it is gone, the index tells. */
type KnownRows = Map<number, TitleRow>;

/** What is asked of the indexes inside one transaction. */
class TitleIndex {
  readonly #tx: Transaction<'readonly'>;
  readonly #segments: readonly Segment[];
  readonly #removed: ReadonlySet<number>;
  readonly #known: KnownRows;
  readonly #ordinals = new Map<string, Promise<ReadonlySet<number>[]>>();

  constructor(tx: Transaction<'readonly'>, segments: readonly Segment[], removed: ReadonlySet<number>, known: KnownRows) {
    this.#tx = tx;
    this.#segments = segments;
    this.#removed = removed;
    this.#known = known;
  }

  /** The links of an article that wait for a story of their title. */
  async linksOf(id: string): Promise<StoredLink[]> {
    return (await this.#tx.objectStore('links').getAll(linksOf(id))).filter(isWaiting);
  }

  /** What the matcher asks. It makes nothing of a long answer, so no row of one is read. */
  async lookUp(ask: TitleLookup): Promise<TitleRow[]> {
    if (ask.type === 'key') return (await this.#tx.objectStore('articles').index('titleKey').getAll(ask.key, lookupLimit)).map(toTitleRow);
    const docs = await this.#docsWithAll(ask.stems.map(formsOf), true);
    return docs.length < lookupLimit ? this.#rowsOf(docs) : [];
  }

  /** Waiting links, with the sites they stand on, whose title shares telling words with the article's: the two longest, or the next two. */
  async linksThatMayMean(article: ArticleRow): Promise<{ link: StoredLink; site: string }[]> {
    const [a, b, c, d] = [...new Set(titleStems(article.title))].sort((x, y) => y.length - x.length);
    const pairs = [[a, b], [c, d]].filter((pair): pair is [string, string] => pair.every((stem) => stem !== undefined));
    const docs = new Set((await Promise.all(pairs.map((pair) => this.#docsWithAll(pair.map((stem) => onlyKey(linkTitleKey(stem))), false)))).flat());
    const places = (await this.#rowsOf([...docs])).filter(({ id }) => id !== article.id);
    const found = await Promise.all(places.map(async ({ id, site }) => (await this.linksOf(id)).map((link) => ({ link, site }))));
    return found.flat();
  }

  async #rowsOf(docs: readonly number[]): Promise<TitleRow[]> {
    const rows = await Promise.all(docs.map(async (doc) => {
      const known = this.#known.get(doc);
      if (known) return [known];
      const row = await this.#tx.objectStore('articles').index('doc').get(doc);
      if (!row) return [];
      if (this.#known.size >= mostKnown) this.#known.clear();
      this.#known.set(doc, toTitleRow(row));
      return [toTitleRow(row)];
    }));
    return rows.flat();
  }

  /** Documents that hold something of every run of keys, at most `lookupLimit`. */
  async #docsWithAll(ranges: readonly KeyRange[], inTitle: boolean): Promise<number[]> {
    const lists = await Promise.all(ranges.map((range) => this.#ordinalsOf(range, inTitle)));
    const found: number[] = [];
    for (const [i, { isDead, columns }] of this.#segments.entries()) {
      const [first, ...others] = lists.map((list) => list[i]!).sort((a, b) => a.size - b.size);
      for (const ordinal of first ?? []) {
        const doc = columns.docs[ordinal]!;
        if (!others.every((other) => other.has(ordinal)) || isDead(ordinal) || this.#removed.has(doc)) continue;
        if (found.push(doc) === lookupLimit) return found;
      }
    }
    return found;
  }

  /** What holds something of a run of keys, segment by segment; a word is in several of a title's pairs, so it is read once. */
  #ordinalsOf(range: KeyRange, inTitle: boolean): Promise<ReadonlySet<number>[]> {
    const name = `${inTitle} ${range.from} ${range.to}`;
    const known = this.#ordinals.get(name);
    if (known) return known;
    const found = Promise.all(this.#segments.map(async (segment) => {
      const ordinals = new Set<number>();
      for (const entry of await segment.entries(range)) eachDoc(entry, (ordinal, _times, isInTitle) => { if (isInTitle || !inTitle) ordinals.add(ordinal); });
      return ordinals;
    }));
    this.#ordinals.set(name, found);
    return found;
  }
}
