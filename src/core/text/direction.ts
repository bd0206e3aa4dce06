/** The direction of a text, from its letters. */
import type { Direction } from '../model.ts';

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTER = /\p{L}/gu;

/**
 * The direction most letters ask for. `dir="auto"` looks at the first letter only, and sets
 * «Google هي شركة…» from left to right. A text without letters is `fallback`.
 */
export function directionOf(text: string, fallback: Direction = 'ltr'): Direction {
  const letters = text.match(LETTER)?.length ?? 0;
  if (letters === 0) return fallback;
  const rtl = text.match(RTL)?.length ?? 0;
  // A short Arabic sentence may hold a long Latin name; three letters of ten are enough to say who is the host.
  return rtl >= letters * 0.3 ? 'rtl' : 'ltr';
}
