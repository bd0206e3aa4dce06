import { nearest } from '../walk/boxes.ts';
import type { Range } from '../extract/article-range.ts';
import type { Box } from '../walk/page.ts';
import type { Story } from './rules/rule.ts';

/** The story as its rules see it. */
export function storyOf(range: Range, taken: Uint8Array): Story {
  const isTaken = (i: number): boolean => taken[i] === 1;
  return { first: range.first, last: range.last, top: range.top, scope: scopeOf(range.container), isTaken, isKept: (i) => range.keep[i] === 1, isText: (i) => range.isProse[i] === 1 && !isTaken(i), opensSection: (i) => range.ofSections.has(i) && !isTaken(i) };
}

/** The shelf reaches to the end of the `<main>` around the story; without one, to the end of the page. */
const scopeOf = (container: Box): Box => nearest(container, ({ tag, parent }) => parent === null || tag === 'main' || tag === 'body')!;
