import { isWithin, nearest } from '../walk/boxes.ts';
import { Flag } from '../walk/class-flags.ts';
import type { Box, Page } from '../walk/page.ts';
import type { Range } from './article-range.ts';
import type { Masses } from './prose.ts';

/** Boxes around the story's own in which its notes may stand: the text's, the article's, and one between. */
const levels = 3;

/** Keeps the author's notes: the box after the last prose that calls itself so, however much of it is links to sources. */
export function keepNotes(page: Page, { keep, container, last }: Range, masses: Masses): void {
  const box = page.boxes.find(({ flags, first, parent }) => flags & Flag.Notes && first > last && !(parent && masses.isAside[parent.index]));
  if (!box || !isNear(box, container)) return;
  // What is told in between is another story, and so are the notes under it.
  for (let i = last + 1; i < box.first; i++) if (masses.ofBlock[i]! > 0) return;
  keep.fill(1, box.first, box.end);
}

const isNear = (box: Box, container: Box): boolean => nearest(container, (around) => isWithin(box, around), levels) !== null;
