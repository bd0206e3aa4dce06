import { describe, expect, it } from 'vitest';
import type { Block, Reading, Removal } from '../../../../src/core/model.ts';
import { flowOf, shelfOf } from '../../../../src/entrypoints/reader/flow.ts';

const p = (text: string): Block => ({ type: 'paragraph', inlines: [{ type: 'text', text }] });
const removal = (id: string, position: number, more: Partial<Removal> = {}): Removal => ({ id, rule: 'label-link', kind: 'related', score: 6, evidence: [], label: 'شوف كمان', text: id, where: 'inline', position, blocks: [p(id)], ...more });
const reading = (removed: Removal[]): Reading => ({
  article: { title: 't', section: null, standfirst: null, byline: null, site: null, host: 'a.example', date: null, lang: 'ar', dir: 'rtl', lead: null, url: null, canonical: null, blocks: [p('one'), p('two')], words: 2 },
  related: removed.filter(({ kind }) => kind === 'related').map(({ id, position, label, where }) => ({ label, title: id, url: null, where, position, removal: id })),
  removed,
});
const shape = (r: Reading, putBack: string[] = []): string[] => flowOf(r, putBack).items.map((item) => (item.type === 'block' ? `block ${item.index}` : item.removals.map(({ id }) => id).join('+')));

describe('flowOf', () => {
  it('puts each line where it stood, and those of one place together', () => {
    expect(shape(reading([removal('a', 1), removal('b', 1), removal('c', 2)]))).toEqual(['block 0', 'a+b', 'block 1', 'c']);
  });
  it('a place outside the text is its nearest end', () => {
    expect(shape(reading([removal('a', -3), removal('b', 99)]))).toEqual(['a', 'block 0', 'block 1', 'b']);
  });
  it('leaves junk after the text for the foot, until it is put back', () => {
    const r = reading([removal('junk', 2, { where: 'after', kind: 'junk' })]);
    expect(shape(r)).toEqual(['block 0', 'block 1']);
    expect(flowOf(r).leftOut).toHaveLength(1);
    expect(shape(r, ['junk'])).toEqual(['block 0', 'block 1', 'junk']);
    expect(flowOf(r, ['junk']).leftOut).toEqual([]);
  });
});

describe('shelfOf', () => {
  it('groups by label in order of appearance', () => {
    const r = reading([removal('a', 0), removal('b', 1, { label: 'اقرأ أيضًا' }), removal('c', 2)]);
    expect(shelfOf(r, []).map(({ label, links }) => [label, links.map(({ index }) => index)])).toEqual([['شوف كمان', [0, 2]], ['اقرأ أيضًا', [1]]]);
  });
  it('has nothing that was put back', () => {
    expect(shelfOf(reading([removal('a', 0)]), ['a'])).toEqual([]);
  });
  it('has not the story at hand', () => {
    const { article, related } = reading([removal('a', 0), removal('b', 1), removal('c', 2)]);
    const addresses = ['https://www.a.example/1/a', 'https://a.example/1/a/?utm_source=most-read', 'https://a.example/1/b'];
    const links = related.map((link, i) => ({ ...link, url: addresses[i]! }));
    expect(shelfOf({ article: { ...article, url: addresses[0]! }, related: links }, []).flatMap((group) => group.links.map(({ index }) => index))).toEqual([2]);
  });
});
