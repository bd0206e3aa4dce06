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

/** All files. One gets its content when its writer closes; one whose page died before that is empty. */
export async function listFiles(directory: FileSystemDirectoryHandle): Promise<File[]> {
  const files: File[] = [];
  for await (const handle of directory.values()) if (handle.kind === 'file') files.push(await (handle as FileSystemFileHandle).getFile());
  return files;
}

let last: Promise<unknown> = Promise.resolve();

/** One at a time in all windows and the background (without locks: here), so that no copy is written of what another has just forgotten. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request('safi-copies', work) as Promise<T>;
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

/** The last document number that a snapshot of this database knows; undefined when the copies, if there are any, are another database's. */
export function knownDoc(): Promise<number | undefined> {
  return transact('readonly', ['meta'], (tx) => tx.objectStore('meta').get('snapshotDoc') as Promise<number | undefined>);
}

/** From now on the copies that are there are this database's own. */
export function know(doc: number): Promise<void> {
  return transact('readwrite', ['meta'], async (tx) => { await tx.objectStore('meta').put(doc, 'snapshotDoc'); });
}
