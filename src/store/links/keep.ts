/** Links kept for later. */
import type { RelatedLink } from '../../core/model.ts';
import { transact, type Transaction } from '../database.ts';
import { keepCopy } from '../journal.ts';
import { freeLinks, StoreError, type LinkRow } from '../model.ts';
import { describeLink, findTarget, keepKey, linksOf } from './resolve.ts';
import { toLinkRow } from './read.ts';

/** A link of a saved article by its place, or a free one («save for later» on a link of any page). */
export type KeepableLink = Pick<LinkRow, 'from' | 'index'> | Pick<RelatedLink, 'title' | 'url'> & { label?: string | null };

/**
 * Keeps links for later. A link that is kept already keeps its time; one whose article is in the history is left out.
 * @returns how many were newly kept.
 */
export async function keepForLater(links: readonly KeepableLink[], now: number): Promise<number> {
  const number = await transact('readwrite', ['links', 'articles'], (tx) => keepWithin(tx, links, now));
  copyHolders(links.map((link) => ('from' in link ? link.from : freeLinks)));
  return number;
}

/** The same inside a transaction that goes on. */
export async function keepWithin(tx: Transaction, links: readonly KeepableLink[], now: number): Promise<number> {
  const store = tx.objectStore('links');
  const known = new Set((await store.index('keptAt').getAll()).map(keepKey));
  let number = 0;
  for (const link of links) {
    const row = 'from' in link ? await store.get([link.from, link.index]) : describeLink(freeLinks, await nextFree(tx), { label: null, where: 'after', ...link });
    if (!row) throw new StoreError('invalid', 'This link is not in the history any more.');
    const isKnown = known.has(keepKey(row)) || row.to !== null || await findTarget(tx, row, { id: row.from, host: '' }) !== null;
    if (isKnown) continue;
    known.add(keepKey(row));
    await store.put({ ...row, pendingAt: now, keptAt: now });
    number++;
  }
  return number;
}

/** Takes links off the list; free ones are deleted. */
export async function dropPending(links: readonly Pick<LinkRow, 'from' | 'index'>[]): Promise<void> {
  await transact('readwrite', ['links'], async (tx) => {
    const store = tx.objectStore('links');
    for (const { from, index } of links) {
      const row = await store.get([from, index]);
      if (!row) continue;
      const { keptAt: _dropped, ...rest } = row;
      await (from === freeLinks ? store.delete([from, index]) : store.put({ ...rest, pendingAt: null }));
    }
  });
  copyHolders(links.map(({ from }) => from));
}

/** The wish to read a link is kept with the article that the link stands in. */
function copyHolders(ids: readonly string[]): void {
  for (const id of new Set(ids)) keepCopy(id);
}

/** Links kept for later whose article is not in the history yet, newest first. */
export function pendingLinks(): Promise<LinkRow[]> {
  return transact('readonly', ['links'], async (tx) => (await tx.objectStore('links').index('keptAt').getAll()).reverse().map(toLinkRow));
}

async function nextFree(tx: Transaction): Promise<number> {
  const keys = await tx.objectStore('links').getAllKeys(linksOf(freeLinks));
  return (keys.at(-1)?.[1] ?? -1) + 1;
}
