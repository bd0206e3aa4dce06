/**
 * The origin's private files in memory, as much of them as snapshots use. A file gets its content when its writer closes. Locks too.
 * @param estimate what the browser tells of its room.
 */
export function installFakeFiles(estimate: StorageEstimate = {}): Map<string, Blob> {
  const files = new Map<string, Blob>();
  const modified = new Map<string, number>();
  const put = (name: string, content: Blob): void => {
    files.set(name, content);
    modified.set(name, (modified.get(name) ?? 0) + 1);
  };
  const handle = (name: string) => ({
    kind: 'file',
    getFile: async () => new File([files.get(name)!], name, { lastModified: modified.get(name) ?? 0 }),
    createWritable: async () => {
      const chunks: BlobPart[] = [];
      return new WritableStream({ write: (chunk: BlobPart) => { chunks.push(chunk); }, close: () => put(name, new Blob(chunks)) });
    },
  });
  const directory = {
    getDirectoryHandle: async () => directory,
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (create && !files.has(name)) put(name, new Blob([]));
      if (!files.has(name)) throw new DOMException('', 'NotFoundError');
      return handle(name);
    },
    removeEntry: async (name: string) => { files.delete(name); },
    values: async function* () { for (const name of files.keys()) yield handle(name); },
    keys: async function* () { yield* files.keys(); },
  };
  // Node 20 has no navigator.
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { storage: { getDirectory: async () => directory, estimate: async () => estimate }, locks: fakeLocks() } });
  return files;
}

/** Exclusive ones, of this thread. */
function fakeLocks(): { request(name: string, ...rest: unknown[]): Promise<unknown> } {
  type Work = (lock: object | null) => unknown;
  const last = new Map<string, Promise<unknown>>();
  return {
    request(name, ...rest) {
      const [{ ifAvailable = false }, work] = (rest.length > 1 ? rest : [{}, rest[0]]) as [{ ifAvailable?: boolean }, Work];
      const before = last.get(name);
      if (before && ifAvailable) return Promise.resolve(work(null));
      const turn = (before ?? Promise.resolve()).then(() => work({}));
      const settled = turn.catch(() => undefined).then(() => { if (last.get(name) === settled) last.delete(name); });
      last.set(name, settled);
      return turn;
    },
  };
}
