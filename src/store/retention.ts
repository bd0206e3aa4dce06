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

/**
 * Deletes what the reader's limits let go: the oldest first, never what is pinned or marked with highlights.
 * A clock that jumped ahead would make everything look old: nothing goes that was saved after the newest article less `keepDays`.
 * @returns how many were deleted.
 */
export async function applyRetention({ keepDays, keepCount }: Retention, now: number): Promise<number> {
  const doomed = new Set<string>();
  if (keepDays !== null) {
    const newest = await newestSavedAt();
    for (const id of await listIds({ to: Math.min(now, newest ?? now) - keepDays * day })) doomed.add(id);
  }
  if (keepCount !== null && await countArticles() > keepCount) for (const id of (await listIds()).slice(keepCount)) doomed.add(id);
  const free = await withoutPrecious([...doomed]);
  return free.length === 0 ? 0 : (await deleteArticles(free, now)).count;
}

function newestSavedAt(): Promise<number | null> {
  return transact('readonly', ['articles'], async (tx) => {
    const [row] = await tx.objectStore('articles').index('newest').getAll(null, 1);
    return row?.savedAt ?? null;
  });
}

function withoutPrecious(ids: readonly string[]): Promise<string[]> {
  return transact('readonly', ['articles'], async (tx) => {
    const rows = await Promise.all(ids.map((id) => tx.objectStore('articles').get(id)));
    return rows.flatMap((row) => (row && !row.pinned && row.highlights.length === 0 ? [row.id] : []));
  });
}
