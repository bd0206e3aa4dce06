/** What flows together: paragraphs of one text, told by the boxes they stand in. */
import { nearest, placeAndMake } from '../walk/boxes.ts';
import type { PageBlock } from '../walk/page.ts';

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
