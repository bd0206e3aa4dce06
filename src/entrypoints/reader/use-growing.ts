/**
 * The text is built in steps: at first what fills the window, so that it is painted soon; the rest of it, and all that
 * is not text, after that.
 */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { blocksText } from '../../core/export/text.ts';
import type { Article, FigureBlock } from '../../core/model.ts';
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
/** px that a picture is wide at the most: 52rem. */
const PICTURE = 832;
/** Blocks a step: laying them out takes less than a frame may (50 ms) on a slow machine. */
const STEP = 30;

/** How many items are to be built now, and whether everything is there. A text that is opened in its middle begins with what stands above. */
export function useGrowing(items: readonly FlowItem[], start: Place | null, room: () => number, appearance: Pick<Appearance, 'size' | 'pictures'>): { shown: number; isWhole: boolean } {
  const [shown, setShown] = useState(() => beginning(items, start, room(), appearance));
  const isWhole = shown === Infinity;
  useEffect(() => {
    if (isWhole) return undefined;
    return afterPaint(() => setShown(shown + STEP < items.length ? shown + STEP : Infinity));
  }, [shown]);
  // Who prints before it has grown has all of it on paper: it is built before the browser lays the sheets out.
  useLayoutEffect(() => {
    if (isWhole) return undefined;
    const grow = (): void => setShown(Infinity);
    addEventListener('beforeprint', grow);
    return () => removeEventListener('beforeprint', grow);
  }, [isWhole]);
  return { shown, isWhole };
}

/** px that letters of the text take. */
const heightOf = (letters: number, { size }: Pick<Appearance, 'size'>): number => letters * LETTER * (size / 21) ** 2;

/** px of this window that are left for the text. From the beginning, the headline stands there too. */
export function roomForText({ title, standfirst }: Pick<Article, 'title' | 'standfirst'>, start: Place | null, appearance: Pick<Appearance, 'size'>): number {
  return start ? innerHeight : innerHeight - OVER_TEXT - heightOf(title.length * HEADLINE + (standfirst?.length ?? 0), appearance);
}

/** The number of items that fill so many px, from the place on. At least one. */
export function beginning(items: readonly FlowItem[], start: Place | null, room: number, appearance: Pick<Appearance, 'size' | 'pictures'>): number {
  let height = 0;
  for (const [i, item] of items.entries()) {
    if (item.type !== 'block' || (start && item.index < start.block)) continue;
    height += heightOf(blocksText([item.block]).length, appearance);
    if (item.block.type === 'figure' && appearance.pictures) height += heightOfPicture(item.block);
    if (height > room) return i + 1;
  }
  return items.length;
}

/** px of a figure's first picture, where it is known. */
function heightOfPicture({ pictures: [picture] }: FigureBlock): number {
  if (!picture?.width || !picture.height) return 0;
  return Math.min(PICTURE, innerWidth, picture.width) * picture.height / picture.width;
}
