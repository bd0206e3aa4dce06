/** Letting old articles go, when the reader asked for it. */
import { deleteArticles } from './articles/remove.ts';
import { countArticles, listIds } from './articles/read.ts';
import { transact } from './database.ts';

export interface Retention {
  /** Days to keep an article after it was saved; null = for ever. */
  keepDays: number | null;
  /** Most articles to keep; null = no limit. */
  keepCount: number | null;
}

const day = 86_400_000;
/** ms between two articles that is nothing strange. A longer gap is an absence, or a clock that was set wrong. */
const smallStep = 2 * day;
/** ms that the clock must have gone on after a gap before the new time is believed. With a clock years ahead no site opens, so it does not stay for a week. */
const proof = 7 * day;

/** Deletes what the reader's limits let go, and answers how many that were. */
export async function applyRetention(retention: Retention, now: number): Promise<number> {
  const over = await listOverLimit(retention, now);
  return over.length === 0 ? 0 : (await deleteArticles(over, now)).count;
}

/**
 * Ids of the articles that limits let go: the oldest first, never what is pinned or marked with highlights.
 * A clock that jumped ahead would make everything look old, so days are counted back from the newest time the history bears out.
 */
export async function listOverLimit({ keepDays, keepCount }: Retention, now: number): Promise<string[]> {
  const doomed = new Set<string>();
  if (keepDays !== null) {
    for (const id of await listIds({ to: await believedTime(now) - keepDays * day })) doomed.add(id);
  }
  if (keepCount !== null && await countArticles() > keepCount) for (const id of (await listIds()).slice(keepCount)) doomed.add(id);
  return withoutPrecious([...doomed]);
}

/**
 * The latest time up to `now` (ms) that has surely come: one that is reached in small steps, from article to article, from a time
 * a week ago or longer. What is dated after `now` was saved with a wrong clock and bears out nothing.
 */
function believedTime(now: number): Promise<number> {
  return transact('readonly', ['articles'], async (tx) => {
    const newest = tx.objectStore('articles').index('newest');
    const isBefore = (at: number): [number, string[]] => [-at, []];
    let believed = now;
    for (let at = now; at > now - proof;) {
      const step = await newest.openKeyCursor(IDBKeyRange.bound(isBefore(at), isBefore(at - smallStep), true), 'prev');
      const [age] = (step ?? await newest.openKeyCursor(IDBKeyRange.lowerBound(isBefore(at), true)))?.key ?? [];
      if (age === undefined) break;
      at = -age;
      if (!step) believed = at;
    }
    return believed;
  });
}

function withoutPrecious(ids: readonly string[]): Promise<string[]> {
  return transact('readonly', ['articles'], async (tx) => {
    const rows = await Promise.all(ids.map((id) => tx.objectStore('articles').get(id)));
    return rows.flatMap((row) => (row && !row.pinned && row.highlights.length === 0 ? [row.id] : []));
  });
}
