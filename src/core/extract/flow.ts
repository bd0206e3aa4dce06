/** What flows together: paragraphs of one text, told by the boxes they stand in. */
import { flowOf } from '../walk/blocks.ts';
import { isTwin, nearest, placeAndMake } from '../walk/boxes.ts';
import type { Box, PageBlock } from '../walk/page.ts';

/**
 * By what the flow of a block is known. Its box, in which text may stand beside paragraphs, and the box around it; its piece, the outermost box that holds nothing else, and where that stands
 * (pages without names set each paragraph in a box of its own); what the nearest box around it that has a name calls itself (a text in
 * several pieces calls each the same).
 */
export function flowsOf({ box }: PageBlock): string[] {
  let piece = box;
  while (piece.parent && piece.parent.end - piece.parent.first === 1) piece = piece.parent;
  const named = nearest(box.parent, ({ names }) => names.trim() !== '');
  const flows = [`in ${box.index}`, `in ${box.parent?.index}`, `piece ${placeAndMake(piece)}`];
  if (named) flows.push(`called ${named.tag} ${named.names}`);
  return flows;
}

export function sharesFlow(a: PageBlock, b: PageBlock): boolean {
  const flows = flowsOf(a);
  return flowsOf(b).some((flow) => flows.includes(flow));
}

/** Two lines of one text, in elements of one make. */
export const isSetLike = (a: PageBlock, b: PageBlock): boolean => isTwin(a.box, b.box) && sharesFlow(a, b);

/** The flow that the quote or the list around a block stands in. */
export function flowAround({ kind, box }: PageBlock): Box | null {
  let piece = kind === 'quote' || kind === 'item' || box.tag === 'dd' ? nearest(box, ({ tag }) => PIECES.has(tag)) : null;
  while (piece?.parent && PIECES.has(piece.parent.tag)) piece = piece.parent;
  return piece && flowOf({ box: piece });
}
const PIECES = new Set(['blockquote', 'ul', 'ol', 'li', 'dl', 'dd']);

/** A paragraph of the flow. A custom element may be a site's own make of one. */
export const isParagraphOf = (flow: Box | null, block: PageBlock): boolean => block.box === flow || (flowOf(block) === flow && (block.box.tag === 'p' || block.box.tag === 'div' || block.box.tag.includes('-')));
