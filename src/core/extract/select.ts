import { Flag } from '../walk/class-flags.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { isProse, linkShare, type Masses } from './prose.ts';

const DROPPED_FLAGS = Flag.Meta | Flag.Tags | Flag.Share | Flag.Author | Flag.Nav | Flag.Letter | Flag.Ad | Flag.Popup | Flag.Comment | Flag.Promo | Flag.Related | Flag.Side | Flag.Foot | Flag.Hidden;

/**
 * Which blocks of the container belong to the story: prose, what stands between prose (short lines, headings, lists),
 * not what its box calls share bar, tags or byline, not what is mostly links. 1 = kept.
 */
export function selectBlocks(page: Page, container: Box, masses: Masses, title: (block: PageBlock) => boolean): Uint8Array {
  const keep = new Uint8Array(page.blocks.length);
  let first = -1, last = -1;
  for (let i = container.first; i < container.end; i++) {
    const block = page.blocks[i]!;
    if (masses.isAside[block.box.index] || !isStory(block, container)) continue;
    keep[i] = 1;
    if (isProse(block)) { if (first < 0) first = i; last = i; }
  }
  if (first < 0) return keep;
  trimStart(page, keep, container, first, title);
  trimEnd(page, keep, container, last);
  dropTitle(page, keep, container, title);
  dropLinkedGroups(page, keep, container);
  dropEmptyHeadings(page, keep, container);
  return keep;
}

function isStory(block: PageBlock, container: Box): boolean {
  for (let box: Box | null = block.box; box && box !== container; box = box.parent) if (box.flags & DROPPED_FLAGS && !isProse(block)) return false;
  if (block.kind === 'picture' || block.kind === 'embed' || block.kind === 'rule' || block.kind === 'caption') return true;
  return linkShare(block) < 0.7 || (block.kind === 'heading' && linkShare(block) < 0.7);
}

/** Before the first prose only a deck, a heading right over it, and pictures stay. */
function trimStart(page: Page, keep: Uint8Array, container: Box, first: number, title: (block: PageBlock) => boolean): void {
  let from = first;
  while (from > container.first) {
    const block = page.blocks[from - 1]!;
    if (block.kind === 'heading' && block.level > 1 && !title(block)) { from--; continue; }
    break;
  }
  for (let i = container.first; i < from; i++) if (page.blocks[i]!.kind !== 'picture' && page.blocks[i]!.kind !== 'caption') keep[i] = 0;
}

/** After the last prose, only what goes on in the same list, table, quote or verse. */
function trimEnd(page: Page, keep: Uint8Array, container: Box, last: number): void {
  for (let i = last + 1; i < container.end; i++) {
    const block = page.blocks[i]!;
    if (keep[i] && sharesStructure(page.blocks[last]!, block)) { last = i; continue; }
    keep[i] = 0;
  }
}

const sharesStructure = (a: PageBlock, b: PageBlock): boolean => a.box.parent === b.box.parent && a.kind === b.kind && a.kind === 'item';

function dropTitle(page: Page, keep: Uint8Array, container: Box, title: (block: PageBlock) => boolean): void {
  for (let i = container.first; i < container.end; i++) if (keep[i] && page.blocks[i]!.kind === 'heading' && title(page.blocks[i]!)) keep[i] = 0;
}

/** Lists and tables that are mostly links are navigation, whatever one of their items looks like. */
function dropLinkedGroups(page: Page, keep: Uint8Array, container: Box): void {
  for (let i = container.index + 1; i < container.endBox; i++) {
    const box = page.boxes[i]!;
    if ((box.tag === 'ul' || box.tag === 'ol' || box.tag === 'table') && linkShare(box) > 0.6) for (let b = box.first; b < box.end; b++) if (page.blocks[b]!.kind !== 'picture') keep[b] = 0;
  }
}

/** A heading over nothing goes (what stood under it went); one over a smaller heading that stays, stays. */
function dropEmptyHeadings(page: Page, keep: Uint8Array, container: Box): void {
  let below: PageBlock | null = null;
  for (let i = container.end - 1; i >= container.first; i--) {
    const block = page.blocks[i]!;
    if (!keep[i] || block.kind === 'rule') continue;
    if (block.kind === 'heading' && below === null) { keep[i] = 0; continue; }
    below = block;
  }
}
