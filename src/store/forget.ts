/** Forgetting for good: nothing of it stays in the texts, the links, the pictures, the search index or the snapshots. */
import { bury, deleteArticles, trashStores } from './articles/remove.ts';
import { listFacets } from './articles/facet-names.ts';
import { listIds } from './articles/read.ts';
import { alone, hasCopies, inTurn } from './copies.ts';
import { openStore, transact } from './database.ts';
import { erasePictures, sweepPictures } from './pictures.ts';
import { maintainIndex, type MaintainOptions } from './search/maintain.ts';
import { adoptOrphanIfAny, deleteCopies, writeSnapshot } from './snapshot.ts';
import { hostOf } from './story-keys.ts';

/**
 * Forgets a site with all its hosts: its articles, deleted ones that could still be brought back, and links to it kept for later.
 * Broken off, it is completed by `completeForgetting` the next time a page of Safi opens.
 * @returns how many articles were forgotten.
 */
export async function forgetSite(host: string, now: number, options: Pick<MaintainOptions, 'signal'> = {}): Promise<number> {
  await transact('readwrite', ['meta'], async (tx) => {
    const hosts = await tx.objectStore('meta').get('forgetting') as string[] | undefined ?? [];
    await tx.objectStore('meta').put([...new Set([...hosts, host])], 'forgetting');
  });
  return completeForgetting(now, options);
}

/** Completes what was broken off; does nothing when nothing was. */
export async function completeForgetting(now: number, { signal }: Pick<MaintainOptions, 'signal'> = {}): Promise<number> {
  const hosts = await transact('readonly', ['meta'], (tx) => tx.objectStore('meta').get('forgetting')) as string[] | undefined ?? [];
  if (hosts.length === 0) return 0;
  // The copies of a lost database may hold the site, and the snapshot below takes their place: what else they hold, pictures too, must
  // not go with it. So they come back first, as the reader was offered, and the site is forgotten out of all.
  await adoptOrphanIfAny(signal ? { signal } : {});
  const isForgotten = (name: string) => hosts.some((host) => name === host || name.endsWith(`.${host}`));
  let number = 0;
  for (const { name } of await listFacets('host')) if (isForgotten(name)) number += (await deleteArticles(await listIds({ host: name }), now)).count;
  await emptyTrashOf(isForgotten);
  await dropKeptLinks(isForgotten);
  await maintainIndex({ purge: true, ...(signal ? { signal } : {}) });
  if (await hasCopies()) await writeSnapshot(now, signal);
  await sweepPictures();
  await transact('readwrite', ['meta'], async (tx) => {
    const added = await tx.objectStore('meta').get('forgetting') as string[];
    await tx.objectStore('meta').put(added.filter((host) => !hosts.includes(host)), 'forgetting');
  });
  return number;
}

/** Erases the whole history, the copies and pictures first: a break then leaves a history that is plainly still there, and never a hidden copy. */
export function eraseEverything(): Promise<void> {
  return alone(() => inTurn(erase));
}

async function erase(): Promise<void> {
  await deleteCopies();
  await erasePictures();
  const everything = [...(await openStore()).objectStoreNames];
  await transact('readwrite', everything, async (tx) => {
    // Segment numbers are never used twice, also not after this (see nextSegmentId).
    const last = await tx.objectStore('meta').get('lastSegment');
    await Promise.all(everything.map((name) => tx.objectStore(name).clear()));
    if (last !== undefined) await tx.objectStore('meta').put(last, 'lastSegment');
  });
}

function emptyTrashOf(isForgotten: (host: string) => boolean): Promise<void> {
  return transact('readwrite', trashStores, async (tx) => {
    for (let cursor = await tx.objectStore('trash').openCursor(); cursor; cursor = await cursor.continue()) {
      if (isForgotten(cursor.value.article.host)) await bury(tx, cursor.value.id);
    }
  });
}

/** Links of other sites' articles stay what they are, part of those articles; only the wish to read them goes. */
function dropKeptLinks(isForgotten: (host: string) => boolean): Promise<void> {
  return transact('readwrite', ['links'], async (tx) => {
    for (let cursor = await tx.objectStore('links').index('keptAt').openCursor(); cursor; cursor = await cursor.continue()) {
      const { keptAt: _dropped, ...link } = cursor.value;
      if (link.url === null || !isForgotten(hostOf(link.url))) continue;
      await (link.from === '' ? cursor.delete() : cursor.update({ ...link, pendingAt: null }));
    }
  });
}
