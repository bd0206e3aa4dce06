/** Writes an article with everything that hangs on it; the one way in, for saving, updating and restoring. */
import { titleKey } from '../../core/link/title-key.ts';
import type { Reading } from '../../core/model.ts';
import { send, type Transaction } from '../database.ts';
import { keepKey, linksOf, makeLinks, resolveInbound } from '../links/resolve.ts';
import type { ArticleRow } from '../schema.ts';
import { makeRow, type ReaderState } from './rows.ts';

/** Stores of a transaction that saves or removes articles. */
export const articleStores = ['articles', 'readings', 'links', 'queue', 'trash'] as const;

/** Where an article goes. */
export interface Target {
  id: string;
  key: string;
  /** The row that stands under this id now. */
  previous?: ArticleRow;
  /** Links to be kept for later, by their place in `reading.related`; links that were kept stay so by themselves. */
  keptAt?: ReadonlyMap<number, number>;
}

/**
 * Puts a reading in its place: its text, its links and its entry for the search index.
 * Looks everything up at once, then sends everything at once and waits for none of it: that is for the transaction's end.
 */
export async function putArticle(tx: Transaction, { id, key, previous, keptAt }: Target, reading: Reading, state: ReaderState): Promise<void> {
  const links = tx.objectStore('links');
  const oldLinks = previous ? await links.getAll(linksOf(id)) : [];
  const kept = new Map(oldLinks.flatMap((link) => (link.keptAt === undefined ? [] : [[keepKey(link), link.keptAt]])));
  const { title, host } = reading.article;
  const [doc, own, inbound] = await Promise.all([
    enqueue(tx, id, previous?.doc),
    makeLinks(tx, { id, host }, reading.related, (link) => keptAt?.get(link.index) ?? kept.get(keepKey(link))),
    resolveInbound(tx, { id, key, titleKey: titleKey(title) }),
  ]);
  send(tx.objectStore('articles').put(makeRow(reading, { id, key, doc }, state)));
  send(tx.objectStore('readings').put(reading, id));
  if (previous) send(links.delete(linksOf(id)));
  for (const link of [...own, ...inbound]) send(links.put(link));
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
