import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { nothingChosen, reach, span, toggle } from '../../../../src/entrypoints/library/list/choice.ts';
import { Heights } from '../../../../src/entrypoints/library/list/heights.ts';
import { pageSize, RowCache } from '../../../../src/entrypoints/library/list/row-cache.ts';
import type { ListItem } from '../../../../src/entrypoints/library/list/row-source.ts';
import { parseTags } from '../../../../src/entrypoints/library/list/tags.ts';
import { stretchOf, windowOf } from '../../../../src/entrypoints/library/list/window.ts';

describe('heights', () => {
  it('answer as a plain sum would, whatever was measured', () => {
    fc.assert(fc.property(
      fc.integer({ min: 1, max: 300 }), fc.array(fc.tuple(fc.nat(299), fc.integer({ min: 1, max: 500 })), { maxLength: 60 }), fc.array(fc.integer({ min: -50, max: 60_000 }), { maxLength: 20 }),
      (count, measured, asked) => {
        const heights = new Heights(count, 100);
        const plain = Array.from({ length: count }, () => 100);
        for (const [row, height] of measured) {
          heights.measure(row, height);
          if (row < count) plain[row] = height;
        }
        const topOf = (row: number): number => plain.slice(0, row).reduce((sum, height) => sum + height, 0);
        expect(heights.total).toBe(topOf(count));
        for (const row of [0, 1, count >> 1, count]) expect(heights.topOf(row)).toBe(topOf(row));
        for (const y of asked) {
          const row = plain.findIndex((height, i) => topOf(i) + height > y);
          expect(heights.rowAt(y)).toBe(row < 0 ? count - 1 : row);
        }
      },
    ));
  });
});

describe('the window', () => {
  it('covers the screen and a screen on both sides, and nothing like the whole list', () => {
    const heights = new Heights(100_000, 130);
    for (const top of [-300, 0, 5_000, 6_500_000, 12_999_000]) {
      const { from, to, above, below } = windowOf(heights, top, 900);
      expect(to - from).toBeLessThan(30);
      expect(above).toBe(heights.topOf(from));
      expect(above + below + (to - from) * 130).toBe(13_000_000);
      if (top > 0) expect(heights.topOf(from)).toBeLessThanOrEqual(top);
      expect(Math.min(13_000_000, top + 900)).toBeLessThanOrEqual(heights.topOf(to));
    }
  });

  it('keeps a focused row near it, and lets one go that is far', () => {
    const heights = new Heights(1_000, 100);
    const far = windowOf(heights, 50_000, 900, 10);
    expect(far.from).toBeGreaterThan(10);
    const first = windowOf(heights, 50_000, 900).from;
    expect(windowOf(heights, 50_000, 900, first - 5).from).toBe(first - 5);
  });

  it('is empty for an empty list, and cuts a list that no browser can lay out', () => {
    expect(windowOf(new Heights(0, 100), 0, 900)).toEqual({ from: 0, to: 0, above: 0, below: 0 });
    expect(stretchOf(205) * 205).toBeLessThanOrEqual(15_000_000);
    expect(stretchOf(133)).toBeGreaterThan(100_000);
  });
});

describe('the row cache', () => {
  const item = (n: number): ListItem => ({ article: { id: `id${n}` } as ListItem['article'], match: null, isReprint: false });

  it('loads pages once, answers by index and id, and lets far pages go', async () => {
    const asked: number[] = [];
    const cache = new RowCache({ count: 10_000, forms: [], isComplete: true, first: [], ids: async () => [], load: async (from, limit) => { asked.push(from); return Array.from({ length: limit }, (_, i) => item(from + i)); } }, () => undefined, () => undefined);
    await Promise.all([cache.want(0, pageSize + 10), cache.want(10, pageSize)]);
    expect(asked).toEqual([0, pageSize]);
    expect(cache.row(pageSize + 1)?.article.id).toBe(`id${pageSize + 1}`);
    expect(cache.indexOf(`id${2 * pageSize - 1}`)).toBe(2 * pageSize - 1);
    for (let from = 0; from < 5_000; from += 50) await cache.want(from, from + 50);
    expect(cache.row(0)).toBeNull();
    expect(cache.row(4_999)?.article.id).toBe('id4999');
  });

  it('fetches a page ahead once the list is scrolled, and draws only for what is shown', async () => {
    const asked: number[] = [];
    let draws = 0;
    const cache = new RowCache({ count: 10_000, forms: [], isComplete: true, first: Array.from({ length: pageSize }, (_, i) => item(i)), ids: async () => [], load: async (from, limit) => { asked.push(from); return Array.from({ length: limit }, (_, i) => item(from + i)); } }, () => { draws++; }, () => undefined);
    await cache.want(0, 15);
    expect([asked, draws]).toEqual([[], 0]);
    await cache.want(5, 20);
    await vi.waitFor(() => expect(cache.row(pageSize)).not.toBeNull());
    expect([asked, draws]).toEqual([[pageSize], 0]);
    await cache.want(4 * pageSize + 1, 5 * pageSize);
    expect(draws).toBe(1);
  });

  it('asks again for a page that failed', async () => {
    let fails = true;
    const problems: unknown[] = [];
    const cache = new RowCache({ count: 10, forms: [], isComplete: true, first: [], ids: async () => [], load: async () => { if (fails) throw new Error('no'); return [item(0)]; } }, () => undefined, (error) => problems.push(error));
    await cache.want(0, 10);
    expect(problems).toHaveLength(1);
    fails = false;
    await cache.want(0, 10);
    expect(cache.row(0)?.article.id).toBe('id0');
  });
});

describe('choosing', () => {
  it('toggles one, and reaches from the last one', () => {
    const all = [...'abcdef'];
    const one = toggle(nothingChosen, 'c');
    expect(span(all, one.anchor!, 'f')).toEqual([...'cdef']);
    expect(span(all, one.anchor!, 'a')).toEqual([...'abc']);
    const more = reach(one, 'f', span(all, one.anchor!, 'f'));
    expect([...more.ids]).toEqual(['c', 'd', 'e', 'f']);
    expect([...toggle(more, 'd').ids]).toEqual(['c', 'e', 'f']);
    expect(span(all, 'gone', 'b')).toEqual(['b']);
  });
});

it('tags part at commas of any script, each once', () => {
  expect(parseTags(' قطارات، #موانئ , قطارات;  سوق   السمك ')).toEqual(['قطارات', 'موانئ', 'سوق السمك']);
  for (const lang of readdirSync('src/_locales')) {
    const { 'library.comma': comma } = JSON.parse(readFileSync(`src/_locales/${lang}/library.json`, 'utf8'));
    expect(parseTags(['a', 'b c'].join(comma)), lang).toEqual(['a', 'b c']);
  }
});
