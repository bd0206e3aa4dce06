import { lettersIn } from './measure.ts';
import type { PageBlock, Run } from './page.ts';

/** The runs of a block that touch [from, to), without a look at the others: a block may have thousands. */
export function runsIn({ runs }: PageBlock, from: number, to: number): readonly Run[] {
  let first = 0;
  for (let end = runs.length; first < end;) {
    const middle = (first + end) >> 1;
    if (runs[middle]!.end > from) end = middle; else first = middle + 1;
  }
  let last = first;
  while (last < runs.length && runs[last]!.start < to) last++;
  return runs.slice(first, last);
}

/**
 * A run has an element of its own, and some words of the others have none. Where each piece of a text has one, as editors and the
 * browser's translation set it, that says nothing.
 */
export function isSetApart({ box, text }: PageBlock, { node: { parentNode } }: Run, others: readonly Run[]): boolean {
  if (parentNode === box.element || others.some(({ node, link }) => node.parentNode === parentNode || link?.element.parentNode === parentNode)) return false;
  const words = others.filter(({ start, end }) => lettersIn(text, start, end) > 0);
  return words.length === 0 || words.some(({ node, link }) => (link && node.parentNode === link.element ? link.element : node).parentNode?.contains(parentNode));
}
