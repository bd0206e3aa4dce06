import { beforeEach, expect, it, vi } from 'vitest';
import { readWaiting } from '../../../../src/entrypoints/library/later/waiting.ts';
import { saveReading, updateArticle } from '../../../../src/store/articles.ts';
import { freshStore } from '../../store/fresh-store.ts';
import { makeReading } from '../../store/make-reading.ts';

vi.mock('../../../../src/platform/browser.ts', () => ({ browser: {} }));
beforeEach(freshStore);

it('what waits is counted whole, also where the list is cut, and what is pinned once', async () => {
  for (let i = 0; i < 7; i++) {
    const { id } = await saveReading(makeReading({ url: `https://news.example/${i}`, title: `قصة ${i}` }), { now: i });
    await updateArticle(id, { pinned: i === 6, readAt: i === 0 ? 0 : null });
  }
  const { pinned, unread } = await readWaiting(3);
  expect([pinned.articles.length, pinned.count]).toEqual([1, 1]);
  expect(unread.articles.map(({ title }) => title)).toEqual(['قصة 5', 'قصة 4']);
  expect(unread.count).toBe(5);
});
