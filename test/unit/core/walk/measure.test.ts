import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSpaced } from '../../../../src/core/text/words.ts';
import { lettersIn, Tally } from '../../../../src/core/walk/measure.ts';
import type { PageBlock } from '../../../../src/core/walk/page.ts';

const anyText = fc.string({ unit: fc.constantFrom(...'aZ5٣ .،؟ابأ\u00a0\t\nहि漢。😀 '), maxLength: 60 });
const emptyBlock = (): PageBlock => ({ letters: 0, linkLetters: 0, stops: 0 }) as PageBlock;

describe('counts of a block', () => {
  it('are those of its pieces, however it is cut', () => {
    fc.assert(fc.property(fc.array(fc.tuple(anyText, fc.boolean()), { maxLength: 6 }), (pieces) => {
      const tally = new Tally(), block = emptyBlock();
      for (const [text, isLinked] of pieces) tally.add(text, isLinked);
      tally.giveTo(block);
      const all = pieces.map(([text]) => text).join(''), linked = pieces.flatMap(([text, isLinked]) => (isLinked ? [text] : [])).join('');
      expect(block.letters).toBeCloseTo(lettersIn(all));
      expect(block.linkLetters).toBeCloseTo(lettersIn(linked));
      expect(block.stops).toBe(all.match(/[.،؟。]/g)?.length ?? 0);
    }));
  });

  it('begin anew for the next block', () => {
    const tally = new Tally(), block = emptyBlock();
    tally.add('كلمة.', true);
    tally.giveTo(emptyBlock());
    tally.giveTo(block);
    expect(block).toEqual({ letters: 0, linkLetters: 0, stops: 0 });
  });

  it('take a space for a stop where words have none between them', () => {
    const tally = new Tally(), block = emptyBlock();
    tally.add('รถไฟจะกลับมาจอดที่ท่าเรือเก่า งานเริ่มเดือนหน้า', false);
    tally.giveTo(block);
    expect(block.stops).toBe(1);
  });

  it('tell white space other than single plain spaces', () => {
    fc.assert(fc.property(anyText, (text) => { expect(new Tally().add(text, false)).toBe(/[^\S ]|  /.test(text)); }));
  });

  it('weigh a character of China as more than a letter, and a sign as nothing', () => {
    expect(lettersIn('ab، 12!')).toBe(4);
    expect(lettersIn('漢字')).toBe(5);
    expect(lettersIn('«— 😀 …»')).toBe(0);
  });
});

describe('words of a spaced text', () => {
  it('are the stretches that hold a letter or a digit', () => {
    fc.assert(fc.property(anyText, (text) => { expect(countSpaced(text)).toBe(text.split(/\s+/).filter((word) => /[\p{L}\p{M}\p{N}]/u.test(word)).length); }));
  });
});
