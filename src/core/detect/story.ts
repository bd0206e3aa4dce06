import { nearest } from '../walk/boxes.ts';
import type { Range } from '../extract/article-range.ts';
import type { Box } from '../walk/page.ts';
import type { Story } from './rules/rule.ts';

/** The story as its rules see it. */
export function storyOf(range: Range, taken: Uint8Array): Story {
  const isTaken = (i: number): boolean => taken[i] === 1;
  const { first, last, top, container, keep, isProse, ofSections } = range;
  return {
    first, last, top, scope: scopeOf(container), isTaken,
    isKept: (i) => keep[i] === 1,
    isText: (i) => isProse[i] === 1 && !isTaken(i),
    opensSection: (i) => ofSections.has(i) && !isTaken(i),
  };
}

/** The shelf reaches to the end of the `<main>` around the story; without one, to the end of the page. */
const scopeOf = (container: Box): Box => nearest(container, ({ tag, parent }) => parent === null || tag === 'main' || tag === 'body')!;
