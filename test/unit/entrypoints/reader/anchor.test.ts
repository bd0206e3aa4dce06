import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, describePlace } from '../../../../src/entrypoints/reader/notes/anchor.ts';

/** A text of blocks, as text-map.ts makes it. */
function textOf(...blocks: string[]) {
  let at = 0;
  return {
    text: blocks.join('\n'),
    blocks: blocks.map((block, i) => {
      const start = at;
      at += block.length + 1;
      return { block: i, start, end: start + block.length };
    }),
  };
}
const mark = (text: ReturnType<typeof textOf>, words: string, from = 0) => {
  const start = text.text.indexOf(words, from);
  return describePlace(text, start, start + words.length);
};
const wordsAt = (text: ReturnType<typeof textOf>, place: { start: number; end: number } | null) => place && text.text.slice(place.start, place.end);

describe('anchor', () => {
  const before = textOf('قالت الوزيرة إن الخط عاد.', 'وقالت الوزيرة إن الثمن معروف.', 'ثم عاد الخط.');

  it('finds the words where they were', () => {
    const highlight = mark(before, 'الثمن معروف');
    expect(wordsAt(before, anchor(before, highlight))).toBe('الثمن معروف');
  });
  it('tells equal words apart by what stands around them', () => {
    const second = mark(before, 'الوزيرة', 20);
    const place = anchor(before, second)!;
    expect(place.start).toBe(before.text.indexOf('الوزيرة', 20));
  });
  it('survives another extraction: a block more before it, spaces changed', () => {
    const highlight = mark(before, 'الوزيرة إن الثمن');
    const after = textOf('عنوان جديد', 'قالت الوزيرة إن الخط عاد.', 'وقالت  الوزيرة\u00a0إن الثمن معروف.', 'ثم عاد الخط.');
    expect(wordsAt(after, anchor(after, highlight))).toBe('الوزيرة\u00a0إن الثمن');
  });
  it('spans blocks', () => {
    const highlight = mark(before, 'الخط عاد.\nوقالت');
    expect(wordsAt(before, anchor(before, highlight))).toBe('الخط عاد.\nوقالت');
  });
  it('is an orphan when its words are gone', () => {
    expect(anchor(textOf('نص آخر تمامًا'), mark(before, 'الثمن معروف'))).toBeNull();
  });
  it('any stretch of any text finds itself', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[ابتث ab]{1,30}$/), { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (blocks, a, b) => {
      const text = textOf(...blocks);
      const start = a % text.text.length;
      const end = start + 1 + (b % (text.text.length - start));
      const quote = text.text.slice(start, end);
      fc.pre(quote.trim() !== '');
      const place = anchor(text, describePlace(text, start, end));
      expect(place).not.toBeNull();
      expect(wordsAt(text, place)!.replace(/\s+/g, ' ').trim()).toBe(quote.replace(/\s+/g, ' ').trim());
    }), { numRuns: 300 });
  });

  it('finds the highlights of a long text while nobody waits', () => {
    const long = textOf(...Array.from({ length: 150 }, (_, i) => `في اليوم ${i} ${'خرجت المراكب قبل الفجر وعادت بأقل مما عادت به '.repeat(8)}`));
    const highlights = long.blocks.slice(-12).map(({ start }) => describePlace(long, start, start + 30));
    const begun = performance.now();
    for (const [i, highlight] of highlights.entries()) expect(anchor(long, highlight)!.start).toBe(long.blocks.at(i - 12)!.start);
    expect(performance.now() - begun).toBeLessThan(1000); // Looking the text over anew for each took a third of a second apiece, and seconds in a text twice as long.
  });
});
