import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedPhrase, foldWithOffsets } from '../../../../src/core/text/fold.ts';

describe('fold', () => {
  it.each([
    ['اقـرأ أيـضـاً', 'اقرا ايضا'], ['إقرأ ايضًا', 'اقرا ايضا'], ['أقرا أيضَا', 'اقرا ايضا'], ['أىضاً', 'ايضا'], ['مواضيع مشابهه', 'مواضيع مشابهة'], ['یہ بھی', 'يه بهي'],
    ['ﻻرتكاب', 'لارتكاب'], ['Ça déçoit', 'ca decoit'], ['İLGİLİ', 'ilgili'], ['ĐỌC THÊM', 'doc them'], ['ЧИТАЙТЕ ЕЩЁ', 'читайте еще'], ['قر\u200fأ', 'قرأ'], ['ﬁne', 'fine'], ['１２', '١٢'], ['  a \u00a0 b ', 'a b'],
  ])('%s = %s', (a, b) => expect(fold(a)).toBe(fold(b)));

  it('keeps apart what a reader keeps apart', () => {
    expect(fold('مصر')).not.toBe(fold('مضر'));
    expect(fold('कि')).not.toBe(fold('की'));
  });

  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: fc.constantFrom(...'اأإآىيةهؤئءـًٌَُّ لمﻻﷲ aÀéßİıłœ ’\u200c\u200f\u00ad가각कि़が が𝒜'), maxLength: 30 }));
  it('changes nothing when done twice', () => fc.assert(fc.property(text, (s) => { expect(fold(fold(s))).toBe(fold(s)); }), { numRuns: 1000 }));

  it('changes no character further than once, whichever it is', () => {
    const again: string[] = [];
    for (let code = 0; code < 0x20000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const folded = fold(String.fromCodePoint(code));
      if (fold(folded) !== folded) again.push(code.toString(16));
    }
    expect(again).toEqual([]);
  });

  it('takes a letter for the same as its parts, also those that are known without taking them apart', () => {
    for (let code = 0x600; code < 0x700; code++) {
      const letter = String.fromCharCode(code);
      expect(fold(`ب${letter}ب`), code.toString(16)).toBe(fold(`ب${letter.normalize('NFKD')}ب`));
    }
  });

  it('leaves a phrase without the marks around it, as an expression does', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'«اق :،ًहि5…»-a𠀀 '), maxLength: 16 }), (phrase) => {
    expect(foldedPhrase(phrase)).toBe(fold(phrase).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''));
  }), { numRuns: 1000 }));

  it('knows the way back', () => fc.assert(fc.property(text, (s) => {
    const { text: folded, starts, ends } = foldWithOffsets(s);
    expect(starts).toHaveLength(folded.length);
    expect(folded.trimEnd()).toBe(fold(s));
    for (let i = 0; i < folded.length; i++) {
      expect(starts[i]! < ends[i]! && ends[i]! <= s.length).toBe(true);
      if (i > 0) expect(starts[i]! >= starts[i - 1]!).toBe(true);
      if (folded[i] !== ' ') expect(fold(s.slice(starts[i], ends[i]))).toContain(folded[i]);
    }
  }), { numRuns: 1000 }));
});
