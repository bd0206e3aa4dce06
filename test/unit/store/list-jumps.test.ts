import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { countArticles, listArticles, listFacets, saveReading, updateArticle } from '../../../src/store/articles.ts';
import { search } from '../../../src/store/search.ts';
import type { Reading } from '../../../src/core/model.ts';

function reading(n: number): Reading {
  const url = `https://site${n % 3}.example/story/${n}`;
  return {
    article: { title: `Story ${n}`, section: null, standfirst: null, byline: null, site: null, host: `site${n % 3}.example`, date: null, lang: 'en', dir: 'ltr', lead: null, url, canonical: url, blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: `Text ${n}` }] }], words: 2 },
    related: [], removed: [],
  };
}

describe('jumping into the middle of the list', () => {
  beforeAll(async () => {
    for (let n = 0; n < 40; n++) {
      const { id } = await saveReading(reading(n), { now: 1_000 + n, opened: n % 2 === 0 });
      if (n % 5 === 0) await updateArticle(id, { tags: ['five', `t${n % 2}`] });
    }
  });

  for (const [name, filter] of [['no filter', {}], ['one facet', { unread: true }], ['two facets', { host: 'site1.example', unread: true }], ['a time', { from: 1_005, to: 1_030 }]] as const) {
    it(`skips the same rows that a walk from the top passes: ${name}`, async () => {
      const all = await listArticles({ limit: 100, filter });
      expect(all).toHaveLength(await countArticles(filter));
      for (const skip of [0, 1, 2, 5, all.length - 1, all.length, all.length + 3]) {
        expect((await listArticles({ skip, limit: 4, filter })).map(({ title }) => title)).toEqual(all.slice(skip, skip + 4).map(({ title }) => title));
      }
    });
  }

  it('searches under the list’s filters, best or newest first', async () => {
    const all = await search('story', { limit: 100 });
    expect(all.total).toBe(40);
    const some = await search('story', { limit: 100, filter: { host: 'site1.example', unread: true }, order: 'newest' });
    const wanted = await listArticles({ limit: 100, filter: { host: 'site1.example', unread: true } });
    expect(some.total).toBe(wanted.length);
    expect(some.hits.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    const next = await search('story', { limit: 3, offset: 2, filter: { host: 'site1.example', unread: true }, order: 'newest' });
    expect(next.hits.map(({ id }) => id)).toEqual(wanted.slice(2, 5).map(({ id }) => id));
  });

  it('counts sites and tags, the most used first', async () => {
    expect(await listFacets('host')).toEqual([{ name: 'site0.example', count: 14 }, { name: 'site1.example', count: 13 }, { name: 'site2.example', count: 13 }]);
    expect(await listFacets('tag')).toEqual([{ name: 'five', count: 8 }, { name: 't0', count: 4 }, { name: 't1', count: 4 }]);
  });
});
