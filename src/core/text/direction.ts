/** The direction of a text, from its letters. */
import type { Direction } from '../model.ts';

/** Blocks of Arabic, Hebrew, Syriac, Thaana and N’Ko, with their presentation forms; digits and marks of punctuation are of no direction. */
const isRtl = (code: number): boolean => (code >= 0x5d0 && code <= 0x8ff && !isNeutral(code)) || (code >= 0xfb1d && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);
const isNeutral = (code: number): boolean => (code >= 0x600 && code <= 0x61f) || (code >= 0x64b && code <= 0x66d) || (code >= 0x6f0 && code <= 0x6f9);
/** A letter of any other script, near enough: Latin, and all beyond it but signs and symbols. */
const isLtr = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code > 0x3004 && code < 0xd800);

/**
 * The direction most letters ask for. `dir="auto"` looks at the first letter only, and sets
 * «Google هي شركة…» from left to right. A text without letters is `fallback`.
 */
export function directionOf(text: string, fallback: Direction = 'ltr'): Direction {
  let rtl = 0, ltr = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isRtl(code)) rtl++; else if (isLtr(code)) ltr++;
  }
  if (rtl + ltr === 0) return fallback;
  // A short Arabic sentence may hold a long Latin name; three letters of ten are enough to say who is the host.
  return rtl >= (rtl + ltr) * 0.3 ? 'rtl' : 'ltr';
}
