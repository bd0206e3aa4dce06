import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { analyseText } from '../../../src/core/text/analyse.ts';
import { transact } from '../../../src/store/database.ts';
import { countArticles, deleteArticles, getArticle, listArticles, saveReading, updateArticle, type Undo } from '../../../src/store/articles.ts';
import { markHit } from '../../../src/store/search/marks.ts';
import { isAsked, parseQuery, type Condition } from '../../../src/store/search/query.ts';
import { forgetSegments } from '../../../src/store/search/segment.ts';
import { searchTexts } from '../../../src/store/search/texts.ts';
import { dropIndex, indexState, maintainIndex, search, searchIds } from '../../../src/store/search.ts';
import type { SavedArticle } from '../../../src/store/model.ts';
import { freshStore } from './fresh-store.ts';
import { makeReading } from './make-reading.ts';

beforeEach(async () => {
  await freshStore();
  forgetSegments();
});

const save = async (title: string, text: string | string[] = 'خبر', more: { now?: number; url?: string } = {}) =>
  (await saveReading(makeReading({ title, text, url: more.url ?? `https://news.example/${encodeURIComponent(title)}` }), { now: more.now ?? 1 })).id;
const titlesOf = async (query: string, options = {}) => (await search(query, options)).hits.map(({ article }) => article.title);

for (const place of ['in the queue', 'in the index'] as const) {
  describe(`articles ${place}`, () => {
    const settle = () => (place === 'in the index' ? maintainIndex() : Promise.resolve());

    it('are found by every word together, and by the word under the fingers', async () => {
      await save('قمة الرئيس', 'اجتمع القادة في القاهرة');
      await save('كرة القدم', 'فاز فريق القاهرة');
      await settle();
      expect(await titlesOf('القاهرة ')).toHaveLength(2);
      expect(await titlesOf('القاهرة القادة ')).toEqual(['قمة الرئيس']);
      expect(await titlesOf('القاهرة غيرها ')).toEqual([]);
      expect(await titlesOf('القاه')).toHaveLength(2);
      expect(await titlesOf('القاه ')).toEqual([]);
    });

    it('are found by the words of a line that was put back, and no longer when it is moved again', async () => {
      const reading = makeReading({ text: 'خبر', related: [{ title: 'قصة' }] });
      reading.removed[0]!.blocks = [{ type: 'paragraph', inlines: [{ type: 'text', text: 'وكان الميناء هادئا' }] }];
      const { id } = await saveReading(reading, { now: 1 });
      await settle();
      expect(await titlesOf('الميناء ')).toEqual([]);
      await updateArticle(id, { putBack: ['r0'] });
      await settle();
      expect(await titlesOf('الميناء ')).toEqual(['عنوان']);
      await updateArticle(id, { putBack: [] });
      await settle();
      expect(await titlesOf('الميناء ')).toEqual([]);
    });

    it('are found by phrases, sites and dates', async () => {
      await save('أول', 'وزير الخارجية المصري', { now: 100, url: 'https://arabic.news.example/1' });
      await save('ثان', 'الخارجية وزير', { now: 200, url: 'https://other.example/1' });
      await settle();
      expect(await titlesOf('«وزير الخارجية»')).toEqual(['أول']);
      expect(await titlesOf('"الخارجية وزير"')).toEqual(['ثان']);
      expect(await titlesOf('وزير site:news.example')).toEqual(['أول']);
      expect(await titlesOf('وزير ', { site: 'other.example' })).toEqual(['ثان']);
      expect(await titlesOf('وزير ', { from: 150 })).toEqual(['ثان']);
      expect(await titlesOf('', { to: 150 })).toEqual(['أول']);
      expect(await titlesOf('site:example')).toEqual([]);
    });

    it('rank the title above the text and the form as typed above others', async () => {
      await save('خبر', 'قال الرئيس كلمة');
      await save('الرئيس في جولة', 'خبر');
      await save('رئيس رئيس رئيس', 'رئيس رئيس');
      await settle();
      expect(await titlesOf('الرئيس ')).toEqual(['الرئيس في جولة', 'خبر', 'رئيس رئيس رئيس']);
    });

    it('show the words in the author’s spelling', async () => {
      await save('إيران', ['مقدمة.', `${'كلام '.repeat(60)}وقالت إِيران أمس ${'كلام '.repeat(60)}`]);
      await settle();
      const { hits: [hit], forms } = await search('ايران ');
      const shown = hit!.snippet.matches.map(([start, end]) => hit!.snippet.text.slice(start, end));
      expect(shown).toEqual(['إِيران']);
      expect(hit!.title).toEqual({ text: 'إيران', matches: [[0, 5]] });
      expect(hit!.snippet.text.length).toBeLessThan(200);
      expect(forms).toEqual(['إيران']);
    });

    it('leave the results when they are deleted or changed, and come back with undo', async () => {
      const id = await save('عنوان', 'قديمة');
      await settle();
      await saveReading(makeReading({ title: 'عنوان', text: 'جديدة', url: `https://news.example/${encodeURIComponent('عنوان')}` }), { now: 2 });
      expect(await titlesOf('قديمة ')).toEqual([]);
      expect(await titlesOf('جديدة ')).toEqual(['عنوان']);
      await settle();
      await updateArticle(id, { tags: ['اقتصاد'] });
      expect(await titlesOf('اقتصاد ')).toEqual(['عنوان']);
      const undo = await deleteArticles([id], 3);
      expect(await titlesOf('جديدة ')).toEqual([]);
      await settle();
      await undo.restore();
      expect(await titlesOf('جديدة ')).toEqual(['عنوان']);
    });
  });
}

it('rebuilds itself, resumes where it was broken off, and says how far it is', async () => {
  for (let i = 0; i < 600; i++) await save(`عدد${i}`, `كلمة${i % 7} مشتركة`);
  await maintainIndex();
  await dropIndex();
  expect((await indexState()).isRebuild).toBe(true);
  const broken = new AbortController();
  await expect(maintainIndex({ signal: broken.signal, onProgress: () => broken.abort() })).rejects.toThrow();
  const half = await indexState();
  expect(half).toMatchObject({ isRebuild: true, total: 600 });
  expect(half.done).toBeGreaterThan(0);
  expect((await search('مشتركة ')).isComplete).toBe(false);
  const seen: number[] = [];
  await maintainIndex({ onProgress: ({ done }) => seen.push(done) });
  expect(seen[0]).toBeGreaterThan(half.done);
  expect(await search('مشتركة ')).toMatchObject({ total: 600, isComplete: true });
  expect((await search('كلمة3 ')).total).toBe(86);
});

it('does not read an index of another format, says that there may be more, and builds its own', async () => {
  await save('قديم', 'كلمة');
  await maintainIndex();
  forgetSegments();
  await transact('readwrite', ['meta', 'columns'], async (tx) => {
    await tx.objectStore('meta').put(1, 'indexVersion');
    await tx.objectStore('columns').clear();
  });
  expect(await search('كلمة ')).toMatchObject({ total: 0, isComplete: false });
  expect(await countArticles()).toBe(1);
  await maintainIndex();
  expect(await search('كلمة ')).toMatchObject({ total: 1, isComplete: true });
});

/** Brute force: reads every article for every query. */
async function oracle(articles: Iterable<SavedArticle>, conditions: Condition[]): Promise<string[]> {
  const meets = ({ reading, tags, highlights, putBack, host }: SavedArticle, condition: Condition) => {
    if (condition.type === 'site') return host === condition.host || (condition.host.includes('.') && host.endsWith(`.${condition.host}`));
    return searchTexts(reading, { tags, highlights, putBack }).some(({ text }) => {
      const tokens = [...analyseText(text)];
      if (condition.type !== 'phrase') return tokens.some((token) => isAsked(condition, token));
      return tokens.some(({ position }) => condition.words.every((word) => tokens.some((token) => token.term === word.term && token.position - position === word.position - condition.words[0]!.position)));
    });
  };
  return [...articles].filter((article) => conditions.every((condition) => meets(article, condition))).map(({ id }) => id).sort();
}

const vocabulary = ['الرئيس', 'رئيس', 'للرئيس', 'قمة', 'القمة', 'مصر', 'مصرف', 'news', 'new', 'إيران', 'وزير', 'الوزير', 'خارجية', '١٢'];
const words = (max: number) => fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: max }).map((list) => list.join(' '));
const queries = fc.oneof(
  words(3), words(2).map((text) => `${text} `), words(3).map((text) => `«${text}»`), fc.constantFrom('الر', 'مص', 'ne', 'مصر ne', 'قمة site:a.example', 'site:example', '"رئيس قمة" وز'),
);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('save' as const), story: fc.nat(11), title: words(3), text: fc.array(words(6), { maxLength: 3 }), host: fc.constantFrom('a.example', 'b.a.example', 'c.example') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tag' as const), which: fc.nat(), tag: words(1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('maintain' as const), purge: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('kill' as const), after: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rebuild' as const) }) },
);

it('counts an article that came back after it was deleted while the index was begun anew', async () => {
  await freshStore();
  forgetSegments();
  const save = async () => (await saveReading(makeReading({ url: 'https://a.example/0' }), { now: 1 })).id;
  const id = await save();
  await maintainIndex();
  await dropIndex();
  await deleteArticles([id], 2);
  await maintainIndex();
  await save();
  expect(await countArticles()).toBe(1);
  await maintainIndex();
  expect(await countArticles()).toBe(1);
});

it('finds what a reading of every article finds, after any adds, changes, deletions, merges, rebuilds and kills', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 40 }), fc.array(queries, { minLength: 3, maxLength: 6 }), async (steps, asked) => {
    await freshStore();
    forgetSegments();
    const ids = new Set<string>();
    const undos: { undo: Undo; id: string }[] = [];
    let now = 0;
    for (const step of steps) {
      const pick = (which: number) => [...ids][which % Math.max(ids.size, 1)];
      if (step.do === 'save') ids.add((await saveReading(makeReading({ url: `https://${step.host}/${step.story}`, title: step.title, text: step.text }), { now: now++ })).id);
      else if (step.do === 'maintain') await maintainIndex({ purge: step.purge });
      else if (step.do === 'rebuild') await dropIndex();
      else if (step.do === 'kill') await killDuring(() => maintainIndex(), step.after);
      else if (step.do === 'undo') {
        const last = undos.pop();
        await last?.undo.restore();
        if (last && await getArticle(last.id)) ids.add(last.id);
      } else if (pick(step.which) !== undefined) {
        const id = pick(step.which)!;
        if (step.do === 'tag') await updateArticle(id, { tags: [step.tag] });
        else { undos.push({ id, undo: await deleteArticles([id], now) }); ids.delete(id); }
      }
    }
    const articles = (await Promise.all([...ids].map(getArticle))).filter((article) => article !== null);
    const check = async () => {
      const newest = articles.toSorted((a, b) => b.savedAt - a.savedAt).map(({ id }) => id);
      expect(await countArticles(), 'counted by the index').toBe(articles.length);
      for (const skip of [1, 4]) expect((await listArticles({ skip, limit: 5 })).map(({ id }) => id), 'placed by the index').toEqual(newest.slice(skip, skip + 5));
      for (const query of asked) {
        const { hits, total } = await search(query, { limit: 100 });
        const expected = await oracle(articles, parseQuery(query));
        expect(hits.map(({ id }) => id).sort(), query).toEqual(expected);
        expect(total).toBe(expected.length);
        expect(await searchIds(query)).toEqual(hits.map(({ id }) => id));
        for (const { id, title, snippet } of hits) {
          const { reading, ...state } = articles.find((article) => article.id === id)!;
          expect(markHit(searchTexts(reading, state), parseQuery(query), null), 'as if every text were analysed').toMatchObject({ title, snippet });
        }
      }
    };
    if ((await indexState()).isRebuild) await maintainIndex();
    await check();
    await maintainIndex();
    await check();
  }), { numRuns: 60 });
}, 180_000);

/** Breaks `work` off at its n-th transaction, as a killed page does: what had committed stays, the rest never happens. */
async function killDuring(work: () => Promise<void>, after: number): Promise<void> {
  const begin = IDBDatabase.prototype.transaction;
  let left = after;
  IDBDatabase.prototype.transaction = function (...args: Parameters<typeof begin>) {
    if (args[1] === 'readwrite' && left-- <= 0) throw new DOMException('killed', 'AbortError');
    return begin.apply(this, args);
  };
  try { await work(); } catch { /* killed */ } finally { IDBDatabase.prototype.transaction = begin; }
}

it('knows Arabic: particles, hamza and tashkeel, nisba, and what only looks alike', async () => {
  await save('أ', 'قدّم التقرير للرئيسِ أمس');
  await save('ب', 'زار وفد إيران العاصمة');
  await save('ج', 'الخارجية الإيرانية تنفي');
  await save('د', 'وقفة من أجل فلسطين');
  await save('هـ', 'قضية فلسطينية عادلة');
  await save('و', 'رفع مصرف محلي الفائدة');
  await save('ز', 'وصل إلى مصر');
  for (const settle of [async () => {}, () => maintainIndex()]) {
    await settle();
    expect(await titlesOf('الرئيس ')).toEqual(['أ']);
    expect(await titlesOf('ايران ')).toEqual(['ب', 'ج']);
    expect(await titlesOf('فلسطين ')).toEqual(['د', 'هـ']);
    expect(await titlesOf('فلسطينية ')).toEqual(['هـ', 'د']);
    expect(await titlesOf('مصر ')).toEqual(['ز']);
    expect((await titlesOf('مصر'))[0]).toBe('ز');
  }
});

it('a search that is given up says so, and is no failure of the store', async () => {
  await save('أ', 'نص');
  const given = new AbortController();
  given.abort();
  await expect(search('نص ', { signal: given.signal })).rejects.toMatchObject({ name: 'AbortError' });
});
