import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteArticles, emptyTrash, listArticles, saveReading } from '../../../src/store/articles.ts';
import { createBackup, restoreBackup } from '../../../src/store/backup.ts';
import { eraseEverything, forgetSite } from '../../../src/store/forget.ts';
import { keepHouse } from '../../../src/store/housekeeping.ts';
import { dropPictures, getPictures, keepPicture, sizeOfPictures, sweepPictures } from '../../../src/store/pictures.ts';
import { adoptOrphan, findOrphan, restoreSnapshot, writeSnapshot } from '../../../src/store/snapshot.ts';
import { type FakeFolder, installFakeFiles } from './fake-files.ts';
import { freshStore } from './fresh-store.ts';
import { makeReading } from './make-reading.ts';

let root: FakeFolder;
beforeEach(async () => {
  await freshStore();
  root = installFakeFiles();
});

const save = async (url = 'https://a.example/0'): Promise<string> => (await saveReading(makeReading({ url }), { now: 1 })).id;
const keep = (article: string, url: string, content: BlobPart = url): Promise<boolean> => keepPicture({ article, url, blob: new Blob([content], { type: 'image/png' }), keptAt: 5 });
const saveWithPicture = async (url?: string): Promise<string> => {
  const id = await save(url);
  await keep(id, 'https://p.example/1.png');
  return id;
};
/** Address, kind and content of what is kept. */
const kept = async (article: string): Promise<string[][]> => Promise.all([...await getPictures(article)].map(async ([url, blob]) => [url, blob.type, await blob.text()]));
const picture = (url = 'https://p.example/1.png', content = url): string[] => [url, 'image/png', content];
const foldersOf = (): string[] => [...root.at('pictures').folders.keys()].sort();
const inOrder = { now: Date.now(), retention: async () => ({ keepDays: null, keepCount: null }) };

describe('a picture', () => {
  it('is there by its address, with its kind and its bytes, and is counted, until it is let go', async () => {
    const [id, other] = [await save('https://a.example/0'), await save('https://a.example/1')];
    expect([await kept(id), await sizeOfPictures()]).toEqual([[], 0]);
    const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 256);
    await keep(id, 'https://p.example/1.png', bytes);
    await keep(other, 'https://p.example/1.png');
    const found = (await getPictures(id)).get('https://p.example/1.png')!;
    expect([found.type, new Uint8Array(await found.arrayBuffer())]).toEqual(['image/png', bytes]);
    expect(await sizeOfPictures()).toBeGreaterThan(100_000);
    await dropPictures(id);
    expect(await kept(id)).toEqual([]);
    expect(await kept(other)).toEqual([picture()]);
    await dropPictures(id);
  });

  it('kept again takes its own place', async () => {
    const id = await saveWithPicture();
    await keep(id, 'https://p.example/1.png', 'later');
    expect(await kept(id)).toEqual([picture('https://p.example/1.png', 'later')]);
  });

  it.each(['https://p.example/صورة الميناء.png?a=1&b="\n"#x', 'https://p.example/../\\..', `https://p.example/${'x'.repeat(50_000)}`, '\ud800', ''])('may have any address: %j', async (url) => {
    const id = await save();
    await keep(id, url, '\n\n{}');
    expect(await kept(id)).toEqual([picture(url, '\n\n{}')]);
  });

  it('with an address beyond all measure is refused, not kept where nobody finds it', async () => {
    await expect(keep(await save(), `https://p.example/${'x'.repeat(70_000)}`)).rejects.toMatchObject({ reason: 'invalid' });
  });

  it('of an article that is not in the history is not kept', async () => {
    const deleted = await save();
    await deleteArticles([deleted], 1);
    for (const id of ['nowhere-to-be-found', deleted]) expect(await keep(id, 'https://p.example/1.png')).toBe(false);
    expect(foldersOf()).toEqual([]);
  });

  it('that came only in part, or lies under another name, is passed over, and can be kept again', async () => {
    const id = await saveWithPicture();
    const { files } = root.at('pictures', id);
    const [[name, whole]] = [...files] as [[string, Blob]];
    for (const broken of [[], ['{"url":"https://p.example/1.png"'], ['null\n'], [whole.slice(0, whole.size - 1)], [whole, 'more']]) {
      files.set(name, new Blob(broken));
      expect(await kept(id)).toEqual([]);
    }
    files.set(`${name}.crswap`, whole);
    expect(await kept(id)).toEqual([]);
    await keep(id, 'https://p.example/1.png');
    expect(await kept(id)).toEqual([picture()]);
  });

  it.each([['QuotaExceededError', 'quota'], ['InvalidStateError', 'unavailable']])('that cannot be written is told (%s), and the one before stays', async (name, reason) => {
    const id = await saveWithPicture();
    root.at('pictures', id).refusal = new DOMException('', name);
    await expect(keep(id, 'https://p.example/1.png', 'later')).rejects.toMatchObject({ name: 'StoreError', reason });
    await expect(keep(id, 'https://p.example/2.png')).rejects.toMatchObject({ name: 'StoreError', reason });
    expect(await kept(id)).toEqual([picture()]);
  });

  it('is not kept on a disk that is all but full', async () => {
    const id = await save();
    root = installFakeFiles({ quota: 1_000_000, usage: 900_000 });
    await expect(keep(id, 'https://p.example/1.png')).rejects.toMatchObject({ reason: 'quota' });
  });
});

it.each([
  ['has no private files', {}],
  ['does not give them', { getDirectory: () => Promise.reject(new DOMException('', 'SecurityError')) }],
])('where the browser %s none are kept, and all else works', async (_, storage) => {
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { storage } });
  const id = await save();
  await expect(keep(id, 'https://p.example/1.png')).rejects.toMatchObject({ name: 'StoreError', reason: 'unavailable' });
  expect([await kept(id), await sizeOfPictures()]).toEqual([[], 0]);
  await dropPictures(id);
  await deleteArticles([id], 1);
  expect(await emptyTrash(2)).toBe(1);
  await saveWithPicture().catch(() => {});
  expect(await forgetSite('a.example', 3)).toBe(1);
  await eraseEverything();
});

describe('pictures go with their article', () => {
  it('when its deletion is final, and not while it can be undone', async () => {
    const [id, other] = [await saveWithPicture('https://a.example/0'), await saveWithPicture('https://a.example/1')];
    const { restore } = await deleteArticles([id], 1);
    await emptyTrash(0);
    await restore();
    expect(await kept(id)).toEqual([picture()]);
    await deleteArticles([id], 2);
    await emptyTrash(2);
    expect(foldersOf()).toEqual([other]);
  });

  it('also when the page ended before they went', async () => {
    const id = await saveWithPicture();
    root.at('pictures', 'left-behind-one').files.set('x', new Blob(['x']));
    await keepHouse(inOrder);
    expect(foldersOf()).toEqual([id]);
  });

  it('when the story was saved again before the deletion was undone', async () => {
    const id = await saveWithPicture();
    const { restore } = await deleteArticles([id], 1);
    const again = await saveWithPicture();
    await restore();
    await sweepPictures();
    expect(foldersOf()).toEqual([again]);
  });

  it('when its site is forgotten, at once, and when everything is erased', async () => {
    const deleted = await saveWithPicture('https://secret.example/0');
    await saveWithPicture('https://secret.example/1');
    const other = await saveWithPicture('https://a.example/1');
    await deleteArticles([deleted], 1);
    await forgetSite('secret.example', 2);
    expect(foldersOf()).toEqual([other]);
    await eraseEverything();
    expect(root.folders.has('pictures')).toBe(false);
  });

  it('or, where that fails now, the next time: the housework goes on, forgetting tells', async () => {
    const id = await saveWithPicture();
    await deleteArticles([id], 1);
    root.at('pictures').removeEntry = () => Promise.reject(new DOMException('', 'NoModificationAllowedError'));
    expect(await emptyTrash(1)).toBe(1);
    await expect(forgetSite('a.example', 2)).rejects.toMatchObject({ name: 'StoreError', reason: 'unavailable' });
  });
});

describe('a database that the browser began anew', () => {
  /** The articles' pictures, beside copies of a database that is gone. */
  const loseAll = async (...ids: string[]): Promise<void> => {
    await writeSnapshot(1000);
    await freshStore();
    expect(foldersOf()).toEqual(ids.toSorted());
  };

  it('sweeps nothing while the copies beside it are another’s', async () => {
    const id = await saveWithPicture();
    await loseAll(id);
    await save('https://b.example/0');
    await keepHouse(inOrder);
    await sweepPictures();
    expect(foldersOf()).toEqual([id]);
  });

  it('has the pictures again with the history, those of other articles and those kept since beside them', async () => {
    const [saved, again] = [await saveWithPicture('https://a.example/0'), await saveWithPicture('https://a.example/1')];
    await keep(again, 'https://p.example/2.png', 'before');
    await loseAll(saved, again);
    // Saved and kept again before the reader hears of the loss: another id, and one picture of its own.
    const now = await save('https://a.example/1');
    await keep(now, 'https://p.example/2.png', 'since');
    await adoptOrphan();
    await keepHouse(inOrder);
    expect(await kept(saved)).toEqual([picture()]);
    expect((await kept(now)).toSorted()).toEqual([picture(), picture('https://p.example/2.png', 'since')]);
    expect(foldersOf()).toEqual([saved, now].toSorted());
  });

  it('has them also when the history is built in place of a database that cannot be opened', async () => {
    const id = await saveWithPicture();
    await writeSnapshot(1000);
    await restoreSnapshot();
    await keepHouse(inOrder);
    expect(await kept(id)).toEqual([picture()]);
  });

  it('stays one to be restored until the pictures could be written, and loses none', async () => {
    const id = await saveWithPicture();
    await loseAll(id);
    const now = await save();
    const there = root.at('pictures', now);
    there.refusal = new DOMException('', 'QuotaExceededError');
    await expect(adoptOrphan()).rejects.toMatchObject({ reason: 'quota' });
    await keepHouse(inOrder);
    expect(await findOrphan()).not.toBeNull();
    there.refusal = null;
    await adoptOrphan();
    expect(await kept(now)).toEqual([picture()]);
  });

  it('has all but a site back when that is forgotten before the reader took the offer', async () => {
    const [secret, other] = [await saveWithPicture('https://secret.example/0'), await saveWithPicture('https://a.example/1')];
    await loseAll(secret, other);
    await save('https://secret.example/1');
    expect(await forgetSite('secret.example', 2)).toBe(2);
    expect(foldersOf()).toEqual([other]);
    expect((await listArticles({ limit: 9 })).map(({ id }) => id)).toEqual([other]);
    expect(await findOrphan()).toBeNull();
  });

  it('forgets a site also beside copies that cannot be read', async () => {
    const id = await saveWithPicture('https://a.example/0');
    await loseAll(id);
    root.at('snapshots').files.set('history-1000.jsonl.gz', new Blob(['nothing']));
    await save('https://secret.example/1');
    expect(await forgetSite('secret.example', 2)).toBe(1);
  });
});

it('a backup from elsewhere gets no pictures by its ids', async () => {
  const [id, other] = [await saveWithPicture('https://a.example/0'), await save('https://a.example/1')];
  const text = await new Response(createBackup({ now: 1 }).pipeThrough(new DecompressionStream('gzip'))).text();
  // The story without pictures calls itself by the id of the one that has some.
  const forged = text.split('\n').filter((line) => !line.includes('https://a.example/0')).join('\n').replaceAll(other, id).replace('"articles":2', '"articles":1');
  expect(await restoreBackup(new Blob([gzipSync(forged)]))).toMatchObject({ merged: 1 });
  expect(await kept(other)).toEqual([]);
});
