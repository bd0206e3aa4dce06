/** Heading order repaired: the title is the page's h1, so the text begins at h2 and never skips a level on the way down. */
import type { Block } from '../../core/model.ts';

/** The level to use for each block's index; only headings have one. */
export function repairLevels(blocks: readonly Block[]): Map<number, 2 | 3 | 4 | 5 | 6> {
  const levels = new Map<number, 2 | 3 | 4 | 5 | 6>();
  /** Levels as printed of the headings that are open now, outermost first. */
  const open: number[] = [];
  blocks.forEach((block, index) => {
    if (block.type !== 'heading') return;
    while (open.length > 0 && open.at(-1)! >= block.level) open.pop();
    open.push(block.level);
    levels.set(index, Math.min(open.length + 1, 6) as 2 | 3 | 4 | 5 | 6);
  });
  return levels;
}
