import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { PageBlock, Run } from '../../../../src/core/walk/page.ts';
import { isSetApart, runsIn } from '../../../../src/core/walk/runs.ts';
import { walkDocument } from '../../../../src/core/walk/walk.ts';

const blockOf = (lengths: readonly number[]): PageBlock => {
  let end = 0;
  const runs = lengths.map((length) => ({ start: end, end: end += length }) as Run);
  return { runs } as unknown as PageBlock;
};

it('gives the runs that touch a stretch, as a look at each of them does', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 }), fc.nat(120), fc.nat(120), (lengths, a, b) => {
    const block = blockOf(lengths), from = Math.min(a, b), to = Math.max(a, b);
    expect(runsIn(block, from, to)).toEqual(block.runs.filter(({ start, end }) => end > from && start < to));
  }));
});

it.each([
  ['<span>Read also</span> <a href="/a">the title</a>', true],
  ['<span>Read also</span> and more words', true],
  ['<span><span>Read also</span> <a href="/a">the title</a></span>', true],
  ['<span>Read also <a href="/a">the title</a></span>', false],
  ['Read also <a href="/a"><span>the title</span></a>', false],
  ['<span>Read also</span> <a href="/a"><span>the title</span></a>', false],
  ['<font><font>Read also</font></font> <font><font>and more words</font></font>', false],
  ['<span>Read also</span>', true],
])('tells whether the first words of %s are set apart', (html, isApart) => {
  const block = walkDocument(new JSDOM(`<p>${html}</p>`).window.document, { url: null }).blocks[0]!;
  expect(isSetApart(block, block.runs[0]!, block.runs.slice(1))).toBe(isApart);
});
