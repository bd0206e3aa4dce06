/** How boxes stand to each other. */
import { LAYOUT } from '../weights.ts';
import { Flag, SIDE_FLAGS } from './class-flags.ts';
import type { Box, Page } from './page.ts';

/** Boxes of one make: a run of cards, a text in pieces. The id of a heading is an address for what stands under it, and no part of its make. */
export const isTwin = (a: Box, b: Box): boolean => a.tag === b.tag && (a.names === b.names || (/^h[1-6]$/.test(a.tag) && withoutId(a.names) === withoutId(b.names)));
const withoutId = (names: string): string => names.replace(/ ?#\S*$/, '');

/** The boxes of its make beside it, before and after. */
export function* twinsOf({ boxes }: Page, box: Box): Generator<Box> {
  if (box.parent === null) return;
  for (let i = box.parent.index + 1; i < box.parent.endBox; i = boxes[i]!.endBox) if (i !== box.index && isTwin(boxes[i]!, box)) yield boxes[i]!;
}

/** Where a box stands and of what make it is: boxes of one make side by side have the same. */
export const placeAndMake = ({ parent, tag, names }: Box): string => `${parent?.index} ${tag} ${names}`;

/** A cell of a table. */
export const isCell = ({ tag }: Box): boolean => tag === 'td' || tag === 'th';

/** Old pages lay out all of a story in one cell. */
export const isLayout = (cell: Box): boolean => cell.letters > LAYOUT.longestCell || (cell.letters > LAYOUT.lettersOfText && cell.end - cell.first >= LAYOUT.blocksOfText);

/** One box is the other, or lies in it. */
export const isWithin = (inner: Box, outer: Box): boolean => inner.index >= outer.index && inner.index < outer.endBox;

/** The box itself, or the nearest around it, that is so; null when none of the first `levels` is. */
export function nearest(box: Box | null, isSo: (box: Box) => boolean, levels = Infinity): Box | null {
  for (let b = box, i = 0; b && i < levels; b = b.parent, i++) if (isSo(b)) return b;
  return null;
}

/** The nearest box that calls itself one of these (bits of `Flag`). Asked of nearly every line. */
export function nearestCalled(box: Box | null, flags: number, levels: number): Box | null {
  for (let b = box, i = 0; b && i < levels; b = b.parent, i++) if (b.flags & flags) return b;
  return null;
}

/** A footer in an article is the story's; that of the site stands beside it. */
export const isFooterOfStory = ({ flags, parent }: Box): boolean => (flags & SIDE_FLAGS) === Flag.Foot && nearest(parent, ({ tag }) => tag === 'article') !== null;

/** The box right under `ancestor` that holds `box`; null when they are the same. */
export function branchUnder(box: Box, ancestor: Box): Box | null {
  let branch: Box | null = null;
  for (let b: Box | null = box; b && b !== ancestor; b = b.parent) branch = b;
  return branch;
}

/** The nearest element around the node, within that of a box or link, that is such; null when none is. */
export function elementAround(node: Node, { element: own }: { element: Element }, isSuch: (element: Element) => boolean): Element | null {
  let element = node.parentElement;
  while (element && element !== own && !isSuch(element)) element = element.parentElement;
  return element === own ? null : element;
}

/** An element around the node, within that of a box or link, is such. */
export const isInElement = (node: Node, outer: { element: Element }, isSuch: (element: Element) => boolean): boolean => elementAround(node, outer, isSuch) !== null;
