/**
 * Between two snapshots: each article that was saved, or that the reader did something with, as a small backup of its own beside the
 * snapshot; so too the links kept for later that stand in no article, all together. A history that the browser loses comes back up to
 * the last change, not to the last snapshot, which is up to a week old.
 */
import { backUpFreeLinks, backUpOne } from './backup/write.ts';
import { inTurn, know, knownDoc, openCopies } from './copies.ts';
import { freeLinks } from './model.ts';
import { allNames, isEmpty, listFiles, writeFile } from './private-files.ts';

/** Ids of articles have at least eight letters, so that the links' name is none of theirs. */
const nameOf = (id: string): string => `saved-${id === freeLinks ? 'links' : id}.jsonl.gz`;
const namePattern = /^saved-([\w-]+)\.jsonl\.gz$/;

/**
 * A change alone is copied at once. Of changes in a row the first is, and the others wait for a pause (ms), so that they do not share
 * the disk with what is saved, but no longer than `longestWait`.
 */
const changes = { pause: 300, longestWait: 5000 };

const waiting = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;
let isWriting = false;
/** When the first of those that wait came, and the last change of all. */
let since = 0, lastChange = -Infinity;

/**
 * Copies an article that has just been written, or the free links (`freeLinks`), soon. Never awaited by what was asked of the store:
 * the database has it already. Where nothing can be written (a full disk, a browser without private files) it is in the database
 * alone, as before.
 */
export function keepCopy(id: string): void {
  const now = performance.now();
  const isAlone = waiting.size === 0 && now - lastChange > changes.pause;
  lastChange = now;
  if (waiting.size === 0) since = now;
  waiting.add(id);
  if (isWriting) return;
  clearTimeout(timer);
  timer = setTimeout(() => void writeWaiting(), isAlone ? 0 : Math.max(0, Math.min(changes.pause, since + changes.longestWait - now)));
}

/** An id waits until its turn has come: a deletion before that still finds it here. What could not be written waits for the next change. */
async function writeWaiting(): Promise<void> {
  isWriting = true;
  try {
    const directory = await openCopies();
    const ids = [...waiting];
    for (const id of ids) await inTurn(async () => { if (waiting.delete(id)) await writeCopy(directory, id); });
    since = performance.now();
    if (waiting.size > 0) timer = setTimeout(() => void writeWaiting(), changes.pause);
  } catch {
    /* see above */
  } finally {
    isWriting = false;
  }
}

async function writeCopy(directory: FileSystemDirectoryHandle, id: string): Promise<void> {
  // That no free link is left must be known where an older copy has some.
  const copy = id === freeLinks ? await backUpFreeLinks(Date.now(), !await isEmpty(directory)) : await backUpOne(id, Date.now());
  if (!copy) return;
  // Copies of a database that is gone stay another's, to be offered; the first of all are this one's own.
  if (await knownDoc() === undefined && await isEmpty(directory)) await know(0);
  await writeFile(directory, nameOf(id), copy);
}

/** Drops the copies of deleted articles. @returns the ids that had one, or were to get one. */
export async function dropCopies(ids: readonly string[]): Promise<string[]> {
  const unwritten = ids.filter((id) => waiting.delete(id));
  try {
    const directory = await openCopies();
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

/** The copies by the id of their article, `freeLinks` among them; those that were broken off are not there. */
export async function listCopies(): Promise<Map<string, File>> {
  const copies = new Map<string, File>();
  for (const file of await listFiles(await openCopies())) {
    const [, id] = namePattern.exec(file.name) ?? [];
    if (id !== undefined && file.size > 0) copies.set(id === 'links' ? freeLinks : id, file);
  }
  return copies;
}
