/**
 * Snapshots: a backup in the origin's private files, written while a page of Safi is open. It lives and dies with the extension,
 * but outlives a damaged database.
 */
import { deleteDB } from 'idb';
import { createBackup } from './backup/write.ts';
import { readLines } from './backup/read.ts';
import { restoreBackup, type RestoreOptions, type Restored } from './backup/restore.ts';
import { closeStore, transact } from './database.ts';
import { StoreError } from './model.ts';
import { databaseName } from './schema.ts';
import { forgetSegments } from './search/segment.ts';

export interface Snapshot {
  name: string;
  writtenAt: number;
  size: number;
}

/** A snapshot is due after a week, or after this many articles saved or changed. */
const longest = 7 * 86_400_000, most = 200;
const namePattern = /^history-(\d+)\.jsonl\.gz$/;
const folder = 'snapshots';

/** Snapshots, the newest first; those that were broken off are not among them. */
export async function listSnapshots(): Promise<Snapshot[]> {
  const found: Snapshot[] = [];
  for await (const [name, handle] of (await openFolder()).entries()) {
    const [, writtenAt] = namePattern.exec(name) ?? [];
    if (writtenAt === undefined || handle.kind !== 'file') continue;
    // A file gets its content when its writer closes; one whose page died before that is empty.
    const { size } = await (handle as FileSystemFileHandle).getFile();
    if (size > 0) found.push({ name, writtenAt: Number(writtenAt), size });
  }
  return found.sort((a, b) => b.writtenAt - a.writtenAt);
}

/**
 * Writes a snapshot when the last one is too old. Another window that is at it already makes this one do nothing.
 * @returns whether one was written.
 */
export async function writeSnapshotWhenDue(now: number, signal?: AbortSignal): Promise<boolean> {
  const [last] = await listSnapshots();
  const { articles, changes, isKnown } = await countChanges();
  // A snapshot of a database that is gone is all that is left of it: not written over before the reader has had it offered.
  if (articles === 0 || (last !== undefined && !isKnown)) return false;
  // A clock that jumped back leaves snapshots in the future: those count as old.
  const isFresh = last !== undefined && last.writtenAt <= now && now - last.writtenAt < longest && changes < most;
  if (isFresh) return false;
  return withSnapshotLock(() => writeSnapshot(now, signal)).then((written) => written ?? false);
}

/** Writes a snapshot now, in place of those before it. */
export async function writeSnapshot(now: number, signal?: AbortSignal): Promise<true> {
  const directory = await openFolder();
  const { doc } = await countChanges();
  const before = await allNames(directory);
  const name = `history-${now}.jsonl.gz`;
  const file = await directory.getFileHandle(name, { create: true });
  await createBackup({ now, ...(signal ? { signal } : {}) }).pipeTo(await file.createWritable());
  await know(doc);
  for (const old of before) if (old !== name) await directory.removeEntry(old);
  return true;
}

/** Deletes all snapshots. */
export async function deleteSnapshots(): Promise<void> {
  const directory = await openFolder();
  for (const name of await allNames(directory)) await directory.removeEntry(name);
}

/** Whether anything at all is kept in snapshots. */
export async function hasSnapshots(): Promise<boolean> {
  return (await listSnapshots()).length > 0;
}

/**
 * For a database that cannot be opened: takes the newest snapshot that is whole and builds the history from it.
 * Does nothing to the database before such a snapshot is found.
 * @throws StoreError 'unavailable' when there is none, or another window holds the database.
 */
export async function restoreSnapshot(options: RestoreOptions = {}): Promise<Restored & { snapshot: Snapshot }> {
  for (const snapshot of await listSnapshots()) {
    const file = await (await (await openFolder()).getFileHandle(snapshot.name)).getFile();
    if (!await isWhole(file)) continue;
    await closeStore();
    forgetSegments();
    await deleteDB(databaseName);
    return { ...await adoptOrphan(options), snapshot };
  }
  throw new StoreError('unavailable', 'There is no snapshot to restore the history from.');
}

/**
 * The newest snapshot when the database beside it never wrote one: the browser lost the one it was written of (both browsers begin
 * a damaged one anew, empty, and say nothing). Null when all is in order.
 */
export async function findOrphan(): Promise<Snapshot | null> {
  const [newest] = await listSnapshots();
  return newest && !(await countChanges()).isKnown ? newest : null;
}

/** Takes an orphaned snapshot into the database that is there; what was saved since stays. */
export async function adoptOrphan(options: RestoreOptions = {}): Promise<Restored> {
  for (const { name } of await listSnapshots()) {
    const file = await (await (await openFolder()).getFileHandle(name)).getFile();
    if (!await isWhole(file)) continue;
    const restored = await restoreBackup(file, options);
    await know((await countChanges()).doc);
    return restored;
  }
  throw new StoreError('unavailable', 'There is no snapshot to restore the history from.');
}

/** From now on the snapshot that is there is this database's own. */
function know(doc: number): Promise<void> {
  return transact('readwrite', ['meta'], async (tx) => { await tx.objectStore('meta').put(doc, 'snapshotDoc'); });
}

async function isWhole(file: File): Promise<boolean> {
  try {
    for await (const _ of readLines(file)) { /* every line is checked */ }
    return true;
  } catch {
    return false;
  }
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
}

async function allNames(directory: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of directory.keys()) names.push(name);
  return names;
}

/** Document numbers count every save and change; the distance since the last snapshot says how much it does not know. */
function countChanges(): Promise<{ articles: number; doc: number; changes: number; isKnown: boolean }> {
  return transact('readonly', ['articles', 'meta'], async (tx) => {
    const [articles, last, before] = await Promise.all([
      tx.objectStore('articles').count(), tx.objectStore('articles').index('doc').openKeyCursor(null, 'prev'), tx.objectStore('meta').get('snapshotDoc') as Promise<number | undefined>,
    ]);
    const doc = last?.key ?? 0;
    return { articles, doc, changes: doc - (before ?? 0), isKnown: before !== undefined };
  });
}

/** null when another window holds it. */
function withSnapshotLock<T>(work: () => Promise<T>): Promise<T | null> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request('safi-snapshot', { ifAvailable: true }, (lock) => (lock ? work() : null)) as Promise<T | null> : work();
}
