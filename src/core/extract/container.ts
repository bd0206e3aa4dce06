import type { Box, Page } from '../walk/page.ts';
import { linkShare, type Masses } from './prose.ts';
import { CONTAINER, PROSE } from './thresholds.ts';

/**
 * The box with the most net prose. Prose letters count for it, blocks of links and scraps against it,
 * so that two halves of a body join over a small advertisement and never over a menu.
 */
export function richestBox(page: Page, masses: Masses): Box | null {
  const net = new Float64Array(page.boxes.length);
  for (const block of page.blocks) net[block.box.index]! += masses.ofBlock[block.index]! || -costOf(page, masses, block.index);
  for (let i = page.boxes.length - 1; i > 0; i--) net[page.boxes[i]!.parent!.index]! += net[i]!;
  let best: Box | null = null;
  for (const box of page.boxes) if (masses.ofBox[box.index]! > 0 && (!best || net[box.index]! >= net[best.index]!)) best = box;
  return best;
}

function costOf(page: Page, masses: Masses, index: number): number {
  const block = page.blocks[index]!;
  if (block.text === '') return 0;
  if (masses.isAside[block.box.index]) return CONTAINER.asideBlockCost;
  if (linkShare(block) > PROSE.mostLinks) return CONTAINER.linkBlockCost + CONTAINER.linkLetterCost * block.linkLetters;
  return block.kind === 'heading' ? 0 : CONTAINER.shortBlockCost;
}
