import { beforeEach, expect, it, vi } from 'vitest';
import type { Picture } from '../../../../src/core/model.ts';
import { StoreError } from '../../../../src/store/model.ts';

const BUDGET = 1000;
const store = vi.hoisted(() => ({ size: 0, keep: vi.fn(), requestSites: vi.fn() }));
vi.mock('../../../../src/platform/wishes.ts', () => ({ requestSites: store.requestSites }));
vi.mock('../../../../src/store/pictures.ts', () => ({ pictureBudget: BUDGET, sizeOfPictures: async () => store.size, keepPicture: store.keep }));
const { keepPictures } = await import('../../../../src/entrypoints/reader/keep-pictures.ts');

const picture = (file: string): Picture => ({ url: `https://pictures.example/${file}`, alt: file, width: 10, height: 10 });
const fetched = vi.fn(async (_url: string, _options: RequestInit) => new Response(new Blob(['x'.repeat(400)], { type: 'image/png' })));

beforeEach(() => {
  store.size = 0;
  store.keep.mockReset().mockResolvedValue(true);
  store.requestSites.mockReset().mockResolvedValue(true);
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
});

it('asks for each host once, and fetches without a referrer or cookies', async () => {
  expect(await keepPictures('id', [picture('a'), picture('b')])).toEqual([]);
  expect(store.requestSites.mock.calls).toEqual([[['pictures.example']]]);
  for (const [, options] of fetched.mock.calls) expect(options).toEqual({ referrerPolicy: 'no-referrer', credentials: 'omit' });
  expect(store.keep).toHaveBeenCalledTimes(2);
});

it('keeps what has room and names what has none', async () => {
  store.size = BUDGET - 500;
  expect(await keepPictures('id', [picture('first'), picture('second')])).toEqual([{ picture: picture('second'), why: 'no-room' }]);
  expect(store.keep).toHaveBeenCalledOnce();
});

it('names a full disk, a picture that is none, and one that is too large', async () => {
  store.keep.mockRejectedValueOnce(new StoreError('quota', 'full'));
  fetched.mockImplementation(async (url) => {
    if (url.endsWith('page')) return new Response('<p>', { headers: { 'content-type': 'text/html' } });
    if (url.endsWith('huge')) return new Response('', { headers: { 'content-type': 'image/png', 'content-length': String(13 * 2 ** 20) } });
    if (url.endsWith('gone')) return new Response('', { status: 404 });
    return new Response(new Blob(['x'], { type: 'image/png' }));
  });
  const missed = await keepPictures('id', ['full', 'page', 'huge', 'gone', 'good'].map(picture));
  expect(missed.map(({ picture: { alt }, why }) => [alt, why])).toEqual([['full', 'no-room'], ['page', 'failed'], ['huge', 'too-large'], ['gone', 'failed']]);
});

it('says so when the article was deleted meanwhile, and fetches no more', async () => {
  store.keep.mockResolvedValue(false);
  await expect(keepPictures('id', [picture('a'), picture('b')])).rejects.toMatchObject({ reason: 'invalid' });
  expect(fetched).toHaveBeenCalledOnce();
});

it('refused, fetches nothing and names all', async () => {
  store.requestSites.mockResolvedValue(false);
  expect((await keepPictures('id', [picture('a'), picture('b')])).map(({ why }) => why)).toEqual(['refused', 'refused']);
  expect(fetched).not.toHaveBeenCalled();
});
