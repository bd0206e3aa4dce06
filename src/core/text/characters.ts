/**
 * What a character is, by its code: one look-up. Regular expressions say the same with \p{L}, but a browser works out what that is
 * for each of them anew, and a page's first reading would wait for it.
 */
export const enum Kind {
  Letter = 1, Mark = 2, Digit = 4,
  LetterOrDigit = 5,
  /** Part of a word. */
  Word = 7,
  /** Holds a word together without being seen (Persian, Indic). */
  Joiner = 8,
  /** Punctuation of sentences and clauses of any script. */
  Stop = 16,
  /** White space, as \s has it. */
  Space = 32,
  /** Seen by nobody and part of no word: marks of direction, spaces of no width. */
  Unseen = 64,
}

/**
 * Where letters (L), marks (M), digits (D) and all else (-) begin, each so many characters (base 36) after the one before. Made
 * from \p{L}, \p{M}, \p{N} of Unicode 15; a code of no character counts as the ones before it. Kept true by characters.test.ts.
 */
const RUNS = '1cDa-7Lq-6Lq-1bL1-7D2-1L1-3D1L1-1D3-1Ln-1Lv-1Lcq-4Lc-eL5-7L1-1L1-hM34L5-1L8-1L5-2L1-1L32-1L3v-1M7L5s-6L15-8M19-1M1-1M2-1M2-1M9Lz-tMb-5L17MlDa-4L2M1L2r-1L1M7-2M6' +
  'L2M2-1M4L2DaL3-2L1-gL1M1LuMtL2hMbLfDaLxM9L2-4L3M1-2LmM4L1M9L1M3L1M7-gLpM5-2L14-1L7-7M9L16Mo-1MxL1iM3L1MiL1M7LaM2-2Da-1LgM4L1jM1L1MgL9M5L6M4DaL2-2D6-2L1-1M7L1jMt' +
  'LdDaM2L3M1-bM4L1jM1L1MiLiM4Da-9L1MbL1jM1L1MuL6M4Da-1L1DgM1L1nMiL7MfDd-dM5L1jM1L1MqLaM4Dh-1D7-1L1M3-1L1jM1L1MuL6M4DbL2MhL1jM2L1MgL1-5L3M1D7L3M4Dj-1L7M4L1xMsDcM2-' +
  'dL1cM1L2Mb-1L7M8-1Da-13L1cM1L2M9LbM8DcL11-nM2-6Dk-1M1-1M1-1M1-4M2L1dMk-1M2L5M1d-8M1-1lL17MkL1Da-6L6M4L4M3L1M3L2M7L3M4LdMcL1M1DaM4-2L2j-1LgxM3-9DnLg-gL2o-1Lh8-2L' +
  'h-1Lq-5L23-3D3LxMdLjM3-bLiMeLiMeL1gMw-3L1-4L1M3Dw-bM3-1M1DgL2tM2LyM1L3aMw-6DaL3kDe-yLnM7-2L1hM17Dw-7L1-8M2dL1bMhL9-2Da-hM9-cM3LuMdL2DaL18Mm-4L10Mn-5DdL3DaL10-2L' +
  '1s-gM3-1MlL4M1L6M1L2M3L5iM1sLcd-1L1-3Lb-3Ld-3Ld-5Lb-37D1L3D6-5L1Da-6Lg-1cM1c-2L1-4L1-2La-1L1-3L5-6L1-1L1-1L1-1L4-1Lb-2L4-5L5-4L1-1D1fL2D5-k6D1o-26Dm-hiDu-vgL6d-' +
  '6L4M3L7-4D1-2L34-fM1L2oMw-1bL1-d1L2D1-pD9M6-1L5-2D3L2-4L2gM2-2L3-1L2i-1L44-2D4-aLw-1cLg-wDa-uD8-1Df-wDa-13Df-8wL534-1sLh3k-1sL1a-2L7h-3LgDaL1xM4-1Ma-1LvM2L1yDaM' +
  '2-11L9-2L2v-2L3bM1L3M1L4M1LnM5-4M4D6-aL1g-cM2L1eMq-2DgMiL6-3L1-1L2M1DaLsM8-2LnMo-1LwM4L1bMe-eL1De-2L5M1LaDaL1bMnL3M1L8M4Dc-4Ln-3L1M3L1eM1L1M3L2M2L5M2L1M1Ls-2LbM' +
  '5-2L3McL2i-1Le-6L37M8-1M4DgLfmmM1La-1L3s-xLa3-iL1s-2L1i-14Lc-4Mg-gMg-1sL3z-hDa-7Lq-6Lq-bL3e-';
const SPACES = ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const UNSEEN_RANGES = [[0x61c, 0x61c], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2060], [0x2066, 0x2069], [0xfeff, 0xfeff]] as const;
const STOPS = '.,;:!?،؛؟۔。、，；：！？।॥՝՞։჻።፣፤፥፦፧၊။។៕…';

let table: Uint8Array | undefined;

/** The kinds of the characters below 0x10000, by code, as bits. */
export function kindTable(): Uint8Array {
  if (table) return table;
  table = new Uint8Array(0x10000);
  let code = 0, kind = 0, distance = 0;
  for (let i = 0; i < RUNS.length; i++) {
    const digit = RUNS.charCodeAt(i);
    if (digit >= 48 && digit <= 57) distance = distance * 36 + digit - 48;
    else if (digit >= 97) distance = distance * 36 + digit - 87;
    else {
      if (kind !== 0) table.fill(kind, code, code + distance);
      code += distance;
      distance = 0;
      kind = digit === 76 ? Kind.Letter : digit === 77 ? Kind.Mark : digit === 68 ? Kind.Digit : 0;
    }
  }
  if (kind !== 0) table.fill(kind, code);
  table.fill(0, 0xd800, 0xf900);
  for (let i = 0; i < STOPS.length; i++) table[STOPS.charCodeAt(i)] = Kind.Stop;
  for (const [first, last] of UNSEEN_RANGES) table.fill(Kind.Unseen, first, last + 1);
  for (let i = 0; i < SPACES.length; i++) table[SPACES.charCodeAt(i)] = Kind.Space;
  table[0x200c] = table[0x200d] = Kind.Joiner;
  return table;
}

/** Beyond the first plane: letters of old scripts, of mathematics and of China; signs, pictures and music are none. */
const kindBeyond = (code: number): number => ((code >= 0x1d000 && code < 0x1d400) || (code >= 0x1f000 && code < 0x1fbf0) || code >= 0xe0000 ? 0 : Kind.Letter);

/** The kinds of a character, as bits. */
export const kindOf = (code: number): number => (code > 0xffff ? kindBeyond(code) : kindTable()[code]!);

/** Kana, the characters of China (with what stands between them in Unicode) and the syllables of Korea: each says as much as some letters. */
export const isDense = (code: number): boolean => (code >= 0x3040 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4);

/** Of a script that is written without spaces: Thai and Lao, Burmese, Khmer, Japanese and Chinese. */
export const isUnspacedCode = (code: number): boolean => code >= 0xe00 && (code <= 0xeff || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff) || (code >= 0x3005 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff));

/** The first offset at or after `from` whose character is of one of the kinds; the text's length when there is none. */
export function seek(text: string, wanted: number, from = 0): number {
  const known = kindTable();
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (known[code]! & wanted) return i;
    if (isHigh(code) && kindOf(text.codePointAt(i)!) & wanted) return i;
  }
  return text.length;
}

/** The first offset at or after `from` whose character is of none of the kinds; the text's length when all are. */
export function skip(text: string, kindsToSkip: number, from = 0): number {
  const known = kindTable();
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (known[code]! & kindsToSkip) continue;
    if (!isHigh(code) || !(kindOf(text.codePointAt(i)!) & kindsToSkip)) return i;
    i++;
  }
  return text.length;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** Whether a text has a character of one of the kinds. */
export const holds = (text: string, wanted: number): boolean => seek(text, wanted) < text.length;

/** The longest stretches of a text of characters of these kinds alone, in order. */
export function partsOf(text: string, wanted: number): string[] {
  const parts: string[] = [];
  for (let from = seek(text, wanted); from < text.length;) {
    const end = skip(text, wanted, from);
    parts.push(text.slice(from, end));
    from = seek(text, wanted, end);
  }
  return parts;
}

/** The first letter of a text, '' when it has none. */
export function firstLetter(text: string): string {
  const at = seek(text, Kind.Letter);
  return at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : '';
}

/** A small letter of a script that has capitals. Georgian has them in Unicode alone: no one begins a sentence with one. */
export const isSmall = (letter: string): boolean => letter !== letter.toUpperCase() && !/[\u10D0-\u10FF]/.test(letter);

/** Marks that nobody sees: of direction, and spaces of no width. For the brackets of an expression. */
export const UNSEEN = UNSEEN_RANGES.map((ends) => ends.map((code) => String.fromCharCode(code)).join('-')).join('');
const BLANK = Kind.Space | Kind.Unseen | Kind.Joiner;

const UNSEEN_MARKS = new RegExp(`[${UNSEEN}]+`, 'g');

/** A text without the marks that nobody sees. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN_MARKS, '');

/** Where a text begins to be seen; its length when nothing of it is. */
export const startOfSeen = (text: string): number => skip(text, BLANK);

/** Where what is seen of a text ends, 0 when nothing is: white space there may be, and the marks of direction that editors of Arabic leave. */
export function endOfSeen(text: string): number {
  const known = kindTable();
  let end = text.length;
  while (end > 0 && known[text.charCodeAt(end - 1)]! & BLANK) end--;
  return end;
}
