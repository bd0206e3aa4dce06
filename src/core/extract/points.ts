/** The points of a story: what it comes to, listed between its headline and its text, and often in a box far from the text's own. */
import { flowOf } from '../walk/blocks.ts';
import { isWithin, nearest, nearestCalled } from '../walk/boxes.ts';
import { Flag } from '../walk/class-flags.ts';
import type { Box, PageBlock } from '../walk/page.ts';
import { PROSE, POINTS } from '../weights.ts';
import { lettersOf, linkShare } from './prose.ts';
import type { Selection } from './selection.ts';
import { isByline, isDateline, namesDay } from './small-print.ts';

/** The story's first prose behind points in a box of their own over it, which are kept for themselves; `first` where none are, or where the list is most of what is told. */
export function firstBehindPoints(selection: Selection, first: number, lists = POINTS.mostLists): number {
  const { page: { blocks }, keep, masses, end, authors } = selection;
  const list = lists > 0 ? pointsAround(selection, blocks[first]!) : null;
  if (!list) return first;
  let behind = 0, begin = -1;
  for (let i = list.end; i < end; i++) {
    if (!keep[i] || masses.ofBlock[i] === 0 || isDateline(blocks[i]!) || isByline(blocks[i]!, authors)) continue;
    behind += masses.ofBlock[i]!;
    if (begin < 0) begin = i;
  }
  if (behind <= lettersOf(blocks.slice(list.first, list.end))) return first;
  const flow = flowOf(blocks[begin]!);
  return flow && isWithin(list, flow) ? first : firstBehindPoints(selection, begin, lists - 1);
}

/** Keeps the points between the headline and the story's first block, which may be one of them, and what announces them. */
export function keepPoints(selection: Selection, start: number): void {
  const { page: { blocks }, keep, headline, container } = selection;
  for (let i = headline < 0 ? container.first : headline + 1, lists = 0; i <= start && lists < POINTS.mostLists; i++) {
    const list = listAround(blocks[i]!);
    if (!list) continue;
    if (isOfPoints(selection, list)) {
      const line = blocks[list.first - 1];
      keep.fill(1, line && announces(line, list, headline) ? line.index : list.first, list.end);
      lists++;
    }
    i = list.end - 1;
  }
}

/** The list of points that a block is an item of. */
export function pointsAround(selection: Selection, block: PageBlock): Box | null {
  const list = listAround(block);
  return list && isOfPoints(selection, list) ? list : null;
}

const listAround = ({ kind, box }: PageBlock): Box | null => (kind === 'item' ? nearest(box, ({ tag }) => tag === 'ul' || tag === 'ol') : null);

/** Under the headline, and each item says something, in which a link may stand: no day, and not what a heading below says, as in a table of contents. */
function isOfPoints({ page: { blocks }, masses, isDetected, headline }: Selection, list: Box): boolean {
  if (list.first <= headline || masses.isAside[list.index] || nearestCalled(list, Flag.Meta | Flag.Author, POINTS.levels)) return false;
  const items = blocks.slice(list.first, list.end);
  if (items.length < 2 || !items.every((item) => isPoint(item) && !isDetected[item.index])) return false;
  return !blocks.some(({ kind, text }) => kind === 'heading' && text === items[0]!.text);
}

const isPoint = (block: PageBlock): boolean =>
  block.kind === 'item' && block.letters >= PROSE.sentenceOfItem && linkShare(block) <= PROSE.mostLinks && (block.linkLetters === 0 || block.stops > 0) && !namesDay(block);

/** A short line right over the list, set as a heading or in a box with the list and without the headline. */
function announces({ index, kind, letters, linkLetters }: PageBlock, list: Box, headline: number): boolean {
  if (index === headline || linkLetters > 0 || letters === 0 || letters > POINTS.longestHeading) return false;
  return kind === 'heading' || (kind === 'text' && nearest(list, ({ first }) => first <= index)!.first > headline);
}
