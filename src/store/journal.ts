/**
 * Between two snapshots: each article that was saved, tagged or annotated since, as a small backup of its own beside the snapshot.
 * A history that the browser loses comes back up to the last save, not to the last snapshot, which is up to a week old.
 */
import { backUpOne } from './backup/write.ts';
import { allNames, inTurn, know, knownDoc, listFiles, openFolder } from './copies.ts';

const nameOf = (id: string): string => `saved-${id}.jsonl.gz`;

/** Copies wait for a pause in the saving (ms), so that saves in a row do not share the disk with them, but no longer than `longestWait`. */
const saves = { pause: 300, longestWait: 5000 };

const waiting = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;
let since = 0;

/**
 * Copies an article that has just been written, soon. Never awaited by what was asked of the store: the database has it already.
 * Where nothing can be written (a full disk, a browser without private files) the article is in the database alone, as before.
 */
export function keepCopy(id: string): void {
  const now = performance.now();
  if (waiting.size === 0) since = now;
  waiting.add(id);
  clearTimeout(timer);
  timer = setTimeout(() => void writeWaiting(), Math.max(0, Math.min(saves.pause, since + saves.longestWait - now)));
}

async function writeWaiting(): Promise<void> {
  const ids = [...waiting];
  waiting.clear();
  try {
    const directory = await openFolder();
    for (const id of ids) await inTurn(() => writeCopy(directory, id));
  } catch { /* see above */ }
}

async function writeCopy(directory: FileSystemDirectoryHandle, id: string): Promise<void> {
  const copy = await backUpOne(id, Date.now());
  if (!copy) return;
  // Copies of a database that is gone stay another's, to be offered; the first of all are this one's own.
  if (await knownDoc() === undefined && (await allNames(directory)).length === 0) await know(0);
  await copy.pipeTo(await (await directory.getFileHandle(nameOf(id), { create: true })).createWritable());
}

/** Drops the copies of deleted articles. @returns the ids that had one, or were to get one. */
export async function dropCopies(ids: readonly string[]): Promise<string[]> {
  const unwritten = ids.filter((id) => waiting.delete(id));
  try {
    const directory = await openFolder();
    return await inTurn(async () => {
      const there = new Set(await allNames(directory));
      const written = ids.filter((id) => there.has(nameOf(id)));
      for (const id of written) await directory.removeEntry(nameOf(id));
      return [...new Set([...unwritten, ...written])];
    });
  } catch {
    return unwritten;
  }
}

/** The copies; those that were broken off are not among them. */
export async function listCopies(): Promise<File[]> {
  return (await listFiles(await openFolder())).filter(({ name, size }) => name.startsWith('saved-') && size > 0);
}
