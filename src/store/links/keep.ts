/** Links kept for later. */
import type { RelatedLink } from '../../core/model.ts';
import { transact, type Transaction } from '../database.ts';
import { StoreError, type LinkRow } from '../model.ts';
import { describeLink, findTarget, keepKey, linksOf } from './resolve.ts';
import { toLinkRow } from './read.ts';

/** A link of a saved article by its place, or a free one («save for later» on a link of any page). */
export type KeepableLink = Pick<LinkRow, 'from' | 'index'> | Pick<RelatedLink, 'title' | 'url'> & { label?: string | null };

/** `LinkRow.from` of a link that stands in no saved article. */
export const freeLinks = '';

/**
 * Keeps links for later. A link that is kept already keeps its time; one whose article is in the history is left out.
 * @returns how many were newly kept.
 */
export function keepForLater(links: readonly KeepableLink[], now: number): Promise<number> {
  return transact('readwrite', ['links', 'articles'], async (tx) => {
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
  });
}

/** Takes links off the list; free ones are deleted. */
export function dropPending(links: readonly Pick<LinkRow, 'from' | 'index'>[]): Promise<void> {
  return transact('readwrite', ['links'], async (tx) => {
    const store = tx.objectStore('links');
    for (const { from, index } of links) {
      const row = await store.get([from, index]);
      if (!row) continue;
      const { keptAt: _dropped, ...rest } = row;
      await (from === freeLinks ? store.delete([from, index]) : store.put({ ...rest, pendingAt: null }));
    }
  });
}

/** Links kept for later whose article is not in the history yet, newest first. */
export function pendingLinks(): Promise<LinkRow[]> {
  return transact('readonly', ['links'], async (tx) => (await tx.objectStore('links').index('keptAt').getAll()).reverse().map(toLinkRow));
}

async function nextFree(tx: Transaction): Promise<number> {
  const keys = await tx.objectStore('links').getAllKeys(linksOf(freeLinks));
  return (keys.at(-1)?.[1] ?? -1) + 1;
}
