import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getArticle, listArticles, saveReading } from '../../../src/store/articles.ts';
import { closeStore, openStore, toStoreError, transact } from '../../../src/store/database.ts';
import { pendingLinks } from '../../../src/store/links.ts';
import { StoreError } from '../../../src/store/model.ts';
import { databaseVersion } from '../../../src/store/schema.ts';
import { maintainIndex, search } from '../../../src/store/search.ts';
import { buildVersion, fixtureVersions } from './fixtures-by-version.ts';
import { freshStore } from './fresh-store.ts';
import { makeReading } from './make-reading.ts';

beforeEach(freshStore);

describe('upgrading', () => {
  it('has a fixture of every version', () => {
    expect(fixtureVersions).toHaveLength(databaseVersion);
  });

  it.each(fixtureVersions)('from version %i loses nothing, while an old tab is open', async (version) => {
    const tab = await buildVersion(version);
    // What every version of Safi does in every tab (see database.ts).
    tab.onversionchange = () => tab.close();
    expect(await getArticle('fixture-one')).toMatchObject({ id: 'fixture-one', tags: ['سياسة'], pinned: true, readAt: 1500, reading: { article: { title: 'قمة الرئيس' } } });
    expect(await listArticles({ limit: 5, filter: { tag: 'سياسة', host: 'news.example', pending: true } })).toHaveLength(1);
    expect(await pendingLinks()).toMatchObject([{ title: 'قصة أخرى', pendingAt: 1200 }]);
    expect((await search('القادة ')).hits).toMatchObject([{ id: 'fixture-one' }]);
    await maintainIndex();
    expect((await search('القادة ')).hits).toMatchObject([{ id: 'fixture-one' }]);
    expect((await saveReading(makeReading({ url: 'https://news.example/1' }), { now: 9 })).isNew).toBe(false);
  });

  it('lets a newer version through: this connection closes, and later calls say that Safi is too old', async () => {
    await openStore();
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('safi', databaseVersion + 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await expect(getArticle('x')).rejects.toMatchObject({ name: 'StoreError', reason: 'newer-version' });
    newer.close();
  });

  it('does not wait for ever for a tab that does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const tab = await buildVersion(1);
    const opened = expect(openStore()).rejects.toMatchObject({ reason: 'unavailable' });
    await vi.advanceTimersByTimeAsync(20_000);
    await opened;
    vi.useRealTimers();
    tab.close();
    await closeStore();
  });
});

describe('a transaction', () => {
  it('that fails leaves nothing behind', async () => {
    const { id } = await saveReading(makeReading(), { now: 1 });
    await expect(transact('readwrite', ['articles', 'readings'], async (tx) => {
      await tx.objectStore('readings').delete(id);
      await tx.objectStore('articles').delete(id);
      throw new StoreError('invalid', 'no');
    })).rejects.toThrow('no');
    expect(await getArticle(id)).not.toBeNull();
  });

  it('opens anew where the connection was closed under it', async () => {
    await saveReading(makeReading(), { now: 1 });
    (await openStore()).close();
    expect(await listArticles({ limit: 5 })).toHaveLength(1);
  });
});

it.each([['QuotaExceededError', 'quota'], ['AbortError', 'aborted'], ['VersionError', 'newer-version'], ['UnknownError', 'damaged'], ['InvalidStateError', 'unavailable']])('%s is told as %s', (name, reason) => {
  expect(toStoreError(new DOMException('', name))).toMatchObject({ reason });
});

it('a full disk while saving is told as that, and nothing is half there', async () => {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    if (this.name === 'links') throw new DOMException('', 'QuotaExceededError');
    return put.apply(this, args);
  };
  await expect(saveReading(makeReading({ related: [{}] }), { now: 1 })).rejects.toMatchObject({ reason: 'quota' });
  IDBObjectStore.prototype.put = put;
  expect(await listArticles({ limit: 5 })).toEqual([]);
  expect((await search('نص ')).total).toBe(0);
});
