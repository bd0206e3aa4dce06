import type { Box, Page } from '../walk/page.ts';
import { isProse, linkShare, type Masses } from './prose.ts';
import { SECOND } from '../weights.ts';

/**
 * The box whose paragraphs stand together: each votes for the box it flows in, and less for those around it, by its
 * length and its stops. Another question than `richestBox` asks (how much prose, at what cost), so that the two
 * err on different pages: many short comments, each in a box of its own, may outweigh a story and seldom outvote it.
 */
export function densestBox(page: Page, masses: Masses): Box | null {
  const votes = new Float64Array(page.boxes.length);
  for (const block of page.blocks) {
    if (masses.ofBlock[block.index] === 0 || !isProse(block)) continue;
    let vote = 1 + Math.min(block.stops, SECOND.mostStops) + Math.min(block.letters / SECOND.lettersOfPoint, SECOND.mostLengths);
    let box: Box | null = block.box.tag === 'p' ? block.box.parent : block.box;
    for (let level = 0; box && level < SECOND.levels; level++, box = box.parent) { votes[box.index]! += vote; vote *= SECOND.share; }
  }
  let best: Box | null = null;
  for (const box of page.boxes) {
    votes[box.index]! *= 1 - linkShare(box);
    if (votes[box.index]! > 0 && (!best || votes[box.index]! > votes[best.index]!)) best = box;
  }
  return best;
}
