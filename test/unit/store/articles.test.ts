import { beforeEach, describe, expect, it } from 'vitest';
import { inlineText } from '../../../src/core/export/text.ts';
import type { Reading } from '../../../src/core/model.ts';
import { countArticles, deleteArticles, deleteRange, emptyTrash, getArticle, getByKey, listArticles, putBackIn, saveReading, updateArticle } from '../../../src/store/articles.ts';
import { keepForLater, linksFrom, mentionedIn, pendingLinks, readBefore } from '../../../src/store/links.ts';
import { freeLinks, StoreError } from '../../../src/store/model.ts';
import { freshStore } from './fresh-store.ts';
import { makeReading } from './make-reading.ts';

beforeEach(freshStore);

describe('saving', () => {
  it('keeps the reading and says that it is new', async () => {
    const reading = makeReading({ related: [{ title: 'قصة أخرى' }] });
    const { id, isNew } = await saveReading(reading, { now: 1000 });
    expect(isNew).toBe(true);
    expect(await getArticle(id)).toMatchObject({ id, reading, host: 'news.example', savedAt: 1000, readAt: null });
  });

  it('updates the row of a story that is there, and keeps what the reader did', async () => {
    const { id } = await saveReading(makeReading({ text: 'أول', related: [{ title: 'سطر' }] }), { now: 1000 });
    const highlight = { id: 'h', colour: 1 as const, quote: 'أول', before: '', after: '', block: 0, offset: 0, note: '', madeAt: 1 };
    await updateArticle(id, { highlights: [highlight], tags: ['سياسة'], place: { block: 0, within: 0.5, share: 0.4 }, pinned: true, putBack: ['r0'] });
    const again = await saveReading(makeReading({ text: 'ثان', related: [{ title: 'جديد' }, { title: 'سطر' }] }), { now: 2000, opened: true });
    expect(again).toEqual({ id, isNew: false });
    expect(await countArticles()).toBe(1);
    const saved = await getArticle(id);
    expect(saved).toMatchObject({ savedAt: 1000, readAt: 2000, highlights: [highlight], tags: ['سياسة'], pinned: true, place: { share: 0.4 } });
    expect(saved?.putBack, 'the line that was put back, by its words').toEqual(['r1']);
    expect((await linksFrom(id)).map(({ title }) => title)).toEqual(['جديد', 'سطر']);
  });

  const whole = [
    'أعاد مجلس المرفأ افتتاح سوق السمك صباح الأحد بعد سنتين من أعمال الترميم.',
    'وقال رئيس لجنة الصيادين إن السوق تخدم أكثر من أربعمئة قارب صغير في الساحل كله.',
    'وتخشى النساء صاحبات البسطات ارتفاع الإيجارات لكن المجلس وعد بتثبيتها ثلاث سنوات.',
    'ويبدأ البيع عند الرابعة فجرًا كما كان وتفتح الأبواب للزوار من السابعة حتى الظهر.',
  ];
  const textsOf = (reading: Reading | undefined) => reading?.article.blocks.map((block) => (block.type === 'paragraph' ? inlineText(block.inlines) : block.type));

  it('keeps the text of a story of which the page shows only a rest now, and takes a longer or another one', async () => {
    const { id } = await saveReading(makeReading({ text: whole, related: [{ title: 'سطر' }] }), { now: 1 });
    const rest = [`${whole[0]!.slice(0, -12)}…`, 'اشترك لتكمل القراءة'];
    expect(await saveReading(makeReading({ text: rest, related: [] }), { now: 2, opened: true })).toEqual({ id, isNew: false });
    expect(await getArticle(id)).toMatchObject({ savedAt: 1, readAt: 2 });
    expect(textsOf((await getArticle(id))?.reading)).toEqual(whole);
    expect(await linksFrom(id)).toHaveLength(1);
    for (const text of [[...whole, 'وزاد المجلس سطرًا في المساء.'], ['صُحّح الخبر كله بعد نشره، وهذا نصه الجديد القصير.']]) {
      await saveReading(makeReading({ text }), { now: 3 });
      expect(textsOf((await getArticle(id))?.reading)).toEqual(text);
    }
  });

  it('keeps pages apart that claim one address and have nothing in common', async () => {
    const page = (number: number, text: string[]) => {
      const reading = makeReading({ url: `https://news.example/story?page=${number}`, text });
      reading.article.canonical = 'https://news.example/story';
      return reading;
    };
    const first = await saveReading(page(1, whole.slice(0, 2)), { now: 1 });
    const second = await saveReading(page(2, whole.slice(2)), { now: 2 });
    expect(second).toMatchObject({ isNew: true });
    expect(await saveReading(page(2, whole.slice(2)), { now: 3 })).toEqual({ id: second.id, isNew: false });
    expect(await saveReading(page(3, whole.slice(0, 2)), { now: 4 }), 'the same text by another way').toEqual({ id: first.id, isNew: false });
    expect(textsOf((await getArticle(first.id))?.reading)).toEqual(whole.slice(0, 2));
  });

  it('changes lists as they are, also when two windows change them at once', async () => {
    const { id } = await saveReading(makeReading(), { now: 1 });
    await Promise.all(['أ', 'ب'].map((tag) => updateArticle(id, ({ tags }) => ({ tags: [...tags, tag] }))));
    expect((await getArticle(id))?.tags).toEqual(['أ', 'ب']);
  });

  it('finds a line that was put back by its words, of equal ones by its id', () => {
    const of = (...titles: string[]) => makeReading({ related: titles.map((title) => ({ title })) });
    expect(putBackIn(of('جديد', 'سطر'), ['r0'], of('سطر'))).toEqual(['r1']);
    expect(putBackIn(of('سطر', 'سطر'), ['r1'], of('سطر', 'سطر'))).toEqual(['r1']);
    expect(putBackIn(of('جديد'), ['r0'], of('سطر'))).toEqual([]);
  });

  it('knows one story by all spellings of its address', async () => {
    const { id } = await saveReading(makeReading({ url: 'https://www.news.example/a/?utm_source=x' }), { now: 1 });
    expect((await saveReading(makeReading({ url: 'https://news.example/a' }), { now: 2 })).id).toBe(id);
  });

  it('gives pasted texts a row each, and the same text one', async () => {
    const paste = (text: string) => saveReading(makeReading({ url: null, text }), { now: 1 });
    const first = await paste('نص أول');
    expect((await paste('نص ثان')).id).not.toBe(first.id);
    expect((await paste('نص أول')).id).toBe(first.id);
    expect(await getByKey((await getArticle(first.id))!.key)).toMatchObject({ id: first.id });
  });

  it('tells when an article is gone', async () => {
    await expect(updateArticle('none', { pinned: true })).rejects.toThrow(StoreError);
    expect(await getArticle('none')).toBeNull();
  });
});

describe('the list', () => {
  it('runs newest first, page by page, also among equal times', async () => {
    for (let i = 0; i < 23; i++) await saveReading(makeReading({ url: `https://a.example/${i}`, title: `${i}` }), { now: Math.floor(i / 4) });
    const titles: string[] = [];
    for (let before; ;) {
      const page = await listArticles({ limit: 5, ...(before ? { before } : {}) });
      titles.push(...page.map(({ title }) => title));
      before = page.at(-1);
      if (page.length < 5) break;
    }
    expect(new Set(titles).size).toBe(23);
    const times = titles.map((title) => Math.floor(Number(title) / 4));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it('filters by site, tag, state and time, and counts the same', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 12; i++) ids.push((await saveReading(makeReading({ url: `https://${i % 2 ? 'odd' : 'even'}.example/${i}`, related: i === 3 ? [{}] : [] }), { now: i, opened: i < 6 })).id);
    await updateArticle(ids[1]!, { tags: ['مهم'], pinned: true });
    await updateArticle(ids[5]!, { tags: ['مهم'] });
    await updateArticle(ids[0]!, { finishedAt: 5 });
    for (const [filter, expected] of [
      [{ host: 'odd.example' }, [11, 9, 7, 5, 3, 1]], [{ host: 'odd.example', from: 3, to: 7 }, [7, 5, 3]], [{ tag: 'مهم' }, [5, 1]], [{ tag: 'مهم', pinned: true }, [1]],
      [{ unread: true }, [11, 10, 9, 8, 7, 6]], [{ unfinished: true }, [5, 4, 3, 2, 1]], [{ pending: true }, [3]], [{ from: 2, to: 4 }, [4, 3, 2]], [{ unread: true, host: 'even.example', to: 8 }, [8, 6]],
    ] as const) {
      const list = await listArticles({ limit: 100, filter });
      expect(list.map(({ id }) => ids.indexOf(id)), JSON.stringify(filter)).toEqual(expected);
      expect(await countArticles(filter)).toBe(expected.length);
    }
  });
});

describe('links', () => {
  it('tie both ways in time, by address and by title', async () => {
    const b = 'https://news.example/b';
    const a = await saveReading(makeReading({ url: 'https://news.example/a', title: 'الأولى', related: [{ title: 'الثانية', url: `${b}?utm_source=x` }, { title: 'الثّالثة' }] }), { now: 1 });
    const second = await saveReading(makeReading({ url: b, title: 'الثانية', related: [{ title: 'الاولى' }] }), { now: 2 });
    const third = await saveReading(makeReading({ url: 'https://news.example/c', title: 'الثالثة' }), { now: 3 });
    expect(await linksFrom(a.id)).toMatchObject([{ to: second.id, by: 'address' }, { to: third.id, by: 'title' }]);
    expect(await linksFrom(second.id)).toMatchObject([{ to: a.id, by: 'title' }]);
    expect(await mentionedIn(a.id)).toMatchObject([{ from: second.id }]);
    expect(await mentionedIn(third.id)).toMatchObject([{ from: a.id, index: 1 }]);
  });

  it('tell what is in the history', async () => {
    const { id } = await saveReading(makeReading({ url: 'https://news.example/a', title: 'الأولى' }), { now: 7, opened: true });
    const asked = ['https://www.news.example/a/', 'https://news.example/z', 'الاولى', 'غيرها'];
    expect(await readBefore(asked)).toEqual(new Map([[asked[0], { id, savedAt: 7, readAt: 7 }], [asked[2], { id, savedAt: 7, readAt: 7 }]]));
  });
});

describe('deleting', () => {
  it('takes the article, its links and what led to it, and undo brings all back', async () => {
    const a = await saveReading(makeReading({ url: 'https://news.example/a', related: [{ title: 'ب', url: 'https://news.example/b' }] }), { now: 1 });
    const b = await saveReading(makeReading({ url: 'https://news.example/b', title: 'ب', related: [{ title: 'أ', url: 'https://news.example/a' }] }), { now: 2 });
    const before = await Promise.all([getArticle(a.id), getArticle(b.id), linksFrom(a.id), linksFrom(b.id), mentionedIn(a.id), mentionedIn(b.id), listArticles({ limit: 9 })]);
    const undo = await deleteArticles([b.id, 'none'], 10);
    expect(undo.count).toBe(1);
    expect(await getArticle(b.id)).toBeNull();
    expect(await linksFrom(b.id)).toEqual([]);
    expect(await linksFrom(a.id)).toMatchObject([{ to: null, by: null }]);
    await undo.restore();
    expect(await Promise.all([getArticle(a.id), getArticle(b.id), linksFrom(a.id), linksFrom(b.id), mentionedIn(a.id), mentionedIn(b.id), listArticles({ limit: 9 })])).toEqual(before);
  });

  it('deletes a range with undo', async () => {
    for (let i = 0; i < 10; i++) await saveReading(makeReading({ url: `https://a.example/${i}` }), { now: i });
    const undo = await deleteRange({ from: 3, to: 6 }, 20);
    expect([undo.count, await countArticles()]).toEqual([4, 6]);
    expect(await undo.restore()).toBe(4);
    expect(await countArticles()).toBe(10);
  });

  it('keeps one row of a story that was saved again before the undo, with what the reader had done', async () => {
    const { id } = await saveReading(makeReading({ text: 'قديم', related: [{ title: 'باقٍ' }, { title: 'ذاهب' }] }), { now: 1 });
    await updateArticle(id, { tags: ['مهم'], putBack: ['r0'] });
    await keepForLater([{ from: id, index: 0 }, { from: id, index: 1 }], 7);
    const undo = await deleteArticles([id], 2);
    const again = await saveReading(makeReading({ text: 'جديد', related: [{ title: 'جديد' }, { title: 'باقٍ' }] }), { now: 3 });
    expect(await undo.restore()).toBe(1);
    expect(await countArticles()).toBe(1);
    expect(await getArticle(again.id)).toMatchObject({ savedAt: 1, tags: ['مهم'], putBack: ['r1'], reading: { article: { blocks: [{ inlines: [{ text: 'جديد' }] }] } } });
    expect(await pendingLinks()).toMatchObject([{ from: again.id, index: 1, title: 'باقٍ', pendingAt: 7 }, { from: freeLinks, title: 'ذاهب', pendingAt: 7 }]);
  });

  it('joins a story to a rest of it that was saved meanwhile by the whole text', async () => {
    const text = ['عاد القطار صباح السبت إلى محطات الساحل الإحدى عشرة بعد ثلاثين عامًا.', 'ووقف في كل منها دقيقتين، وكان الناس على الأرصفة منذ الفجر ينتظرون.'];
    const { id } = await saveReading(makeReading({ text, related: [{ title: 'أول' }, { title: 'ثان' }] }), { now: 1 });
    await updateArticle(id, { putBack: ['r1'] });
    await keepForLater([{ from: id, index: 0 }], 7);
    const undo = await deleteArticles([id], 2);
    const rest = await saveReading(makeReading({ text: 'عاد القطار صباح السبت إلى محطات الساحل' }), { now: 3 });
    expect(await undo.restore()).toBe(1);
    expect(await getArticle(rest.id)).toMatchObject({ savedAt: 1, putBack: ['r1'], reading: { article: { blocks: [{}, {}] } } });
    expect(await pendingLinks()).toMatchObject([{ from: rest.id, index: 0, title: 'أول', pendingAt: 7 }]);
  });

  it('is made final alone: what another window deleted can still be taken back', async () => {
    const [a, b] = [await saveReading(makeReading({ url: 'https://a.example/1' }), { now: 1 }), await saveReading(makeReading({ url: 'https://a.example/2' }), { now: 2 })];
    const [first, second] = [await deleteArticles([a.id], 100), await deleteArticles([b.id], 101)];
    await second.finish();
    await Promise.all([first.restore(), second.restore()]);
    expect((await listArticles({ limit: 9 })).map(({ id }) => id)).toEqual([a.id]);
  });

  it('is final when the trash is emptied', async () => {
    const { id } = await saveReading(makeReading(), { now: 1 });
    const undo = await deleteArticles([id], 100);
    expect(await emptyTrash(99)).toBe(0);
    expect(await emptyTrash(100)).toBe(1);
    expect(await undo.restore(), 'nothing came back').toBe(0);
    expect(await countArticles()).toBe(0);
  });
});
