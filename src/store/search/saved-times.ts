/** When the articles were saved, from the columns of the index: a hundred thousand numbers without reading a row. */
import type { Transaction } from '../database.ts';
import { openTimes } from './segment.ts';

/** Stores that `savedTimes` reads. */
export const savedTimesStores = ['articles', 'queue', 'meta', 'segments', 'columns'] as const;

/** Articles of the queue that are looked up one by one. */
const mostWaiting = 256;

/** Times of all articles, newest first; null while the index does not know them all. */
export async function savedTimes(tx: Transaction<'readonly'>): Promise<Float64Array | null> {
  const queue = tx.objectStore('queue');
  const [rebuild, keys, entries, segments] = await Promise.all([tx.objectStore('meta').get('rebuild'), queue.getAllKeys(null, mostWaiting), queue.getAll(null, mostWaiting), openTimes(tx)]);
  if (rebuild !== undefined || segments === null || keys.length === mostWaiting) return null;
  const removed = new Set(entries.flatMap((entry) => (entry.type === 'remove' ? [entry.doc] : [])));
  const added = await Promise.all(keys.filter((_, i) => entries[i]!.type === 'add').map((doc) => tx.objectStore('articles').index('doc').get(doc)));
  const times = added.flatMap((row) => (row ? [row.savedAt] : []));
  for (const { docs, savedAt, isDead } of segments) {
    for (let ordinal = 0; ordinal < docs.length; ordinal++) if (!isDead(ordinal) && !removed.has(docs[ordinal]!)) times.push(savedAt[ordinal]!);
  }
  return Float64Array.from(times).sort().reverse();
}
