/** What the store bench runs inside the browser. */
import MiniSearch from 'minisearch';
import { countArticles, listArticles, saveReading } from '../../src/store/articles.ts';
import { transact } from '../../src/store/database.ts';
import { maintainIndex, search } from '../../src/store/search.ts';
import { createBackup } from '../../src/store/backup.ts';
import { keepHouse } from '../../src/store/housekeeping.ts';
import { threads } from '../../src/store/threads.ts';
import { foundRows } from '../../src/entrypoints/library/list/row-source.ts';
import { toText } from '../../src/core/export/text.ts';
import { fold } from '../../src/core/text/fold.ts';
import { fillMany, makeReadings, vocabulary } from '../fixtures/fill-many.ts';
// @ts-expect-error: plain JavaScript, shared with no types
import { makeWriter, random } from './arabic-articles.mjs';

const percentile = (values: number[], share: number) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const summary = (values: number[]) => ({ p50: percentile(values, 0.5), p95: percentile(values, 0.95), max: Math.max(...values) });
async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const bench = {
  fill: (from: number, to: number) => fillMany(from, to),
  /** What waits in the queue is taken in. */
  index: () => time(() => maintainIndex()),
  /** Articles that are not there yet, one save a transaction, as the background worker does it. */
  async save(from: number, count: number) {
    const make = makeReadings(from);
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      const reading = make(from + i);
      times.push(await time(() => saveReading(reading, { now: 1_800_000_000_000 + i, opened: true })));
    }
    return summary(times);
  },
  /**
   * Words drawn as they are met in the texts, the commonest left out as stop words would be. Measured is what the library waits for
   * before it draws (the hits of a screen with their snippets), or `hits` hits with their snippets.
   */
  async queries(kind: 'one' | 'two' | 'prefix' | 'phrase', count: number, hits?: number) {
    const next = random(99);
    const write = makeWriter(vocabulary.slice(20), next);
    const make = makeReadings(5);
    const times: number[] = [];
    let found = 0;
    for (let i = 0; i < count; i++) {
      const words = [write(), write()];
      const body = toText(make(i).article).split(' ');
      const query = { one: `${words[0]} `, two: `${words.join(' ')} `, prefix: words[0]!.slice(0, Math.max(3, words[0]!.length - 2)), phrase: `«${body.slice(3, 5).join(' ')}»` }[kind];
      times.push(await time(async () => {
        found += hits === undefined ? (await foundRows(query, {}, 'best', new AbortController().signal)).count : (await search(query, { limit: hits })).total;
      }));
    }
    return { ...summary(times), found: Math.round(found / count) };
  },
  list: async () => ({ page: await time(() => listArticles({ limit: 50 })), middle: await time(async () => listArticles({ limit: 50, skip: Math.floor(await countArticles() / 2) })), count: await time(() => countArticles()), threads: await time(() => threads({ limit: 30 })) }),
  /** What a page of Safi does in idle time, all of it; the snapshot is most. */
  house: () => time(() => keepHouse({ now: Date.now(), retention: async () => ({ keepDays: null, keepCount: null }) })),
  async backup() {
    let bytes = 0, most = 0, chunks = 0;
    // What is in use, not what waits to be collected.
    const used = (): number => { (globalThis as { gc?: () => void }).gc?.(); return (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0; };
    const before = used();
    const ms = await time(async () => {
      for await (const chunk of createBackup({ now: 0 }) as unknown as AsyncIterable<Uint8Array>) { bytes += chunk.length; if (chunks++ % 50 === 0) most = Math.max(most, used()); }
    });
    return { ms, bytes, heapBefore: before, heapMost: most };
  },
  /** The same articles in MiniSearch, folded the same way. */
  async miniSearch(count: number) {
    const make = makeReadings(1);
    const index = new MiniSearch({ fields: ['title', 'text'], processTerm: (term: string) => fold(term) });
    const build = await time(async () => { for (let i = 0; i < count; i++) { const { article } = make(i); index.add({ id: i, title: article.title, text: toText(article) }); } });
    const next = random(99);
    const write = makeWriter(vocabulary.slice(20), next);
    const one: number[] = [], two: number[] = [];
    for (let i = 0; i < 100; i++) {
      const words = [write(), write()];
      one.push(await time(async () => index.search(words[0]!)));
      two.push(await time(async () => index.search(words.join(' '), { combineWith: 'AND' })));
    }
    const json = JSON.stringify(index);
    const load = await time(async () => MiniSearch.loadJSON(json, { fields: ['title', 'text'] }));
    return { build, one: summary(one), two: summary(two), jsonBytes: new Blob([json]).size, load };
  },
  async sizes() {
    return transact('readonly', ['blocks', 'columns', 'segments'], async (tx) => {
      let bytes = 0, blocks = 0;
      for (const name of ['blocks', 'columns'] as const) {
        for await (const cursor of tx.objectStore(name)) { bytes += cursor.value.byteLength + JSON.stringify(cursor.key).length; blocks++; }
      }
      return { bytes, blocks, segments: await tx.objectStore('segments').count() };
    });
  },
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
