/**
 * What ties articles to each other, for walks over the history. A few articles are asked for one by one, three requests each;
 * a walk that goes on is cheaper over the whole of the links, read at once (`npm run shots -- --map` prints what a reader waits).
 */
import type { Transaction } from '../database.ts';
import type { ArticleRow, StoredLink } from '../schema.ts';
import { linksOf } from './resolve.ts';

/** An article, its links, and the articles whose links lead to it. */
export interface Tied { row: ArticleRow; links: StoredLink[]; inbound: string[] }

/** Articles asked for one by one before all is read at once. */
const few = 40;
/** Links that may be read at once: some ten megabytes, of a history of some seven thousand articles. */
const most = 20_000;

type Find = (id: string) => Promise<Tied | null> | Tied | null;

export class Ties {
  readonly #tx: Transaction<'readonly'>;
  #asked = 0;
  #find: Find = (id) => this.#ask(id);

  constructor(tx: Transaction<'readonly'>) {
    this.#tx = tx;
  }

  /** Those of the articles that are in the history. */
  async of(ids: readonly string[]): Promise<Tied[]> {
    const isStillFew = this.#asked <= few;
    this.#asked += ids.length;
    if (isStillFew && this.#asked > few && await this.#tx.objectStore('links').count() <= most) this.#find = await this.#readAll();
    return (await Promise.all(ids.map((id) => this.#find(id)))).filter((tied) => tied !== null);
  }

  async #ask(id: string): Promise<Tied | null> {
    const links = this.#tx.objectStore('links');
    const [row, own, inbound] = await Promise.all([this.#tx.objectStore('articles').get(id), links.getAll(linksOf(id)), links.index('to').getAllKeys(id)]);
    return row ? { row, links: own, inbound: inbound.map(([from]) => from) } : null;
  }

  async #readAll(): Promise<Find> {
    const [rows, links] = await Promise.all([this.#tx.objectStore('articles').getAll(), this.#tx.objectStore('links').getAll()]);
    const all = new Map(rows.map((row): [string, Tied] => [row.id, { row, links: [], inbound: [] }]));
    for (const link of links) {
      all.get(link.from)?.links.push(link);
      if (link.to !== null) all.get(link.to)?.inbound.push(link.from);
    }
    return (id) => all.get(id) ?? null;
  }
}
