import { beforeEach, expect, it } from 'vitest';
import { saveReading } from '../../../src/store/articles.ts';
import { threadOf, threads } from '../../../src/store/threads.ts';
import { freshStore } from './fresh-store.ts';
import { makeReading } from './make-reading.ts';

beforeEach(freshStore);

const save = async (name: string, now: number, related: { title: string; url?: string | null; label?: string }[], opened = true) =>
  (await saveReading(makeReading({ url: `https://a.example/${name}`, title: name, related }), { now, opened })).id;
const to = (name: string) => ({ title: name, url: `https://a.example/${name}` });

it('ties articles over any number of links, both ways, and shows what is still to be read', async () => {
  const first = await save('أول', 1, [to('ثان'), to('غير مقروء'), { title: 'بلا عنوان' }]);
  const second = await save('ثان', 2, [to('غير مقروء')], false);
  const third = await save('ثالث', 3, [{ ...to('أول'), label: 'شوف كمان' }]);
  const alone = await save('وحيد', 4, []);
  const thread = await threadOf(second);
  expect(thread).toMatchObject({ id: first, title: 'ثالث', at: 3, read: 2, unread: 3 });
  expect(thread!.nodes.map(({ kind, title, at }) => [kind, title, at])).toEqual([
    ['read', 'أول', 1], ['saved', 'ثان', 2], ['read', 'ثالث', 3], ['link', 'غير مقروء', 2], ['title', 'بلا عنوان', 1],
  ]);
  expect(thread!.edges).toHaveLength(5);
  expect(thread!.edges).toContainEqual({ from: third, to: first, label: 'شوف كمان', by: 'address' });
  expect(await threadOf(alone)).toMatchObject({ nodes: [{ id: alone }], edges: [] });
  expect(await threadOf('none')).toBeNull();
});

it('lists threads of two or more, the newest first', async () => {
  const old = await save('أ', 1, [to('ب')]);
  await save('ب', 2, []);
  const young = await save('ج', 3, [to('د')]);
  await save('د', 9, []);
  await save('وحيد', 20, []);
  await save('هـ', 4, [to('ب')]);
  expect((await threads()).map(({ id, nodes }) => [id, nodes.length])).toEqual([[young, 2], [old, 3]]);
  expect(await threads({ limit: 1 })).toHaveLength(1);
});

it('finds the same thread in a long story, where all links are read at once, from each end and in the middle', async () => {
  const count = 120;
  const ids: string[] = [];
  for (let i = 0; i < count; i++) ids.push(await save(`${i}`, i + 1, i % 10 === 3 ? [to(`${i - 1}`), to(`unread ${i}`)] : [to(`${i - 1}`)]));
  await save('apart', 500, [to('apart too')]);
  const [story] = await threads();
  expect(story).toMatchObject({ id: ids[0], read: count, unread: 13 }); // One of them is what the first article links to.
  expect(story!.edges).toHaveLength(count + 12);
  for (const id of [ids[0]!, ids[57]!, ids.at(-1)!]) expect(await threadOf(id)).toEqual(story);
});
