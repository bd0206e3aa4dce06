/** A folder of private files in memory, as much of it as the store uses. */
export class FakeFolder {
  readonly kind = 'directory';
  readonly files = new Map<string, Blob>();
  readonly folders = new Map<string, FakeFolder>();
  private readonly modified = new Map<string, number>();
  /** Thrown by whoever writes into this folder. */
  refusal: DOMException | null = null;
  /** Whoever writes into this folder waits for it. */
  gate: Promise<void> = Promise.resolve();

  /** A folder by its path, made where it is not there. */
  at(...path: string[]): FakeFolder {
    const [name, ...rest] = path;
    if (name === undefined) return this;
    if (!this.folders.has(name)) this.folders.set(name, new FakeFolder());
    return this.folders.get(name)!.at(...rest);
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeFolder> {
    if (!create && !this.folders.has(name)) throw new DOMException('', 'NotFoundError');
    return this.at(name);
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<object> {
    if (create && !this.files.has(name)) this.put(name, new Blob([]));
    if (!this.files.has(name)) throw new DOMException('', 'NotFoundError');
    return this.handle(name);
  }

  async removeEntry(name: string, { recursive = false } = {}): Promise<void> {
    const folder = this.folders.get(name);
    if (folder && !recursive && folder.files.size + folder.folders.size > 0) throw new DOMException('', 'InvalidModificationError');
    if (!this.files.delete(name) && !this.folders.delete(name)) throw new DOMException('', 'NotFoundError');
  }

  async* values(): AsyncGenerator<object> {
    for (const name of this.files.keys()) yield this.handle(name);
    yield* this.folders.values();
  }

  async* keys(): AsyncGenerator<string> {
    yield* this.files.keys();
    yield* this.folders.keys();
  }

  private put(name: string, content: Blob): void {
    this.files.set(name, content);
    this.modified.set(name, (this.modified.get(name) ?? 0) + 1);
  }

  /** A file gets its content when its writer closes. */
  private handle(name: string): object {
    return {
      kind: 'file',
      getFile: async () => new File([this.files.get(name)!], name, { lastModified: this.modified.get(name) ?? 0 }),
      createWritable: async () => {
        const chunks: BlobPart[] = [];
        return new WritableStream({
          write: async (chunk: BlobPart) => {
            await this.gate;
            if (this.refusal) throw this.refusal;
            chunks.push(chunk);
          },
          close: () => this.put(name, new Blob(chunks)),
        });
      },
    };
  }
}

/**
 * The origin's private files in memory, and locks.
 * @param estimate what the browser tells of its room.
 */
export function installFakeFiles(estimate: StorageEstimate = {}): FakeFolder {
  const root = new FakeFolder();
  // Node 20 has no navigator.
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { storage: { getDirectory: async () => root, estimate: async () => estimate }, locks: fakeLocks() } });
  return root;
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
