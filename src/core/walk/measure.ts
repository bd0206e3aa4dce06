import type { PageBlock } from './page.ts';

const STOPS = new Set([...'.,;:!?،؛؟۔。、，；：！？।॥።՝՞჻…'].map((c) => c.charCodeAt(0)));
/** Letters of a CJK script carry about as much as two and a half of an alphabet. */
export const isIdeograph = (code: number): boolean => code >= 0x3040 && code <= 0x9fff;
const IDEOGRAPH_WEIGHT = 2.5;

/** Letters between two offsets, punctuation and white space left out. */
export function lettersIn(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x2fff) { if (isIdeograph(code)) count += IDEOGRAPH_WEIGHT; else if (code >= 0xac00 || code < 0xff00) count++; } else if (code > 0x7f ? code < 0x2000 && !STOPS.has(code) && code !== 0xab && code !== 0xbb : (code >= 48 && code <= 57) || (code | 32) >= 97 && (code | 32) <= 122) count++;
  }
  return count;
}

/** Fills the counts of a block once its text stands. */
export function measure(block: PageBlock): void {
  const { text } = block;
  block.letters = lettersIn(text);
  for (const run of block.runs) if (run.link) block.linkLetters += lettersIn(text, run.start, run.end);
  let stops = 0;
  for (let i = 0; i < text.length; i++) if (STOPS.has(text.charCodeAt(i))) stops++;
  block.stops = stops;
}
