import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from '../../platform/fake-browser.ts';

const { told, opened, world } = vi.hoisted(() => ({ told: [] as string[], opened: [] as number[], world: { kind: 'article' } }));
vi.mock('../../../../src/platform/messenger.ts', () => ({
  sendToTab: (_: number, name: string, payload: object) => {
    told.push(`${name} ${JSON.stringify(payload)}`);
    return Promise.resolve({ kind: world.kind, reading: world.kind === 'article' ? {} : null });
  },
}));
vi.mock('../../../../src/platform/page-access.ts', () => ({ injectContent: () => { told.push('inject'); return Promise.resolve(null); } }));
vi.mock('../../../../src/entrypoints/background/open-reading.ts', () => ({ openReading: (tabId: number) => { opened.push(tabId); return Promise.resolve(); } }));
const { updateSettings } = await import('../../../../src/platform/settings.ts');
const { meetArticle } = await import('../../../../src/entrypoints/background/meet-article.ts');

const meet = (url: string, { isBack = false, tabId = 4 }: { isBack?: boolean; tabId?: number | null } = {}): Promise<void> => meetArticle({ isBack }, { tabId, url });
beforeEach(() => {
  fake.reset();
  [told.length, opened.length, world.kind] = [0, 0, 'article'];
});

describe('an article met on a granted site', () => {
  it('is read and counted; folded only where the reader chose so', async () => {
    await meet('https://a.example/1');
    expect(told).toEqual(['inject', 'read {}']);
    await updateSettings({ cleanSites: ['b.example'] });
    await meet('https://news.b.example/1');
    expect(told.slice(2)).toEqual(['inject', 'clean {"auto":true}']);
    await updateSettings({ access: 'all' });
    await meet('https://a.example/1');
    expect(told.at(-1)).toBe('clean {"auto":true}');
  });

  it('of a site named «never» is not even entered, whatever else was chosen', async () => {
    await updateSettings({ access: 'all', neverSites: ['a.example'], readerSites: ['a.example'] });
    await meet('https://www.a.example/1');
    await meet('https://news.a.example/1');
    expect([told, opened]).toEqual([[], []]);
  });

  it('opens in the reading view once in its tab, and never on Back', async () => {
    await updateSettings({ readerSites: ['a.example'] });
    await meet('https://a.example/0', { isBack: true });
    expect(opened).toEqual([]);
    await meet('https://a.example/1');
    await meet('https://a.example/1');
    await meet('https://a.example/1#part');
    expect(opened).toEqual([4]);
    await meet('https://a.example/2');
    await meet('https://a.example/1', { tabId: 5 });
    expect(opened).toEqual([4, 4, 5]);
  });

  it('that turns out to be none is left where it is', async () => {
    world.kind = 'none';
    await updateSettings({ readerSites: ['a.example'] });
    await meet('https://a.example/1');
    expect(opened).toEqual([]);
  });

  it('without a tab is nobody’s', async () => {
    await meet('https://a.example/1', { tabId: null });
    expect(told).toEqual([]);
  });
});
