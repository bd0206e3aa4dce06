/** Where copies of the history lie: a folder of the origin's private files, which lives and dies with the extension but outlives a damaged database. */
import { transact } from './database.ts';

export async function openFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle('snapshots', { create: true });
}

export async function allNames(directory: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of directory.keys()) names.push(name);
  return names;
}

export async function isEmpty(directory: FileSystemDirectoryHandle): Promise<boolean> {
  for await (const _ of directory.keys()) return false;
  return true;
}

/**
 * All files. One gets its content when its writer closes; one whose page died before that is empty. Those that another context
 * removes, or moves to their place (Chromium writes beside it), while they are listed are left out.
 */
export async function listFiles(directory: FileSystemDirectoryHandle): Promise<File[]> {
  const files: File[] = [];
  for await (const handle of directory.values()) {
    if (handle.kind !== 'file') continue;
    const file = await (handle as FileSystemFileHandle).getFile().catch(unlessGone);
    if (file) files.push(file);
  }
  return files;
}

function unlessGone(error: unknown): null {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null;
  throw error;
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
  return transact('readonly', ['meta'], (tx) => tx.objectStore('meta').get('snapshotDoc') as Promise<number | undefined>);
}

/** From now on the copies that are there are this database's own. */
export function know(doc: number): Promise<void> {
  return transact('readwrite', ['meta'], async (tx) => { await tx.objectStore('meta').put(doc, 'snapshotDoc'); });
}
