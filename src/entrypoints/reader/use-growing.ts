/**
 * The text is built in steps: at first what fills the window, so that it is painted soon; the rest of it, and all that
 * is not text, after that.
 */
import { useEffect, useState } from 'preact/hooks';
import { blocksText } from '../../core/export/text.ts';
import type { Article } from '../../core/model.ts';
import type { Appearance } from '../../platform/settings-model.ts';
import { afterPaint } from './after-paint.ts';
import type { FlowItem } from './flow.ts';
import type { Place } from './place.ts';

/** px of the window that a letter of the text fills: a line of 40 px holds about 75 (measured at 21 px in Arabic). */
const LETTER = 40 / 75;
/** px over the text beside headline and standfirst, at the least: the bar, the line of author and date. */
const OVER_TEXT = 140;
/** Letters of the text that a letter of the headline takes the room of (42/60 beside 21/40). */
const HEADLINE = 3;
/** Blocks a step: laying them out takes less than a frame may (50 ms) on a slow machine. */
const STEP = 30;

/** How many items are to be built now, and whether everything is there. A text that is opened in its middle begins with what stands above. */
export function useGrowing(items: readonly FlowItem[], start: Place | null, window: () => number): { shown: number; isWhole: boolean } {
  const [shown, setShown] = useState(() => beginning(items, start, window()));
  const isWhole = shown === Infinity;
  useEffect(() => {
    if (isWhole) return undefined;
    return afterPaint(() => setShown(shown + STEP < items.length ? shown + STEP : Infinity));
  }, [shown]);
  return { shown, isWhole };
}

/** Letters of the text that fill this window. From the beginning, the headline stands there too. */
export function lettersInWindow({ title, standfirst }: Pick<Article, 'title' | 'standfirst'>, start: Place | null, { size }: Pick<Appearance, 'size'>): number {
  const letters = (height: number): number => height / LETTER * (21 / size) ** 2;
  return start ? letters(innerHeight) : letters(innerHeight - OVER_TEXT) - title.length * HEADLINE - (standfirst?.length ?? 0);
}

/** The number of items that fill a window of so many letters, from the place on. At least one. */
export function beginning(items: readonly FlowItem[], start: Place | null, window: number): number {
  let letters = 0;
  for (const [i, item] of items.entries()) {
    if (item.type !== 'block' || (start && item.index < start.block)) continue;
    letters += blocksText([item.block]).length;
    if (letters > window) return i + 1;
  }
  return items.length;
}
