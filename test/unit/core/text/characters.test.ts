import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfSeen, firstLetter, holds, isSmall, Kind, kindOf, partsOf, seek, skip, startOfSeen, withoutUnseen } from '../../../../src/core/text/characters.ts';

const ofKind: [number, RegExp][] = [[Kind.Letter, /\p{L}/u], [Kind.Mark, /\p{M}/u], [Kind.Digit, /\p{N}/u]];

describe('what a character is', () => {
  it('is what Unicode says, for every character of the first plane', () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const character = String.fromCharCode(code);
      if (/[\p{Cn}\p{Co}]/u.test(character)) continue;
      for (const [kind, pattern] of ofKind) if (((kindOf(code) & kind) !== 0) !== pattern.test(character)) wrong.push(`U+${code.toString(16)} ${character}`);
    }
    // A newer Unicode has a few characters more than the table was made from; a slip in the table moves hundreds.
    expect(wrong.length, wrong.slice(0, 40).join(', ')).toBeLessThan(60);
  });

  it.each([...'ابتةىءؤئپچژگےہאבשΑωЖїअकตกあ漢가ßéñłøđĀქՀ'])('%s is a letter', (letter) => { expect(kindOf(letter.codePointAt(0)!)).toBe(Kind.Letter); });
  it.each([...'.،؛؟!。…'])('%s is a stop', (stop) => { expect(kindOf(stop.codePointAt(0)!)).toBe(Kind.Stop); });
  it('knows white space as \\s does', () => {
    for (let code = 0; code < 0x10000; code++) expect(kindOf(code) === Kind.Space, code.toString(16)).toBe(/\s/.test(String.fromCharCode(code)));
  });
  it('takes no sign, picture or note beyond the first plane for a letter', () => {
    for (const sign of '😀🔴🎵𝄞🇪🏻') expect(kindOf(sign.codePointAt(0)!)).toBe(0);
    for (const letter of '𝒜𠀀𞤀') expect(kindOf(letter.codePointAt(0)!)).toBe(Kind.Letter);
  });
});

describe('stretches of a kind', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...'aZ5 .،ابأ٣ًहि漢😀𠀀\u200c-\n') });

  it('part a text as an expression does', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(partsOf(text, Kind.Word)).toEqual(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
      expect(partsOf(text, Kind.LetterOrDigit)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
      expect(holds(text, Kind.Letter)).toBe(/\p{L}/u.test(text));
      expect(firstLetter(text)).toBe(/\p{L}/u.exec(text)?.[0] ?? '');
    }));
  });

  it('end where the next begins', () => {
    fc.assert(fc.property(anyText, fc.nat(30), (text, from) => {
      const at = seek(text, Kind.Word, from), end = skip(text, Kind.Word, at);
      expect(at).toBeGreaterThanOrEqual(Math.min(from, text.length));
      expect(end).toBeGreaterThanOrEqual(at);
    }));
  });

  it('tell a small letter from a capital and from one that has neither', () => {
    expect([...'aßжω'].every(isSmall)).toBe(true);
    expect([...'AЖΩا漢5'].some(isSmall)).toBe(false);
  });
});

describe('marks that nobody sees', () => {
  const marks = ['\u061c', '\u200b', '\u200e', '\u200f', '\u202a', '\u202e', '\u2060', '\u2066', '\u2069'];
  const edge = fc.string({ unit: fc.constantFrom(...marks, '\u200c', '\u200d', ' ', '\n', '\u00a0', '\ufeff') });

  it('are none of a text at its ends, and stay between its words', () => {
    fc.assert(fc.property(edge, edge, edge, (before, between, after) => {
      const text = `${before}سوق${between}C++${after}`;
      expect(text.slice(startOfSeen(text), endOfSeen(text))).toBe(`سوق${between}C++`);
      expect([startOfSeen(before), endOfSeen(before)]).toEqual([before.length, 0]);
    }));
  });

  it.each(marks)('%j is one', (mark) => {
    expect(endOfSeen(mark)).toBe(0);
    expect(withoutUnseen(`ق${mark}?`)).toBe('ق?');
  });

  it('are no dashes, dots or quotes', () => { for (const seen of '–—…‘’“”•‰‹›') expect(endOfSeen(seen), seen).toBe(1); });
});
