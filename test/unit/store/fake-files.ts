/** The origin's private files in memory, as much of them as snapshots use. A file gets its content when its writer closes. */
/** @param estimate what the browser tells of its room. */
export function installFakeFiles(estimate: StorageEstimate = {}): Map<string, Blob> {
  const files = new Map<string, Blob>();
  const handle = (name: string) => ({
    kind: 'file',
    getFile: async () => new File([files.get(name)!], name, { lastModified: 0 }),
    createWritable: async () => {
      const chunks: BlobPart[] = [];
      return new WritableStream({ write: (chunk: BlobPart) => { chunks.push(chunk); }, close: () => { files.set(name, new Blob(chunks)); } });
    },
  });
  const directory = {
    getDirectoryHandle: async () => directory,
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (create && !files.has(name)) files.set(name, new Blob([]));
      if (!files.has(name)) throw new DOMException('', 'NotFoundError');
      return handle(name);
    },
    removeEntry: async (name: string) => { files.delete(name); },
    values: async function* () { for (const name of files.keys()) yield handle(name); },
    keys: async function* () { yield* files.keys(); },
  };
  // Node 20 has no navigator.
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { storage: { getDirectory: async () => directory, estimate: async () => estimate } } });
  return files;
}
