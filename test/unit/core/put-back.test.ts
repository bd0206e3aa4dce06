import { describe, expect, it } from 'vitest';
import type { Block, Reading, Removal } from '../../../src/core/model.ts';
import { withPutBack } from '../../../src/core/put-back.ts';

const p = (text: string): Block => ({ type: 'paragraph', inlines: [{ type: 'text', text }] });
const removal = (id: string, position: number): Removal => ({ id, rule: 'label-link', kind: 'related', score: 6, evidence: [], label: 'شوف كمان', text: id, where: 'inline', position, blocks: [p(id)] });
const reading = (removed: Removal[]): Reading => ({
  article: { title: 't', section: null, standfirst: null, byline: null, site: null, host: 'a.example', date: null, lang: 'ar', dir: 'rtl', lead: null, url: null, canonical: null, blocks: [p('one'), p('two')], words: 2 },
  related: removed.map(({ id, position, label, where }) => ({ label, title: id, url: null, where, position, removal: id })),
  removed,
});

describe('withPutBack', () => {
  it('gives the text as the reader left it, and moves the places behind', () => {
    const after = withPutBack(reading([removal('a', 1), removal('b', 2)]), ['a']);
    expect(after.article.blocks).toEqual([p('one'), p('a'), p('two')]);
    expect(after.related.map(({ removal: id, position }) => [id, position])).toEqual([['b', 3]]);
    expect(after.removed.map(({ id, position }) => [id, position])).toEqual([['b', 3]]);
  });
  it('changes nothing when nothing was put back', () => {
    const r = reading([removal('a', 1)]);
    expect(withPutBack(r, [])).toBe(r);
  });
});
