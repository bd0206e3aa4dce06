import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { countArticles, deleteArticles, getArticle, listArticles, saveReading, updateArticle } from '../../../src/store/articles.ts';
import { transact } from '../../../src/store/database.ts';
import { eraseEverything, forgetSite } from '../../../src/store/forget.ts';
import { keepHouse } from '../../../src/store/housekeeping.ts';
import { dropPending, keepForLater, pendingLinks } from '../../../src/store/links.ts';
import { listCopies } from '../../../src/store/journal.ts';
import { applyRetention } from '../../../src/store/retention.ts';
import type { StoreName } from '../../../src/store/schema.ts';
import { maintainIndex, search } from '../../../src/store/search.ts';
import { adoptOrphan, findOrphan, listSnapshots, restoreSnapshot, writeSnapshot, writeSnapshotWhenDue } from '../../../src/store/snapshot.ts';
import { measureUsage } from '../../../src/store/usage.ts';
import { installFakeFiles, type FakeFolder } from './fake-files.ts';
import { freshStore } from './fresh-store.ts';
import { makeReading } from './make-reading.ts';

let folder: FakeFolder;
let files: Map<string, Blob>;
beforeEach(async () => {
  await freshStore();
  folder = installFakeFiles().at('snapshots');
  ({ files } = folder);
});

const day = 86_400_000;
const save = async (url: string, now: number, text = 'نص'): Promise<string> => (await saveReading(makeReading({ url, text, title: url }), { now })).id;

/** All bytes of the database and the snapshots as one text; what was forgotten must not be in it. */
async function everyByte(): Promise<string> {
  const names: StoreName[] = ['articles', 'readings', 'links', 'queue', 'trash', 'meta', 'segments', 'blocks'];
  const rows = await transact('readonly', names, async (tx) => Promise.all(names.map(async (name) => JSON.stringify([await tx.objectStore(name).getAllKeys(), name === 'blocks' ? 0 : await tx.objectStore(name).getAll()]))));
  return rows.join('') + await bytesOfCopies();
}

async function bytesOfCopies(): Promise<string> {
  const copies = await Promise.all([...files.values()].map(async (file) => (file.size > 0 ? gunzipSync(new Uint8Array(await file.arrayBuffer())).toString() : '')));
  return copies.join('');
}

describe('retention', () => {
  it('lets go what the limits say, the oldest first, but nothing pinned', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 10; i++) ids.push(await save(`https://a.example/${i}`, i * day));
    await updateArticle(ids[0]!, { pinned: true });
    expect(await applyRetention({ keepDays: null, keepCount: null }, 9 * day)).toBe(0);
    expect(await applyRetention({ keepDays: 5, keepCount: null }, 9 * day)).toBe(4);
    expect(await applyRetention({ keepDays: null, keepCount: 3 }, 9 * day)).toBe(2);
    expect((await listArticles({ limit: 99 })).map(({ id }) => ids.indexOf(id))).toEqual([9, 8, 7, 0]);
  });

  it('goes by the limits that hold when it comes to them, not by those of when the page was opened', async () => {
    for (let i = 0; i < 10; i++) await save(`https://a.example/${i}`, i * day);
    let keepDays: number | null = 5;
    const idle = async (): Promise<void> => { keepDays = null; };
    await keepHouse({ now: 9 * day, retention: async () => ({ keepDays, keepCount: null }), idle });
    expect(await countArticles()).toBe(10);
  });

  it('is not led astray by a clock that jumps ahead', async () => {
    for (let i = 0; i < 3; i++) await save(`https://a.example/${i}`, i * day);
    expect(await applyRetention({ keepDays: 30, keepCount: null }, 4000 * day)).toBe(0);
  });

  it('lets nothing go for an article saved while the clock was years ahead, nor when the clock is right again', async () => {
    const daysOf = async (): Promise<number[]> => (await listArticles({ limit: 99 })).map(({ savedAt }) => Math.round(savedAt / day)).reverse();
    const thirty = { keepDays: 30, keepCount: null };
    for (let i = 0; i < 20; i++) await save(`https://a.example/${i}`, i * day);
    for (let i = 0; i < 3; i++) await save(`https://ahead.example/${i}`, 4000 * day + i);
    expect(await applyRetention(thirty, 4000 * day + 10)).toBe(0);
    expect(await applyRetention(thirty, 4005 * day)).toBe(0);
    // Right again: days are counted by what is not in the future.
    for (let i = 20; i < 40; i++) await save(`https://a.example/${i}`, i * day);
    expect(await applyRetention(thirty, 40 * day)).toBe(11);
    expect(await daysOf()).toEqual([...Array.from({ length: 29 }, (_, i) => i + 11), 4000, 4000, 4000]);
  });

  it('believes a long absence when the clock has gone on for a week after it', async () => {
    const thirty = { keepDays: 30, keepCount: null };
    for (let i = 0; i < 5; i++) await save(`https://a.example/${i}`, i * day);
    await save('https://a.example/back', 100 * day);
    await save('https://a.example/next', 101 * day);
    expect(await applyRetention(thirty, 101 * day)).toBe(0);
    await save('https://a.example/later', 106 * day);
    expect(await applyRetention(thirty, 106 * day)).toBe(0);
    expect(await applyRetention(thirty, 108 * day)).toBe(5);
  });
});

describe('forgetting', () => {
  it('leaves nothing of a site in the database, the index or the snapshots', async () => {
    const secret = await save('https://news.secret.example/x', 1, 'كلمةسرية');
    const deleted = await save('https://secret.example/y', 2, 'كلمةسرية');
    await save('https://open.example/1', 3, 'كلمة عامة');
    await keepForLater([{ title: 'لاحقا', url: 'https://secret.example/z' }], 4);
    await maintainIndex();
    await writeSnapshot(5);
    await deleteArticles([deleted], 6);
    expect(await forgetSite('secret.example', 7)).toBe(1);
    expect(await getArticle(secret)).toBeNull();
    expect(await pendingLinks()).toEqual([]);
    expect(await countArticles()).toBe(1);
    const left = await everyByte();
    expect(left).not.toContain('secret.example');
    expect(left).not.toContain('كلمةسرية');
    expect(left).toContain('open.example');
    expect((await search('كلمةسرية ')).total).toBe(0);
    expect((await search('كلمه ')).total).toBe(1);
  });

  it('is completed when it was broken off', async () => {
    for (let i = 0; i < 5; i++) await save(`https://secret.example/${i}`, i);
    const begin = IDBDatabase.prototype.transaction;
    let left = 2;
    IDBDatabase.prototype.transaction = function (...args: Parameters<typeof begin>) {
      if (left-- <= 0) throw new DOMException('killed', 'AbortError');
      return begin.apply(this, args);
    };
    await expect(forgetSite('secret.example', 9)).rejects.toThrow();
    IDBDatabase.prototype.transaction = begin;
    expect(await countArticles()).toBe(5);
    await keepHouse({ now: 10, retention: async () => ({ keepDays: null, keepCount: null }) });
    expect(await countArticles()).toBe(0);
  });

  it('erases everything, snapshots first', async () => {
    for (let i = 0; i < 3; i++) await save(`https://a.example/${i}`, i);
    await maintainIndex();
    await writeSnapshot(5);
    await eraseEverything();
    expect([await countArticles(), files.size, (await search('نص ')).total]).toEqual([0, 0, 0]);
    await save('https://b.example/', 9);
    await maintainIndex();
    expect((await search('نص ')).total).toBe(1);
  });
});

it.each([0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 14])('what is erased while the index is at work stays erased (after %i transactions)', async (after) => {
  for (let i = 0; i < 8; i++) {
    await save(`https://a.example/${i}`, i, 'كلمةسرية');
    if (i < 7) await maintainIndex();
  }
  let seen = 0;
  const begin = IDBDatabase.prototype.transaction;
  let erasing: Promise<void> | null = null;
  IDBDatabase.prototype.transaction = function (...args: Parameters<typeof begin>) {
    if (seen++ === after) erasing = eraseEverything();
    return begin.apply(this, args);
  };
  await maintainIndex();
  IDBDatabase.prototype.transaction = begin;
  await (erasing ?? eraseEverything());
  await maintainIndex();
  expect(await transact('readonly', ['blocks', 'segments', 'columns'], (tx) => Promise.all([tx.objectStore('blocks').count(), tx.objectStore('segments').count(), tx.objectStore('columns').count()]))).toEqual([0, 0, 0]);
});

describe('snapshots', () => {
  it('are written after a week or 200 changes, and not sooner', async () => {
    expect(await writeSnapshotWhenDue(0)).toBe(false);
    await save('https://a.example/0', 0);
    expect(await writeSnapshotWhenDue(1000)).toBe(true);
    expect(await writeSnapshotWhenDue(2000)).toBe(false);
    expect(await writeSnapshotWhenDue(1000 + 7 * day)).toBe(true);
    for (let i = 1; i <= 200; i++) await save(`https://a.example/${i}`, i);
    expect(await writeSnapshotWhenDue(2000 + 7 * day)).toBe(true);
    expect(await listSnapshots()).toMatchObject([{ writtenAt: 2000 + 7 * day }]);
  });

  it('bring the history back, from the newest one that is whole', async () => {
    const id = await save('https://a.example/0', 0);
    await writeSnapshot(1000);
    const good = files.get('history-1000.jsonl.gz')!;
    files.set('history-2000.jsonl.gz', new Blob([new Uint8Array(await good.arrayBuffer()).slice(0, 100)]));
    files.set('history-3000.jsonl.gz', new Blob([]));
    await eraseDatabase();
    expect(await restoreSnapshot()).toMatchObject({ added: 1 });
    expect(await getArticle(id)).toMatchObject({ id, savedAt: 0 });
  });

  it('take no place of another when they could not be read again', async () => {
    const id = await save('https://a.example/0', 0);
    await writeSnapshot(1000);
    await transact('readwrite', ['articles'], async (tx) => {
      const row = (await tx.objectStore('articles').get(id))!;
      await tx.objectStore('articles').put({ ...row, savedAt: Number.NaN });
    });
    await expect(writeSnapshot(2000)).rejects.toThrow(/copies before it were kept/);
    expect(await listSnapshots()).toMatchObject([{ writtenAt: 1000 }]);
  });

  it('are offered by a database that never wrote them, are not written over, and come in beside what was saved since', async () => {
    const id = await save('https://a.example/0', 0);
    await writeSnapshot(1000);
    expect(await findOrphan()).toBeNull();
    await eraseDatabase();
    await save('https://a.example/1', 1);
    expect(await writeSnapshotWhenDue(1000 + 30 * day)).toBe(false);
    expect(await findOrphan()).toEqual({ upTo: 1000 });
    expect(await adoptOrphan()).toMatchObject({ added: 1 });
    expect(await getArticle(id)).toMatchObject({ id });
    expect(await countArticles()).toBe(2);
    expect(await findOrphan()).toBeNull();
    expect(await writeSnapshotWhenDue(1000 + 30 * day)).toBe(true);
  });

  it('leave the database alone when none of them is whole', async () => {
    await save('https://a.example/0', 0);
    files.clear();
    files.set('history-1.jsonl.gz', new Blob(['nothing']));
    await expect(restoreSnapshot()).rejects.toThrow('no snapshot');
    expect(await countArticles()).toBe(1);
  });
});

describe('a snapshot that is being written in another window', () => {
  /** The first snapshot, in the middle of its work until `goOn` is called. */
  async function begun(): Promise<{ writing: Promise<unknown>; goOn: () => void }> {
    let goOn!: () => void;
    folder.gate = new Promise((open) => { goOn = open; });
    const writing = writeSnapshot(1);
    await vi.waitFor(() => expect(files.has('history-1.jsonl.gz')).toBe(true), { interval: 1 });
    expect(files.get('history-1.jsonl.gz')!.size).toBe(0);
    return { writing, goOn };
  }

  it('does not bring back what is erased meanwhile', async () => {
    for (let i = 0; i < 30; i++) await save(`https://a.example/${i}`, i, 'كلمةسرية');
    const { writing, goOn } = await begun();
    const erasing = eraseEverything();
    goOn();
    await Promise.all([writing, erasing]);
    expect(await bytesOfCopies()).not.toContain('كلمةسرية');
  });

  it('is finished before the next one begins, which takes its place', async () => {
    for (let i = 0; i < 30; i++) await save(`https://a.example/${i}`, i);
    const { writing, goOn } = await begun();
    const next = writeSnapshot(2);
    goOn();
    await Promise.all([writing, next]);
    expect([...files.keys()].filter((name) => name.startsWith('history-'))).toEqual(['history-2.jsonl.gz']);
  });
});

describe('files that go while they are listed', () => {
  it('are passed over', async () => {
    await writeSnapshot(1);
    files.set('saved-half.jsonl.gz.crswap', new Blob(['x']));
    const directory = await (await navigator.storage.getDirectory()).getDirectoryHandle('snapshots');
    const gone = { kind: 'file', name: 'gone', getFile: () => Promise.reject(new DOMException('', 'NotFoundError')) };
    const values = directory.values.bind(directory);
    Object.assign(directory, { values: async function* () { yield gone; yield* values(); } });
    expect(await listSnapshots()).toHaveLength(1);
    expect((await listCopies()).size).toBe(0);
  });
});

describe('copies between snapshots', () => {
  beforeEach(async () => {
    // What the tests before changed has been copied by then.
    await new Promise((done) => { setTimeout(done, 400); });
    files.clear();
  });
  const copies = (): string[] => [...files].filter(([name, { size }]) => name.startsWith('saved-') && size > 0).map(([name]) => name.slice(6, -9)).sort();
  const copied = (...ids: string[]): Promise<void> => vi.waitFor(() => expect(copies()).toEqual([...ids].sort()), 10_000);

  it('bring back what was saved and noted since the snapshot, with the later text', async () => {
    const old = await save('https://a.example/0', 0, 'قبل');
    await writeSnapshot(1000);
    expect(await save('https://a.example/0', 1, 'بعد')).toBe(old);
    const since = await save('https://a.example/1', 1);
    await copied(old, since);
    await updateArticle(since, { tags: ['مرفأ'] });
    await vi.waitFor(async () => expect(await bytesOfCopies()).toContain('مرفأ'), 10_000);
    await eraseDatabase();
    expect(await findOrphan()).not.toBeNull();
    expect(await adoptOrphan()).toMatchObject({ added: 2, merged: 0 });
    expect(JSON.stringify(await getArticle(old))).toContain('بعد');
    expect(await getArticle(since)).toMatchObject({ tags: ['مرفأ'] });
    expect(await findOrphan()).toBeNull();
  });

  it('bring back place, pin and what was kept for later as they were last, not as the snapshot has them', async () => {
    const id = (await saveReading(makeReading({ url: 'https://a.example/0', related: [{ title: 'الأول', url: 'https://a.example/r0' }, { title: 'الثاني', url: 'https://a.example/r1' }] }), { now: 0 })).id;
    await updateArticle(id, { pinned: true });
    await keepForLater([{ from: id, index: 0 }, { title: 'حر', url: 'https://b.example/dropped' }], 1);
    await writeSnapshot(1000);
    const place = { block: 3, within: 0.5, share: 0.4 };
    await updateArticle(id, { pinned: false, place });
    await dropPending(await pendingLinks());
    await keepForLater([{ from: id, index: 1 }, { title: 'حر', url: 'https://b.example/kept' }], 2);
    await copied('links', id);
    await vi.waitFor(async () => {
      for (const words of ['b.example/kept', '"block":3', '"index":1,"at":2']) expect(await bytesOfCopies()).toContain(words);
    }, 10_000);
    await eraseDatabase();
    await adoptOrphan();
    expect(await getArticle(id)).toMatchObject({ id, pinned: false, place });
    expect((await pendingLinks()).map(({ url }) => url).sort()).toEqual(['https://a.example/r1', 'https://b.example/kept']);
  });

  it('tie what was kept for later to the text that is there, when the story was saved anew since', async () => {
    const related = [{ title: 'الأول', url: 'https://a.example/r0' }, { title: 'الثاني', url: 'https://a.example/r1' }];
    const id = (await saveReading(makeReading({ url: 'https://a.example/0', related }), { now: 0 })).id;
    await keepForLater([{ from: id, index: 0 }, { from: id, index: 1 }], 1);
    await vi.waitFor(async () => expect(await bytesOfCopies()).toContain('"index":1,"at":1'), 10_000);
    await eraseDatabase();
    const anew = (await saveReading(makeReading({ url: 'https://a.example/0', related: [related[1]!] }), { now: 2 })).id;
    await adoptOrphan();
    expect((await pendingLinks()).map(({ from, url }) => [from, url]).sort()).toEqual([['', 'https://a.example/r0'], [anew, 'https://a.example/r1']]);
  });

  it('are written one after the other and once each, however slow the disk and however many saves in a row', async () => {
    const { locks } = navigator;
    let asked = 0, atOnce = 0, most = 0;
    Object.assign(navigator, { locks: { request: (name: string, work: () => Promise<unknown>) => {
      asked++;
      most = Math.max(most, ++atOnce);
      return locks.request(name, async () => {
        await new Promise((done) => { setTimeout(done, 20); });
        return work();
      }).finally(() => { atOnce--; });
    } } });
    // A save each fifth of a second, for longer than copies wait.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
    onTestFinished(() => { clock.mockRestore(); });
    const ids: string[] = [];
    for (let i = 0; i < 60; i++) {
      ids.push(await save(`https://a.example/${i}`, i));
      now += 200;
    }
    await copied(...ids);
    expect(asked).toBe(ids.length);
    expect(most).toBe(1);
  });

  it('are offered where no snapshot was ever written, and are no sign of a loss where nothing was lost', async () => {
    const id = await save('https://a.example/0', 0);
    await copied(id);
    expect(await findOrphan()).toBeNull();
    await eraseDatabase();
    expect(await writeSnapshotWhenDue(1)).toBe(false);
    expect(await restoreSnapshot()).toMatchObject({ added: 1 });
    expect(await getArticle(id)).toMatchObject({ id });
  });

  it('go when a snapshot holds the articles, and when the articles are deleted; undo brings them again', async () => {
    const [first, second] = [await save('https://a.example/0', 0), await save('https://a.example/1', 0)];
    const { restore } = await deleteArticles([first], 1);
    await copied(second);
    await restore();
    await copied(first, second);
    await writeSnapshot(1000);
    await copied();
  });

  it('of which one is broken are the others', async () => {
    const ids = [await save('https://a.example/0', 0), await save('https://a.example/1', 0)];
    await copied(...ids);
    files.set(`saved-${ids[0]}.jsonl.gz`, new Blob(['nothing']));
    await eraseDatabase();
    expect(await adoptOrphan()).toMatchObject({ added: 1 });
  });

  it('are forgotten with their site, also where there is no snapshot', async () => {
    await copied(await save('https://secret.example/0', 0, 'كلمةسرية'));
    // Of the other one the copy is still to be written.
    await save('https://secret.example/1', 0, 'كلمةسرية');
    await forgetSite('secret.example', 7);
    await new Promise((done) => { setTimeout(done, 500); });
    await copied();
    expect(await everyByte()).not.toContain('كلمةسرية');
  });
});

it('refuses to save on a disk that is all but full, and still deletes', async () => {
  const id = await save('https://a.example/0', 0);
  installFakeFiles({ quota: 1_000_000, usage: 900_000 });
  await expect(save('https://a.example/1', 1)).rejects.toMatchObject({ reason: 'quota' });
  await expect(updateArticle(id, { pinned: true })).rejects.toMatchObject({ reason: 'quota' });
  await expect(keepHouse({ now: 2, retention: async () => ({ keepDays: null, keepCount: null }) })).rejects.toMatchObject({ reason: 'quota' });
  expect(await countArticles()).toBe(1);
  expect((await deleteArticles([id], 3)).count).toBe(1);
});

it('usage names the sites, the largest first', async () => {
  await save('https://a.example/0', 0, 'كلمة');
  await save('https://b.example/0', 0, 'ثلاث كلمات هنا');
  expect(await measureUsage()).toMatchObject({ articles: 2, sites: [{ host: 'b.example', words: 3 }, { host: 'a.example', words: 1 }] });
});

async function eraseDatabase(): Promise<void> {
  await freshStore();
}
