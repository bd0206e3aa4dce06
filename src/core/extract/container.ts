import type { Box, Page } from '../walk/page.ts';
import { CONTAINER } from './thresholds.ts';
import type { Masses } from './prose.ts';

/**
 * First opinion: from the root down, into the child that keeps most of the prose, while one does. A body split over
 * several boxes keeps their common parent.
 */
export function heaviestBox(page: Page, masses: Masses): Box | null {
  const root = page.boxes[0];
  if (!root) return null;
  let box = root;
  for (;;) {
    let best: Box | null = null;
    for (let i = box.index + 1; i < box.endBox; i = page.boxes[i]!.endBox) {
      const child = page.boxes[i]!;
      if (!best || masses.ofBox[child.index]! > masses.ofBox[best.index]!) best = child;
    }
    if (!best || masses.ofBox[best.index]! < CONTAINER.keptShare * masses.ofBox[box.index]! || masses.ofBox[best.index] === 0) return box;
    box = best;
  }
}
