/** How blocks stand to each other. */
import type { PageBlock } from './page.ts';

/** The nearest block with words before (-1) or after (1) the one at `index`. */
export function blockBeside(blocks: readonly PageBlock[], index: number, step: 1 | -1): PageBlock | undefined {
  let i = index + step;
  while (blocks[i]?.text === '') i += step;
  return blocks[i];
}
