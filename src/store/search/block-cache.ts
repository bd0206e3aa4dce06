/** Blocks read lately: who types a word letter by letter asks for the same ones again. */

/** 256 blocks of 16 KB: 4 MB a page. */
const most = 256;

/** A block never changes, and a segment's number is never used again, so nothing in here can grow old. */
export class BlockCache {
  #blocks = new Map<string, Uint8Array>();

  /** All blocks of a run, or null when one is missing. */
  getAll(segment: number, firsts: readonly string[]): Uint8Array[] | null {
    const found: Uint8Array[] = [];
    for (const first of firsts) {
      const block = this.#blocks.get(nameOf(segment, first));
      if (!block) return null;
      found.push(block);
    }
    return found;
  }

  /** Takes a run in, or moves it to the young end. A run that would push everything else out stays outside. */
  putAll(segment: number, firsts: readonly string[], blocks: readonly Uint8Array[]): void {
    if (blocks.length > most / 4) return;
    for (const [i, block] of blocks.entries()) {
      const name = nameOf(segment, firsts[i]!);
      this.#blocks.delete(name);
      this.#blocks.set(name, block);
    }
    for (const oldest of this.#blocks.keys()) {
      if (this.#blocks.size <= most) break;
      this.#blocks.delete(oldest);
    }
  }

  clear(): void {
    this.#blocks.clear();
  }
}

const nameOf = (segment: number, first: string): string => `${segment} ${first}`;
