import { firstWhere } from './first-where.ts';
import { lettersIn } from './measure.ts';
import type { PageBlock, Run } from './page.ts';

/** The runs of a block that touch [from, to), without a look at the others: a block may have thousands. */
export function runsIn({ runs }: PageBlock, from: number, to: number): readonly Run[] {
  const first = firstWhere(runs.length, (i) => runs[i]!.end > from);
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
