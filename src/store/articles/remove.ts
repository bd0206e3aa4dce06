/** Deleting with undo. The text stays where it is until the deletion is final; only the small rows move. */
import { transact, type Transaction } from '../database.ts';
import { dropCopies, keepCopy } from '../journal.ts';
import { findTarget, keptOf, linksOf, resolveInbound, withTarget } from '../links/resolve.ts';
import { freeLinks } from '../model.ts';
import { sweepPictures } from '../pictures.ts';
import type { TrashRow } from '../schema.ts';
import type { ArticleFilter } from './facets.ts';
import { toSaved } from './get.ts';
import { mergeInto } from './merge.ts';
import { articleStores, dequeue, enqueue } from './put.ts';
import { listIds } from './read.ts';

/** Brings back what a deletion took. */
export interface Undo {
  /** Articles deleted. */
  count: number;
  /**
   * Everything as it was: text, state, links from and to. A story that was saved again meanwhile keeps its new text.
   * Works until the deletion is final (see `finish`, emptyTrash); what is final by then stays deleted.
   * @returns the number of articles that came back
   */
  restore(): Promise<number>;
  /** Makes this deletion final, and none that another window may still take back. */
  finish(): Promise<void>;
}

/** Articles moved in one transaction; a range of 100,000 must not hold the database for seconds. */
const batch = 200;

/** Deletes articles; ids that are gone already are passed over. */
export async function deleteArticles(ids: readonly string[], now: number): Promise<Undo> {
  const deleted: string[] = [];
  for (let i = 0; i < ids.length; i += batch) {
    deleted.push(...await transact('readwrite', articleStores, (tx) => moveAll(ids.slice(i, i + batch), (id) => moveToTrash(tx, id, now))));
  }
  const own = new Set(deleted);
  const copied = dropCopies(deleted);
  return {
    count: deleted.length,
    async restore() {
      const back: string[] = [];
      for (let i = 0; i < deleted.length; i += batch) {
        back.push(...await transact('readwrite', articleStores, (tx) => moveAll(deleted.slice(i, i + batch), (id) => moveBack(tx, id))));
      }
      const joined = back.filter((id) => !own.has(id));
      for (const id of [...await copied, ...joined, ...(joined.length > 0 ? [freeLinks] : [])]) keepCopy(id);
      return back.length;
    },
    async finish() {
      await makeFinal(IDBKeyRange.only(now));
    },
  };
}

/** Deletes everything that a filter lets through. */
export async function deleteRange(filter: ArticleFilter, now: number): Promise<Undo> {
  return deleteArticles(await listIds(filter), now);
}

/** Makes deletions final that are older than `before` (ms). Returns the number of articles. */
export function emptyTrash(before: number): Promise<number> {
  return makeFinal(IDBKeyRange.upperBound(before));
}

/** `when`: of the deletions (ms). */
async function makeFinal(when: IDBKeyRange): Promise<number> {
  const number = await buryAll(when);
  // Their pictures, and those that were left when this was broken off. What cannot go now goes the next time.
  await sweepPictures().catch(() => {});
  return number;
}

async function buryAll(when: IDBKeyRange): Promise<number> {
  let number = 0;
  for (;;) {
    const emptied = await transact('readwrite', trashStores, async (tx) => {
      const trash = tx.objectStore('trash');
      const ids = await trash.index('deletedAt').getAllKeys(when, batch);
      await Promise.all(ids.map((id) => bury(tx, id)));
      return ids.length;
    });
    number += emptied;
    if (emptied < batch) return number;
  }
}

/** Stores of a transaction that makes deletions final. */
export const trashStores = ['trash', 'readings'] as const;

/** Makes the deletion of one article final; its pictures are left to be swept (see sweepPictures). */
export async function bury(tx: Transaction, id: string): Promise<void> {
  await Promise.all([tx.objectStore('trash').delete(id), tx.objectStore('readings').delete(id)]);
}

/** One after the other: a later article's links may lead to an earlier one. */
async function moveAll(ids: readonly string[], move: (id: string) => Promise<string | null>): Promise<string[]> {
  const told: string[] = [];
  for (const id of ids) {
    const answer = await move(id);
    if (answer !== null) told.push(answer);
  }
  return told;
}

/** @returns its id, when it was there. */
async function moveToTrash(tx: Transaction, id: string, now: number): Promise<string | null> {
  const links = tx.objectStore('links');
  const article = await tx.objectStore('articles').get(id);
  if (!article) return null;
  const [own, inbound] = await Promise.all([links.getAll(linksOf(id)), links.index('to').getAll(id)]);
  const row: TrashRow = { id, deletedAt: now, article, links: own, inbound: inbound.map(({ from, index, by }) => ({ from, index, by })) };
  await Promise.all([
    tx.objectStore('trash').put(row),
    tx.objectStore('articles').delete(id),
    links.delete(linksOf(id)),
    ...inbound.map((link) => links.put({ ...link, to: null, by: null })),
    dequeue(tx, article.doc),
  ]);
  return id;
}

/** @returns its id, or that of the same story, where that was saved again meanwhile and this was joined to it; null when the deletion is final. */
async function moveBack(tx: Transaction, id: string): Promise<string | null> {
  const [articles, links, trash] = [tx.objectStore('articles'), tx.objectStore('links'), tx.objectStore('trash')];
  const row = await trash.get(id);
  if (!row) return null;
  const twin = await articles.index('key').get(row.article.key);
  if (twin) {
    // One row a story, with the new text and everything the reader had done before.
    const reading = (await tx.objectStore('readings').get(id))!;
    await mergeInto(tx, twin, toSaved(row.article, reading), keptOf(row.links));
    await bury(tx, id);
    return twin.id;
  }
  await trash.delete(id);
  await articles.put({ ...row.article, doc: await enqueue(tx, id) });
  for (const link of row.links) {
    // What the link led to may be gone, or have come, since.
    const isThere = link.to !== null && await articles.getKey(link.to) !== undefined;
    await links.put(isThere ? link : withTarget({ ...link, to: null, by: null }, await findTarget(tx, link, row.article)));
  }
  for (const { from, index, by } of row.inbound) {
    const link = await links.get([from, index]);
    if (link && link.to === null) await links.put({ ...link, to: id, by });
  }
  for (const link of await resolveInbound(tx, row.article)) await links.put(link);
  return id;
}
