/** How blocks stand to each other. */
import { isRuleOfMarks } from '../text/words.ts';
import { nearestCalled } from './boxes.ts';
import { Flag, SIDE_FLAGS } from './class-flags.ts';
import type { Box, PageBlock, PageLink } from './page.ts';
import { SLOT } from '../weights.ts';

/** The nearest block with words before (-1) or after (1) the one at `index`. */
export function blockBeside(blocks: readonly PageBlock[], index: number, step: 1 | -1): PageBlock | undefined {
  let i = index + step;
  while (i in blocks && (blocks[i]!.text === '' || isSlot(blocks[i]!))) i += step;
  return blocks[i];
}

/** The nearest block with words before (-1) or after (1) the one at `index` that stands in the flow itself: boxes between them are left out. */
export function blockInFlow(blocks: readonly PageBlock[], flow: Box, index: number, step: 1 | -1): PageBlock | undefined {
  for (let i = index + step; i >= flow.first && i < flow.end; i += step) {
    const block = blocks[i]!;
    if (block.text !== '' && !isSlot(block) && standsIn(block, flow)) return block;
  }
  return undefined;
}

/** «إعلان», «Advertisement»: all that is said in a place for one. It parts nothing. */
export const isSlot = ({ box, letters, linkLetters }: PageBlock): boolean => linkLetters === 0 && letters <= SLOT.longest && nearestCalled(box, Flag.Ad, 3) !== null;

/** The address is known, and of another site. */
export const leadsAway = (link: PageLink): link is PageLink & { url: string } => link.url !== null && !link.isSameSite;

/** None of its links leads to this site. */
export const linksAway = ({ runs }: PageBlock): boolean => runs.every(({ link }) => link === null || leadsAway(link));

/** The box that a block stands in beside others: those that hold nothing but it, and call themselves nothing, wrap it. */
export function flowOf({ box }: Pick<PageBlock, 'box'>): Box | null {
  let piece = box;
  while (piece.parent && isWrapping(piece.parent)) piece = piece.parent;
  return piece.parent;
}

/** In the flow as an element of it, or as text without an element of its own beside them. */
export const standsIn = (block: PageBlock, flow: Box | null): boolean => block.box === flow || flowOf(block) === flow;

const isWrapping = ({ first, end, flags, tag }: Box): boolean => end - first === 1 && (flags & SIDE_FLAGS) === 0 && (WRAPPERS.has(tag) || tag.includes('-'));
const WRAPPERS = new Set(['div', 'section', 'span', 'center', 'font']);

/** A rule, or a line of marks that stands for one. */
export const isDivider = ({ kind, text }: PageBlock): boolean => kind === 'rule' || (kind === 'text' && isRuleOfMarks(text));
