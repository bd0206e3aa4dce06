import { expect, it } from 'vitest';
import { fake } from './fake-browser.ts';
import type { Reading } from '../../../src/core/model.ts';
import { saveArticle } from '../../../src/platform/save-article.ts';

const reading = { related: [], removed: [] } as unknown as Reading;
const answering = (answer: () => unknown): ReturnType<typeof saveArticle> => {
  fake.runtime.sendMessage = async () => answer();
  return saveArticle(reading);
};

it('an article is told as saved, by its id, or why it was not', async () => {
  expect(await answering(() => ({ id: 'a1', kept: true }))).toEqual({ id: 'a1' });
  expect(await answering(() => ({ id: '', kept: false, reason: 'paused' }))).toEqual({ notKept: 'paused' });
  expect(await answering(() => ({ id: '', kept: false }))).toEqual({ notKept: 'unavailable' });
  expect(await answering(() => { throw new Error('nobody there'); })).toEqual({ notKept: 'unavailable' });
  expect(await answering(() => undefined)).toEqual({ notKept: 'unavailable' });
});
