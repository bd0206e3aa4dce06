import type { PageBlock } from './page.ts';

const STOPS = '.,;:!?،؛؟۔。、，；：！？।॥።՝՞჻…';
/** Letters of a CJK script carry about as much as two and a half of an alphabet. */
const IDEOGRAPH_WEIGHT = 2.5;

/** What a character is, by code: one look-up a character is all that measuring may cost. */
const enum Char { Other, Letter, Ideograph, Stop }
const CHARS = new Uint8Array(0x10000);
for (const [from, to] of [[48, 57], [65, 90], [97, 122], [0x80, 0x1fff], [0x3000, 0xfeff]] as const) CHARS.fill(Char.Letter, from, to + 1);
for (const code of [0xa0, 0xab, 0xb7, 0xbb]) CHARS[code] = Char.Other;
CHARS.fill(Char.Ideograph, 0x3040, 0xa000);
for (const stop of STOPS) CHARS[stop.charCodeAt(0)] = Char.Stop;

/** Letters between two offsets, punctuation and white space left out. */
export function lettersIn(text: string, start = 0, end = text.length): number {
  let letters = 0, ideographs = 0;
  for (let i = start; i < end; i++) {
    const char = CHARS[text.charCodeAt(i)];
    if (char === Char.Letter) letters++; else if (char === Char.Ideograph) ideographs++;
  }
  return letters + ideographs * IDEOGRAPH_WEIGHT;
}

/** Fills the counts of a block once its text stands. */
export function measure(block: PageBlock): void {
  const { text } = block;
  let letters = 0, ideographs = 0, stops = 0;
  for (let i = 0; i < text.length; i++) {
    const char = CHARS[text.charCodeAt(i)];
    if (char === Char.Letter) letters++; else if (char === Char.Ideograph) ideographs++; else if (char === Char.Stop) stops++;
  }
  block.letters = letters + ideographs * IDEOGRAPH_WEIGHT;
  block.stops = stops;
  for (const run of block.runs) if (run.link) block.linkLetters += block.runs.length === 1 ? block.letters : lettersIn(text, run.start, run.end);
}
