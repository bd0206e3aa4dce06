/** Writes an article with everything that hangs on it; the one way in, for saving, updating and restoring. */
import type { Reading } from '../../core/model.ts';
import type { Transaction } from '../database.ts';
import { keepKey, linksOf, makeLinks, resolveInbound } from '../links/resolve.ts';
import type { ArticleRow } from '../schema.ts';
import { makeRow, type ReaderState } from './rows.ts';

/** Stores of a transaction that saves or removes articles. */
export const articleStores = ['articles', 'readings', 'links', 'queue', 'trash'] as const;

/**
 * Puts a reading under `id`, replacing what stood there: its text, its links and its place in the search index.
 * @param keptAt links to be kept for later, by their place in `reading.related`; links that were kept stay so by themselves.
 */
export async function putArticle(tx: Transaction, id: string, key: string, reading: Reading, state: ReaderState, keptAt: ReadonlyMap<number, number> = new Map()): Promise<ArticleRow> {
  const previous = await tx.objectStore('articles').get(id);
  const oldLinks = previous ? await tx.objectStore('links').getAll(linksOf(id)) : [];
  const kept = new Map(oldLinks.flatMap((link) => (link.keptAt === undefined ? [] : [[keepKey(link), link.keptAt]])));
  const doc = await enqueue(tx, id, previous?.doc);
  const row = makeRow(reading, { id, key, doc }, state);
  await Promise.all([
    tx.objectStore('articles').put(row),
    tx.objectStore('readings').put(reading, id),
    tx.objectStore('links').delete(linksOf(id)),
  ]);
  const links = await makeLinks(tx, id, reading.related, (link) => keptAt.get(link.index) ?? kept.get(keepKey(link)));
  await Promise.all(links.map((link) => tx.objectStore('links').put(link)));
  await resolveInbound(tx, row);
  return row;
}

/** Asks the search index to take in an article's present content instead of `oldDoc`. Returns the new document number. */
export async function enqueue(tx: Transaction, id: string, oldDoc?: number): Promise<number> {
  const queue = tx.objectStore('queue');
  if (oldDoc !== undefined) await dequeue(tx, oldDoc);
  return queue.add({ type: 'add', id });
}

/** Asks the search index to forget a document. */
export async function dequeue(tx: Transaction, doc: number): Promise<void> {
  const queue = tx.objectStore('queue');
  // Not yet indexed: it need never be. An index run that holds this entry already finds it gone and starts again.
  if (await queue.getKey(doc) !== undefined) await queue.delete(doc);
  else await queue.add({ type: 'remove', doc });
}
