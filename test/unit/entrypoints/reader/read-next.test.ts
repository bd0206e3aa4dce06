import { beforeEach, expect, it, vi } from 'vitest';

const asked = vi.hoisted(() => ({ requestSites: vi.fn(), sendToBackground: vi.fn(), assign: vi.fn() }));
vi.mock('../../../../src/platform/wishes.ts', () => ({ requestSites: asked.requestSites }));
vi.mock('../../../../src/platform/messenger.ts', () => ({ sendToBackground: asked.sendToBackground }));
vi.mock('../../../../src/platform/tabs.ts', () => ({ getOwnTab: async () => 7 }));
const { readNext } = await import('../../../../src/entrypoints/reader/read-next.ts');

const kept = new Map<string, string>();
vi.stubGlobal('sessionStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) });
vi.stubGlobal('location', { assign: asked.assign });
const url = 'https://www.almarfa.example/news/sea';

beforeEach(() => {
  kept.clear();
  for (const fake of Object.values(asked)) fake.mockReset();
  asked.sendToBackground.mockResolvedValue({ started: true });
});

it('asks for the site as the background names it, and hands the page over', async () => {
  asked.requestSites.mockResolvedValue(true);
  await readNext(url, 'before');
  expect(asked.requestSites.mock.calls).toEqual([[['almarfa.example']]]);
  expect(asked.sendToBackground.mock.calls).toEqual([['reader.next', { tabId: 7, url, from: 'before' }]]);
  expect(asked.assign).not.toHaveBeenCalled();
});

it('refused, opens the page, and does not ask twice', async () => {
  asked.requestSites.mockResolvedValue(false);
  await readNext(url, 'before');
  await readNext(url, 'before');
  expect(asked.requestSites).toHaveBeenCalledOnce();
  expect(asked.sendToBackground).not.toHaveBeenCalled();
  expect(asked.assign.mock.calls).toEqual([[url], [url]]);
});

it('opens the page when the background does not answer', async () => {
  asked.requestSites.mockResolvedValue(true);
  asked.sendToBackground.mockRejectedValue(new Error('no one there'));
  await readNext(url, 'before');
  expect(asked.assign.mock.calls).toEqual([[url]]);
});
