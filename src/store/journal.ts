/**
 * Between two snapshots: each article that was saved, tagged or annotated since, as a small backup of its own beside the snapshot.
 * A history that the browser loses comes back up to the last save, not to the last snapshot, which is up to a week old.
 */
import { backUpOne } from './backup/write.ts';
import { allNames, inTurn, know, knownDoc, listFiles, openFolder } from './copies.ts';

const nameOf = (id: string): string => `saved-${id}.jsonl.gz`;

/**
 * Copies an article that has just been written. Never awaited by what was asked of the store: the database has it already.
 * Where nothing can be written (a full disk, a browser without private files) the article is in the database alone, as before.
 */
export async function keepCopy(id: string): Promise<void> {
  try {
    const directory = await openFolder();
    await inTurn(async () => {
      const copy = await backUpOne(id, Date.now());
      if (!copy) return;
      // Copies of a database that is gone stay another's, to be offered; the first of all are this one's own.
      if (await knownDoc() === undefined && (await allNames(directory)).length === 0) await know(0);
      await copy.pipeTo(await (await directory.getFileHandle(nameOf(id), { create: true })).createWritable());
    });
  } catch { /* see above */ }
}

/** Drops the copies of deleted articles. @returns the ids that had one. */
export async function dropCopies(ids: readonly string[]): Promise<string[]> {
  try {
    const directory = await openFolder();
    return await inTurn(async () => {
      const there = new Set(await allNames(directory));
      const dropped = ids.filter((id) => there.has(nameOf(id)));
      for (const id of dropped) await directory.removeEntry(nameOf(id));
      return dropped;
    });
  } catch {
    return [];
  }
}

/** The copies; those that were broken off are not among them. */
export async function listCopies(): Promise<File[]> {
  return (await listFiles(await openFolder())).filter(({ name, size }) => name.startsWith('saved-') && size > 0);
}
