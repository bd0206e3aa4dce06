/** Snapshots: a backup among the copies, written while a page of Safi is open; and the history built anew from all copies. */
import { deleteDB } from 'idb';
import { createBackup } from './backup/write.ts';
import { readLines } from './backup/read.ts';
import { restoreBackup, type RestoreOptions, type Restored } from './backup/restore.ts';
import { alone, aloneOrNot, findCopies, hasCopies, inTurn, know, knownDoc, openCopies, readKnownDoc } from './copies.ts';
import { closeStore, transact } from './database.ts';
import { listCopies } from './journal.ts';
import { freeLinks, StoreError } from './model.ts';
import { copyPictures } from './pictures.ts';
import { allNames, listFiles, writeFile } from './private-files.ts';
import { databaseName } from './schema.ts';
import { forgetSegments } from './search/segment.ts';

export interface Snapshot {
  file: File;
  writtenAt: number;
  size: number;
}

/** A snapshot is due after a week, or after this many articles saved or changed. */
const longest = 7 * 86_400_000, most = 200;
const namePattern = /^history-(\d+)\.jsonl\.gz$/;

/** Snapshots, the newest first; those that were broken off are not among them. */
export async function listSnapshots(): Promise<Snapshot[]> {
  const files = await listFiles(await openCopies());
  return files.flatMap((file) => {
    const [, writtenAt] = namePattern.exec(file.name) ?? [];
    return writtenAt !== undefined && file.size > 0 ? [{ file, writtenAt: Number(writtenAt), size: file.size }] : [];
  }).sort((a, b) => b.writtenAt - a.writtenAt);
}

/**
 * Writes a snapshot when the last one is too old. Another window that is at it already makes this one do nothing.
 * @returns whether one was written.
 */
export async function writeSnapshotWhenDue(now: number, signal?: AbortSignal): Promise<boolean> {
  const [last] = await listSnapshots();
  const { articles, changes, isKnown } = await countChanges();
  // Copies of a database that is gone are all that is left of it: not written over before the reader has had them offered.
  if (articles === 0 || (!isKnown && await hasCopies())) return false;
  // A clock that jumped back leaves snapshots in the future: those count as old.
  const isFresh = last !== undefined && last.writtenAt <= now && now - last.writtenAt < longest && changes < most;
  if (isFresh) return false;
  return await aloneOrNot(() => write(now, signal)) ?? false;
}

/**
 * Writes a snapshot now, in place of those before it and of the copies of single articles, which are all in it.
 * @throws StoreError 'damaged' when it cannot be read again: those before it stay.
 */
export function writeSnapshot(now: number, signal?: AbortSignal): Promise<true> {
  return alone(() => write(now, signal));
}

async function write(now: number, signal?: AbortSignal): Promise<true> {
  const directory = await openCopies();
  // A copy that is being written now is of an article that the snapshot will have; one written later may not be.
  const before = await inTurn(() => listFiles(directory));
  const { doc } = await countChanges();
  const name = `history-${now}.jsonl.gz`;
  await writeFile(directory, name, createBackup({ now, ...(signal ? { signal } : {}) }));
  const written = (await listSnapshots()).find(({ writtenAt }) => writtenAt === now);
  if (!written || !await isWhole(written.file)) {
    await directory.removeEntry(name);
    throw new StoreError('damaged', 'The copy of the history that was just written cannot be read. The copies before it were kept.');
  }
  await know(doc);
  await inTurn(async () => {
    const after = new Map((await listFiles(directory)).map((old) => [old.name, old.lastModified]));
    for (const old of before) if (old.name !== name && after.get(old.name) === old.lastModified) await directory.removeEntry(old.name);
  });
  return true;
}

/** Deletes all snapshots and copies of single articles. */
export async function deleteCopies(): Promise<void> {
  const directory = await findCopies();
  if (directory) for (const name of await allNames(directory)) await directory.removeEntry(name);
}

/** What the history can be built from. */
export interface Copy {
  /** ms; what was saved after that is not in it. */
  upTo: number;
}

/** Snapshot and copies of single articles together; null when there is neither. */
export async function findCopy(): Promise<Copy | null> {
  const [snapshots, articles] = await Promise.all([listSnapshots(), listCopies()]);
  const times = [...snapshots.map(({ writtenAt }) => writtenAt), ...[...articles.values()].map(({ lastModified }) => lastModified)];
  return times.length > 0 ? { upTo: Math.max(...times) } : null;
}

/** Whether building it anew helps a history that does not open: one that a newer Safi wrote is whole, and would be lost by it. */
export const canBuildAnew = (error: unknown): boolean => error instanceof StoreError && (error.reason === 'damaged' || error.reason === 'unavailable');

/**
 * For a database that cannot be opened: builds the history from the copies.
 * Does nothing to the database before one that is whole is found.
 * @throws StoreError 'unavailable' when there is none, or another window holds the database.
 */
export async function restoreSnapshot(options: RestoreOptions = {}): Promise<Restored> {
  const copies = await wholeCopies();
  if (!copies) throw nothingToRestore();
  await closeStore();
  forgetSegments();
  await deleteDB(databaseName);
  return adopt(copies, options);
}

/**
 * The copies when the database beside them never wrote one: the browser lost the one they were written of (both browsers begin
 * a damaged one anew, empty, and say nothing). Null when all is in order.
 */
export async function findOrphan(): Promise<Copy | null> {
  return await knownDoc() === undefined ? findCopy() : null;
}

/** Takes orphaned copies into the database that is there; what was saved since stays. */
export async function adoptOrphan(options: RestoreOptions = {}): Promise<Restored> {
  const copies = await wholeCopies();
  if (!copies) throw nothingToRestore();
  return adopt(copies, options);
}

/** The same before something that writes over them: nothing is done where none are orphaned, or none can be read. */
export async function adoptOrphanIfAny(options: Pick<RestoreOptions, 'signal'> = {}): Promise<void> {
  if (await knownDoc() !== undefined || !await hasCopies()) return;
  const copies = await wholeCopies();
  if (copies) await adopt(copies, options);
}

/**
 * An article that the snapshot has too comes from its own copy, which is later. One that has another id here than it had takes its
 * pictures along; they are looked for by the ids of Safi's own copies alone, for those of a file from elsewhere are not to be believed.
 */
async function adopt({ snapshot, journal }: Copies, options: RestoreOptions): Promise<Restored> {
  const ids = new Map<string, string>();
  const all: Restored = { added: 0, merged: 0, links: 0, settings: null };
  const take = async (file: File | undefined, how: RestoreOptions): Promise<void> => {
    if (!file) return;
    const { added, merged, links } = await restoreBackup(file, how);
    all.added += added;
    all.merged += merged;
    all.links += links;
  };
  const told: RestoreOptions = { ...options, onOtherId: (before, now) => ids.set(before, now) };
  const quietly = { ...told, onProgress: undefined };
  for (const [id, file] of journal) if (id !== freeLinks) await take(file, quietly);
  await take(snapshot, { ...told, except: new Set(journal.keys()) });
  await take(journal.get(freeLinks), quietly); // Last: a link whose article has come is no wish any more.
  for (const [before, now] of ids) await copyPictures(before, now);
  await know((await countChanges()).doc); // What stayed under an id that is no article's is swept from now on.
  return all;
}

const nothingToRestore = (): StoreError => new StoreError('unavailable', 'There is no snapshot to restore the history from.');

interface Copies {
  snapshot?: File;
  /** By the id of the article. */
  journal: Map<string, File>;
}

/** The newest snapshot that is whole, and the copies between snapshots that are; null when nothing is. */
async function wholeCopies(): Promise<Copies | null> {
  const journal = await listCopies();
  for (const [id, file] of journal) if (!await isWhole(file)) journal.delete(id);
  for (const { file } of await listSnapshots()) if (await isWhole(file)) return { snapshot: file, journal };
  return journal.size > 0 ? { journal } : null;
}

async function isWhole(file: File): Promise<boolean> {
  try {
    for await (const _ of readLines(file)) { /* every line is checked */ }
    return true;
  } catch {
    return false;
  }
}

/** Document numbers count every save and change; the distance since the last snapshot says how much it does not know. */
function countChanges(): Promise<{ articles: number; doc: number; changes: number; isKnown: boolean }> {
  return transact('readonly', ['articles', 'meta'], async (tx) => {
    const [articles, last, before] = await Promise.all([
      tx.objectStore('articles').count(), tx.objectStore('articles').index('doc').openKeyCursor(null, 'prev'), readKnownDoc(tx),
    ]);
    const doc = last?.key ?? 0;
    return { articles, doc, changes: doc - (before ?? 0), isKnown: before !== undefined };
  });
}
