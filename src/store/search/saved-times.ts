/** How many articles there are and when they were saved, from the index: a hundred thousand numbers without reading a row. */
import type { Transaction } from '../database.ts';
import { openTimes, readHeaders } from './segment.ts';

type Reads = Transaction<'readonly'>;

/** Stores that these functions read. */
export const savedTimesStores = ['articles', 'queue', 'meta', 'segments', 'columns'] as const;

/** Articles of the queue that are looked up one by one. */
const mostWaiting = 256;

interface Waiting { added: number[]; removed: number[] }

/** Number of all articles, from the heads of the segments alone; null while the index does not know them all. */
export async function savedCount(tx: Reads): Promise<number | null> {
  const [waiting, headers] = await Promise.all([readWaiting(tx), readHeaders(tx)]);
  // What is to be removed may stand in no segment: deleted while an index was begun anew.
  if (waiting === null || headers === null || waiting.removed.length > 0) return null;
  return headers.reduce((sum, { size, dead }) => sum + size - dead, 0) + waiting.added.length;
}

/** The last answer of a database, by what it was made from: pages of a list that is scrolled ask again and again. */
const lastAnswer = new WeakMap<object, { name: string; times: Float64Array }>();

/** Times of all articles, newest first; null while the index does not know them all. Not to be changed by who asks. */
export async function savedTimes(tx: Reads): Promise<Float64Array | null> {
  const [waiting, headers] = await Promise.all([readWaiting(tx), readHeaders(tx)]);
  if (waiting === null || headers === null) return null;
  const name = JSON.stringify([headers.map(({ id, dead }) => [id, dead]), waiting]);
  const last = lastAnswer.get(tx.db);
  if (last?.name === name) return last.times;
  const [segments, rows] = await Promise.all([openTimes(tx, headers), Promise.all(waiting.added.map((doc) => tx.objectStore('articles').index('doc').get(doc)))]);
  const removed = new Set(waiting.removed);
  const times = new Float64Array(rows.length + headers.reduce((sum, { size }) => sum + size, 0));
  let count = 0;
  for (const row of rows) if (row) times[count++] = row.savedAt;
  for (const { docs, savedAt, isDead } of segments) {
    for (let ordinal = 0; ordinal < docs.length; ordinal++) if (!isDead(ordinal) && !removed.has(docs[ordinal]!)) times[count++] = savedAt[ordinal]!;
  }
  const sorted = times.subarray(0, count).sort().reverse();
  lastAnswer.set(tx.db, { name, times: sorted });
  return sorted;
}

/** What the index does not hold yet: documents that came and went. null where that is too much, or the index is being built anew. */
async function readWaiting(tx: Reads): Promise<Waiting | null> {
  const queue = tx.objectStore('queue');
  const [rebuild, keys, entries] = await Promise.all([tx.objectStore('meta').get('rebuild'), queue.getAllKeys(null, mostWaiting), queue.getAll(null, mostWaiting)]);
  if (rebuild !== undefined || keys.length === mostWaiting) return null;
  return {
    added: keys.filter((_, i) => entries[i]!.type === 'add'),
    removed: entries.flatMap((entry) => (entry.type === 'remove' ? [entry.doc] : [])),
  };
}
