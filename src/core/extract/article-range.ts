import type { Box, Page } from '../walk/page.ts';
import { heaviestBox } from './container.ts';
import { massesOf, type Masses } from './prose.ts';
import { selectBlocks } from './select.ts';
import { teasersOf } from './teasers.ts';
import type { StoryData } from './json-ld.ts';
import type { Title } from './metadata.ts';

export interface Range {
  /** 1 = the block belongs to the article (detections included). */
  keep: Uint8Array;
  container: Box;
  /** First and last block of prose kept. */
  first: number;
  last: number;
  prose: number;
}

/** Which blocks are the story; null when the page has no prose. */
export function articleRange(page: Page, isDetected: Uint8Array, data: StoryData, title: Title): Range | null {
  const teaser = teasersOf(page);
  const masses: Masses = massesOf(page, teaser, isDetected);
  const container = heaviestBox(page, masses);
  if (!container) return null;
  void data;
  const keep = selectBlocks(page, container, masses, title.isTitle);
  return measureRange(page, keep, container, masses);
}

function measureRange(page: Page, keep: Uint8Array, container: Box, masses: Masses): Range | null {
  let first = -1, last = -1, prose = 0;
  page.blocks.forEach((_, i) => {
    if (!keep[i] || masses.ofBlock[i] === 0) return;
    if (first < 0) first = i;
    last = i;
    prose += masses.ofBlock[i]!;
  });
  return first < 0 ? null : { keep, container, first, last, prose };
}
