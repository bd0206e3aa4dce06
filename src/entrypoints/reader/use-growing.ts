/**
 * The text is built in steps: at first what fills a window, so that it is painted soon; the rest of it, and all that
 * is not text, after that.
 */
import { useEffect, useState } from 'preact/hooks';
import { blocksText } from '../../core/export/text.ts';
import type { FlowItem } from './flow.ts';
import type { Place } from './place.ts';

/** Letters that fill a window: a screen of 2160 px holds about 54 lines of 75 letters. */
const WINDOW = 4500;
/** Blocks a step: laying them out takes less than a frame may (50 ms) on a slow machine. */
const STEP = 30;
/** ms after which a page that nobody looks at, and that is not painted, goes on. */
const UNSEEN = 100;

/** How many items are to be built now, and whether everything is there. A text that is opened in its middle begins with what stands above. */
export function useGrowing(items: readonly FlowItem[], start: Place | null): { shown: number; isWhole: boolean } {
  const [shown, setShown] = useState(() => beginning(items, start));
  const isWhole = shown === Infinity;
  useEffect(() => {
    if (isWhole) return undefined;
    return afterPaint(() => setShown(shown + STEP < items.length ? shown + STEP : Infinity));
  }, [shown]);
  return { shown, isWhole };
}

/** The number of items that fill a window from the place on. */
export function beginning(items: readonly FlowItem[], start: Place | null): number {
  let letters = 0;
  for (const [i, item] of items.entries()) {
    if (item.type !== 'block' || (start && item.index < start.block)) continue;
    letters += blocksText([item.block]).length;
    if (letters > WINDOW) return i + 1;
  }
  // Near its end, the place is only found when what comes below is there too.
  return start ? Infinity : items.length;
}

function afterPaint(then: () => void): () => void {
  let timer = setTimeout(then, UNSEEN);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
