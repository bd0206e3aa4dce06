import type { Page } from '../walk/page.ts';
import type { Detection } from './detection.ts';

/** 1 for every block that lies wholly inside a detection. */
export function coveredBlocks(page: Page, detections: readonly Detection[]): Uint8Array {
  const covered = new Uint8Array(page.blocks.length);
  for (const { from, to } of detections) {
    for (let i = from.block; i <= to.block; i++) {
      const { text } = page.blocks[i]!;
      if ((i > from.block || text.slice(0, from.offset).trim() === '') && (i < to.block || text.slice(to.offset).trim() === '')) covered[i] = 1;
    }
  }
  return covered;
}
