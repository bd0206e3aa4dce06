/** The origin's private files: folders that live and die with the extension but outlive a damaged database. */

/** A folder by its path; made where it is not there. */
export async function openFolder(...path: string[]): Promise<FileSystemDirectoryHandle> {
  let folder = await root();
  for (const name of path) folder = await folder.getDirectoryHandle(name, { create: true });
  return folder;
}

/** A folder by its path; null where it is not there, or the browser gives no private files. */
export async function findFolder(...path: string[]): Promise<FileSystemDirectoryHandle | null> {
  try {
    let folder = await root();
    for (const name of path) folder = await folder.getDirectoryHandle(name);
    return folder;
  } catch (error) {
    return unless('NotFoundError', 'SecurityError')(error);
  }
}

/** Removes a folder with all that is in it, where it is there. */
export async function removeFolder(...path: string[]): Promise<void> {
  const parent = await findFolder(...path.slice(0, -1));
  await parent?.removeEntry(path.at(-1)!, { recursive: true }).catch(unless('NotFoundError'));
}

async function root(): Promise<FileSystemDirectoryHandle> {
  const files = await globalThis.navigator?.storage?.getDirectory?.();
  // As browsers say it that have them and do not give them.
  if (!files) throw new DOMException('This browser has no private files.', 'SecurityError');
  return files;
}

export async function allNames(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

export async function isEmpty(folder: FileSystemDirectoryHandle): Promise<boolean> {
  for await (const _ of folder.keys()) return false;
  return true;
}

/**
 * All files. One gets its content when its writer closes; one whose page died before that is empty. Those that another context
 * removes, or moves to their place (Chromium writes beside it), while they are listed are left out.
 */
export async function listFiles(folder: FileSystemDirectoryHandle): Promise<File[]> {
  const files: File[] = [];
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file') continue;
    const file = await (handle as FileSystemFileHandle).getFile().catch(unless('NotFoundError'));
    if (file) files.push(file);
  }
  return files;
}

/** Writes a file whole, in place of one of that name, or leaves what was there. */
export async function writeFile(folder: FileSystemDirectoryHandle, name: string, content: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
  await content.pipeTo(await (await folder.getFileHandle(name, { create: true })).createWritable());
}

/** Answers null for these errors, and passes on all others. */
const unless = (...names: string[]) => (error: unknown): null => {
  if (error instanceof DOMException && names.includes(error.name)) return null;
  throw error;
};
