/** Copies of the history: where they lie, who writes them when, and whose they are. */
import { transact, type Transaction } from './database.ts';
import { findFolder, isEmpty, openFolder } from './private-files.ts';

const folder = 'snapshots';

export const openCopies = (): Promise<FileSystemDirectoryHandle> => openFolder(folder);

/** The copies' folder; null where nothing was ever copied. */
export const findCopies = (): Promise<FileSystemDirectoryHandle | null> => findFolder(folder);

/** Whether anything at all is kept outside the database. */
export async function hasCopies(): Promise<boolean> {
  const copies = await findCopies();
  return copies !== null && !await isEmpty(copies);
}

/** One at a time in all windows and the background, so that no copy is written of what another has just forgotten. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request('safi-copies', work) as Promise<T> : work();
}

const snapshotLock = 'safi-snapshot';

/**
 * Waits until no other window writes a snapshot: one that began before something was forgotten would bring it back. To be asked for
 * before `inTurn`, never inside it.
 */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request(snapshotLock, work) as Promise<T> : work();
}

/** Does nothing, and answers null, while another window writes a snapshot. */
export function aloneOrNot<T>(work: () => Promise<T>): Promise<T | null> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request(snapshotLock, { ifAvailable: true }, (lock) => (lock ? work() : null)) as Promise<T | null> : work();
}

/** The last document number that a snapshot of this database knows; undefined when the copies, if there are any, are another database's. */
export function knownDoc(): Promise<number | undefined> {
  return transact('readonly', ['meta'], readKnownDoc);
}

/** The same inside a transaction over `meta`. */
export const readKnownDoc = (tx: Transaction<'readonly'>): Promise<number | undefined> => tx.objectStore('meta').get('snapshotDoc') as Promise<number | undefined>;

/** From now on the copies that are there are this database's own. */
export function know(doc: number): Promise<void> {
  return transact('readwrite', ['meta'], async (tx) => { await tx.objectStore('meta').put(doc, 'snapshotDoc'); });
}
