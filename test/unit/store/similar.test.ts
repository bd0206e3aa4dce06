import { beforeEach, expect, it } from 'vitest';
import { deleteArticles, getSummaries, saveReading } from '../../../src/store/articles.ts';
import { tieByTitle } from '../../../src/store/links/by-title.ts';
import { linksFrom } from '../../../src/store/links.ts';
import { groupStories, maintainIndex, similarTo } from '../../../src/store/search.ts';
import { forgetSegments } from '../../../src/store/search/segment.ts';
import { freshStore } from './fresh-store.ts';
import { makeReading } from './make-reading.ts';

beforeEach(async () => {
  await freshStore();
  forgetSegments();
});

let n = 0;
const save = async (title: string, text: string, more: Parameters<typeof makeReading>[0] = {}) =>
  (await saveReading(makeReading({ url: `https://a.example/${n++}`, title, text, ...more }), { now: n })).id;

const agency = 'أعلنت وزارة الري اليوم بدء أعمال ترميم القناطر الخيرية بعد توقف دام سبع سنوات كاملة وقالت إن المشروع يوفر المياه لنحو مليوني فدان في الدلتا ويحمي القرى المجاورة من الفيضان خلال موسم الأمطار القادم';

it('names other printings of a story and related stories, with the words that tie them', async () => {
  const own = await save('بدء ترميم القناطر الخيرية', agency);
  const printing = await save('وزارة الري تبدأ الترميم', agency.replace('كاملة ', '').replace('اليوم', 'أمس'), { url: 'https://b.example/x' });
  const related = await save('زيارة إلى القناطر', 'زار الوزير القناطر الخيرية وتفقد أعمال ترميم الجسر القديم');
  for (let i = 0; i < 30; i++) await save(`مباراة ${i}`, `فاز الفريق في مباراة رقم ${i} أمام جمهور كبير`);
  for (const settle of [async () => {}, () => maintainIndex()]) {
    await settle();
    const found = await similarTo(own);
    expect(found.map(({ id, isSameStory }) => [id, isSameStory])).toEqual([[printing, true], [related, false]]);
    expect(found[1]!.reasons.length).toBeGreaterThanOrEqual(3);
    expect(found[1]!.reasons).toContain('القناطر');
  }
  expect(groupStories(await getSummaries([printing, related, own]))).toEqual(new Map([[printing, printing], [related, related], [own, printing]]));
  expect(await similarTo('none')).toEqual([]);
});

it('ties a title without address to a story whose title differs a little, both ways in time', async () => {
  const full = 'وزير الخارجية المصري يلتقي نظيره التركي في القاهرة لبحث الأزمة';
  const shorter = 'وزير الخارجية المصري يلتقي نظيره التركي في القاهرة';
  const before = await save('قبل', 'نص', { related: [{ title: shorter }] });
  await save(full, 'نص القصة');
  const after = await save('بعد', 'نص', { related: [{ title: shorter }, { title: 'عنوان لا وجود له في أي مكان أبدا هنا' }] });
  expect((await linksFrom(before))[0]).toMatchObject({ to: null });
  await maintainIndex();
  expect(await tieByTitle()).toBe(2);
  expect((await linksFrom(before))[0]).toMatchObject({ by: 'title' });
  expect((await linksFrom(after)).map(({ by }) => by)).toEqual(['title', null]);
  expect(await tieByTitle()).toBe(0);
});

it('ties an older title when its story comes in a later run, and counts no story that is gone', async () => {
  const shorter = 'وزير الخارجية المصري يلتقي نظيره التركي في القاهرة';
  const before = await save('قبل', 'نص', { related: [{ title: shorter }, { title: 'وزير الخارجية المصري يستقبل وفدا من رجال الأعمال' }] });
  await maintainIndex();
  expect(await tieByTitle()).toBe(0);
  const one = await save(`${shorter} لبحث الأزمة`, 'نص');
  const twin = await save(`${shorter} لبحث الهدنة`, 'نص');
  await maintainIndex();
  // Two stories that are like it to the same degree: neither.
  expect(await tieByTitle()).toBe(0);
  await deleteArticles([twin], n);
  const after = await save('بعد', 'نص', { related: [{ title: shorter }] });
  expect(await tieByTitle()).toBe(1);
  expect((await linksFrom(after))[0]).toMatchObject({ to: one, by: 'title' });
  await save(`${shorter} لبحث الأزمة!`, 'نص جديد', { url: 'https://c.example/again', site: 'موقع آخر' });
  await maintainIndex();
  expect(await tieByTitle()).toBe(1);
  expect((await linksFrom(before)).map(({ to }) => to)).toEqual([one, null]);
});
