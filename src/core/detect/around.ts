import type { Range } from '../extract/article-range.ts';
import type { Box } from '../walk/page.ts';
import type { DetectContext } from './context.ts';
import type { Detection } from './detection.ts';
import { findAfterLists } from './rules/after-list.ts';
import { findCards } from './rules/card.ts';

/** What can be told only once the story is known: cards between its paragraphs, lists under it. */
export function findAround(context: DetectContext, range: Range, taken: Uint8Array): Detection[] {
  const isTaken = (i: number): boolean => taken[i] === 1;
  const isText = (i: number): boolean => range.isProse[i] === 1 && !isTaken(i);
  return [...findCards(context, { first: range.first, last: range.last, isText, isTaken }), ...findAfterLists(context, scopeOf(range.container), range.last, isTaken)];
}

/** The shelf reaches to the end of the `<main>` around the story; without one, to the end of the page. */
function scopeOf(container: Box): Box {
  let box = container;
  while (box.parent && box.tag !== 'main' && box.tag !== 'body') box = box.parent;
  return box;
}
