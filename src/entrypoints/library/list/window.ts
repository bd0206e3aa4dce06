/** Which rows of a long list stand in the document. */
import type { Heights } from './heights.ts';

/** Rows `from` up to, not including, `to`; `above` and `below` are the px left blank for the others. */
export interface Window { from: number; to: number; above: number; below: number }

/** Screens drawn beyond the visible one, each way: a fast wheel turn then meets rows, not blank paper. */
const margin = 1;
/** A focused row further away than this is let go: holding it would mean drawing all rows between. */
const reach = 40;

/**
 * @param top px of the list that are scrolled away (negative while the list begins below the upper edge).
 * @param screen px of the viewport's height.
 * @param held a row that must stay, because it has the focus.
 */
export function windowOf(heights: Heights, top: number, screen: number, held: number | null = null): Window {
  if (heights.count === 0) return { from: 0, to: 0, above: 0, below: 0 };
  const first = heights.rowAt(top - margin * screen);
  const last = heights.rowAt(top + (1 + margin) * screen);
  const isNear = held !== null && held >= first - reach && held <= last + reach;
  const from = isNear ? Math.min(first, held) : first;
  const to = (isNear ? Math.max(last, held) : last) + 1;
  return spread(heights, { from, to });
}

/** Those rows of the list, with the blank around them. */
export function spread(heights: Heights, { from, to }: Pick<Window, 'from' | 'to'>): Window {
  return { from, to, above: heights.topOf(from), below: heights.total - heights.topOf(to) };
}

/**
 * Firefox lays out at most 17.8 million px and Chromium 33; a list that would be higher is cut here,
 * and goes on with a button. At the narrowest width this is after some 70,000 articles.
 */
const highest = 15_000_000;

/** Rows that fit into one stretch of the list. */
export function stretchOf(estimate: number): number {
  return Math.floor(highest / estimate);
}
