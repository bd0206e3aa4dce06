import { beforeEach, expect, it } from 'vitest';
import { saveReading } from '../../../src/store/articles.ts';
import { countLabels } from '../../../src/store/label-counts.ts';
import { freshStore } from './fresh-store.ts';
import { makeReading } from './make-reading.ts';

beforeEach(freshStore);

it('counts the lines under each label, whatever its spelling; a label that did nothing has 0', async () => {
  await saveReading(makeReading({ url: 'https://news.example/1', related: [{ title: 'أ', label: 'اقرأ أيضًا' }, { title: 'ب', label: 'إقرأ ايضا' }, { title: 'ج', label: 'شوف كمان' }] }), { now: 1 });
  await saveReading(makeReading({ url: 'https://news.example/2', related: [{ title: 'د', label: 'اقرأ أيضا' }, { title: 'ه', label: null }] }), { now: 2 });
  expect(await countLabels(['اقرأ أيضًا:', 'شوف كمان', 'لا يفوتك'])).toEqual(new Map([['اقرأ أيضًا:', 3], ['شوف كمان', 1], ['لا يفوتك', 0]]));
});

it('asks nothing of the history when there is nothing to count', async () => {
  expect(await countLabels([])).toEqual(new Map());
});
