/** Rows near the window, loaded a page at a time and let go when they are far. */
import type { ListItem, RowSource } from './row-source.ts';

/** Rows of a page: three windows of a screen. */
export const pageSize = 25;
/** Pages kept: some 2,000 rows, about 2 MB. */
const mostPages = 80;
/** Rows loaded for paper: some fifty sheets, drawn in a second or two; 2,000 took Chromium seven. */
const mostPrinted = 500;

export class RowCache {
  #source: RowSource;
  #onLoad: () => void;
  #onError: (error: unknown) => void;
  #pages = new Map<number, ListItem[] | 'loading'>();
  /** The rows last asked for: those on the screen. */
  wanted: [from: number, to: number] = [0, 1];

  constructor(source: RowSource, onLoad: () => void, onError: (error: unknown) => void) {
    this.#source = source;
    this.#onLoad = onLoad;
    this.#onError = onError;
    if (source.first.length >= Math.min(source.count, pageSize)) this.#pages.set(0, source.first);
  }

  get count(): number {
    return this.#source.count;
  }

  /** The row, or null while it is being loaded. */
  row(index: number): ListItem | null {
    const page = this.#pages.get(Math.floor(index / pageSize));
    return (Array.isArray(page) ? page[index % pageSize] : this.#source.first[index]) ?? null;
  }

  /** Place of an article among the rows at hand; -1 when it is not there. */
  indexOf(id: string): number {
    for (const [number, page] of this.#pages) {
      const at = Array.isArray(page) ? page.findIndex(({ article }) => article.id === id) : -1;
      if (at >= 0) return number * pageSize + at;
    }
    return -1;
  }

  /** Makes sure that the rows are there or on their way, and, once the list is scrolled, a page more on both sides: a fast wheel is quicker than the disk. */
  async want(from: number, to: number): Promise<void> {
    this.wanted = [from, to];
    await this.#fetch(from, to);
    if (from > 0) void this.#fetch(Math.max(0, from - pageSize), to + pageSize);
  }

  /** Loads what is printed: from the first row on, or, where `index` is beyond those, from its page on. */
  async gather(index: number): Promise<void> {
    const from = index < mostPrinted ? 0 : index - index % pageSize;
    this.wanted = [from, from + mostPrinted];
    await this.#fetch(...this.wanted);
  }

  /** The rows at hand around one of them, without a gap. */
  around(index: number): { from: number; to: number } {
    let [from, to] = [index, index];
    while (from > 0 && this.row(from - 1)) from--;
    while (to < this.count && this.row(to)) to++;
    return { from, to };
  }

  #fetch(from: number, to: number): Promise<void> {
    const jobs: Promise<void>[] = [];
    for (let number = Math.floor(from / pageSize); number * pageSize < Math.min(to, this.count); number++) {
      const page = this.#pages.get(number);
      if (page === undefined) jobs.push(this.#load(number));
      else {
        this.#pages.delete(number); // Moves to the young end of the map's order.
        this.#pages.set(number, page);
      }
    }
    return Promise.all(jobs).then(() => undefined);
  }

  /** Whether a page has rows that are drawn, or the one above them, which tells whether a day begins. What came ahead is drawn when its turn comes. */
  #isWanted(number: number): boolean {
    const [from, to] = this.wanted;
    return number * pageSize < to && (number + 1) * pageSize >= from;
  }

  async #load(number: number): Promise<void> {
    this.#pages.set(number, 'loading');
    try {
      const rows = await this.#source.load(number * pageSize, pageSize);
      this.#pages.set(number, rows);
      for (const old of this.#pages.keys()) {
        if (this.#pages.size <= mostPages) break;
        if (old !== number) this.#pages.delete(old);
      }
      if (this.#isWanted(number)) this.#onLoad();
    } catch (error) {
      this.#pages.delete(number);
      this.#onError(error);
    }
  }
}
