import { isTwin, nearest, placeAndMake, twinsOf } from '../walk/boxes.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { Kind, partsOf } from '../text/characters.ts';
import { Flag } from '../walk/class-flags.ts';
import { isCaption } from './captions.ts';
import { isFold, isProse, linkShare, type Masses } from './prose.ts';
import { CONTAINER, PROSE } from '../weights.ts';

/**
 * The box with the most net prose. Prose letters count for it, blocks of links and scraps against it,
 * so that two halves of a body join over a small advertisement and never over a menu.
 */
export function richestBox(page: Page, masses: Masses, isDetected: Uint8Array): Box | null {
  const net = new Float64Array(page.boxes.length);
  for (const block of page.blocks) net[block.box.index]! += masses.ofBlock[block.index]! || -costOf(page, masses, block.index);
  for (let i = page.boxes.length - 1; i > 0; i--) net[page.boxes[i]!.parent!.index]! += net[i]!;
  let best: Box | null = null;
  for (const box of page.boxes) if (masses.ofBox[box.index]! > 0 && (!best || net[box.index]! >= net[best.index]!)) best = box;
  if (best?.parent && isParted(page, best)) return best.parent;
  return best && joined(page, masses, isDetected, best);
}

/**
 * One paragraph beside others is the longest of a text, not all of it, even where they weigh less than the links of the box around:
 * only what stands between them counts against these, and related lines, which sites put between paragraphs, count little.
 * A box that holds several is right as it is.
 */
function joined(page: Page, masses: Masses, isDetected: Uint8Array, best: Box): Box {
  const proseIn = (box: Box): PageBlock[] => page.blocks.slice(box.first, box.end).filter(({ index }) => masses.ofBlock[index]! > 0);
  if (proseIn(best).length > 1) return best;
  let richest = best, most = masses.ofBox[best.index]!;
  for (let box = best.parent; box; box = box.parent) {
    const prose = proseIn(box), last = prose[prose.length - 1]!.index;
    let net = masses.ofBox[box.index]!;
    for (let i = prose[0]!.index; i < last; i++) if (masses.ofBlock[i] === 0) net -= isDetected[i] ? CONTAINER.shortBlockCost : costOf(page, masses, i);
    if (net > most) { richest = box; most = net; }
  }
  // The only paragraph of a sentence's length: the short ones around it are found in what it flows in.
  while (richest.parent && richest.end - richest.first === 1 && (PIECES.has(richest.tag) || richest.names.trim() === '')) richest = richest.parent;
  return richest;
}

function costOf(page: Page, masses: Masses, index: number): number {
  const block = page.blocks[index]!;
  if (block.text === '') return 0;
  if (masses.isAside[block.box.index]) return CONTAINER.asideBlockCost;
  if (linkShare(block) > PROSE.mostLinks) return CONTAINER.linkBlockCost + CONTAINER.linkLetterCost * block.linkLetters;
  return block.kind === 'heading' ? 0 : CONTAINER.shortBlockCost;
}

/**
 * Where the story's prose ends: with the smallest box that holds nearly all of it, and boxes of the same make beside it (a text in
 * several pieces). What follows in the container is the page's: legal words, authors, comments.
 */
export function endOfCore(page: Page, container: Box, masses: Masses): number {
  const enough = CONTAINER.core * masses.ofBox[container.index]!;
  let core = container;
  for (let i = container.index + 1; i < core.endBox; i++) if (masses.ofBox[i]! >= enough) core = page.boxes[i]!;
  // One paragraph is no box for a story: what it flows in is.
  while (core !== container && core.parent && core.end - core.first === 1) core = core.parent;
  let end = endOfPieces(page, core, masses);
  for (let box = core; box !== container && box.parent; box = box.parent) {
    for (const twin of twinsOf(page, box)) if (masses.ofBox[twin.index]! > 0) end = Math.max(end, twin.end);
  }
  return end;
}

const PIECES = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'table', 'blockquote', 'pre', 'figure', 'hr']);

/** Paragraphs that are parted by breaks alone have no elements of their own. */
const isParted = ({ blocks }: Page, box: Box): boolean => blocks.slice(box.first, box.end).some((block) => block.box === box && blocks[block.index + 1]?.box === box);

/** A text whose paragraphs stand right in the core goes on in the elements beside it. */
function endOfPieces(page: Page, core: Box, masses: Masses): number {
  if (core.parent === null || !isParted(page, core)) return core.end;
  let end = core.end;
  for (let i = core.endBox; i < core.parent.endBox; i = page.boxes[i]!.endBox) {
    const beside = page.boxes[i]!;
    if (masses.isAside[i]) continue;
    if (!PIECES.has(beside.tag) && !isTwin(beside, core) && !(isFold(beside) && masses.ofBox[i]! > 0)) break;
    end = Math.max(end, beside.end);
  }
  return end;
}

/**
 * Where the reader is asked to answer (comments, an account), or answers are announced, after the story has been told, and nothing of
 * its flow comes again: what others wrote, and the rules for it, may be longer than the story. The container's end when there is none.
 * @param announced lines such as «Comments» @param headline block of the headline, -1 when the page has none: what is told before it is not the story
 */
export function beginOfAnswers(page: Page, container: Box, masses: Masses, announced: readonly number[], headline: number): number {
  const fields = new Set(page.boxes.slice(container.index + 1, container.endBox).filter((box) => box.flags & Flag.Field).map((box) => box.first));
  const announces = new Set(announced.filter((i) => !isCounter(page.blocks[i]!)));
  if (fields.size + announces.size === 0) return container.end;
  const flows = new Map<number, string[]>(), lastOf = new Map<string, number>();
  const paragraphs = paragraphsOf(page);
  for (let i = container.first; i < container.end; i++) {
    if (masses.ofBlock[i] === 0) continue;
    const around = flowsAround(page.blocks[i]!.box, paragraphs);
    flows.set(i, around);
    for (const flow of around) lastOf.set(flow, i);
  }
  let open = -1, prose = 0, paragraphsBefore = 0;
  for (let i = Math.max(container.first, headline); i < container.end; i++) {
    if ((fields.has(i) || (announces.has(i) && paragraphsBefore >= CONTAINER.paragraphsBeforeAnswers)) && prose >= PROSE.storyBesideComments && open < i) return i;
    if (masses.ofBlock[i] === 0 || isCaption(page, page.blocks[i]!)) continue;
    prose += masses.ofBlock[i]!;
    if (page.blocks[i]!.kind === 'text') paragraphsBefore++;
    for (const flow of flows.get(i)!) open = Math.max(open, lastOf.get(flow)!);
  }
  return container.end;
}

/** «12 comments» over a story, a link to what is under it. */
const isCounter = ({ kind, linkLetters, text }: PageBlock): boolean => kind !== 'heading' && linkLetters > 0 && partsOf(text, Kind.Digit).length > 0;

/** Blocks of prose inside each box. */
function paragraphsOf(page: Page): Uint32Array {
  const count = new Uint32Array(page.boxes.length);
  for (const block of page.blocks) if (isProse(block)) count[block.box.index]!++;
  for (let i = page.boxes.length - 1; i > 0; i--) count[page.boxes[i]!.parent!.index]! += count[i]!;
  return count;
}

/**
 * What a paragraph flows in: the nearest box around it with more than one, and its own box where others stand beside it there, as beside
 * text without an element. Boxes of one make side by side are one flow: page builders set a story in pieces.
 */
function flowsAround(box: Box, paragraphs: Uint32Array): string[] {
  const around = nearest(box.parent, ({ index }) => paragraphs[index]! >= 2);
  return [...(around ? [around] : []), ...(paragraphs[box.index]! >= 2 ? [box] : [])].map(placeAndMake);
}
