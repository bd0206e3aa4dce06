import type { Box, Page, PageBlock } from '../walk/page.ts';
import { richestBox } from './container.ts';
import { massesOf, type Masses } from './prose.ts';
import { selectBlocks } from './select.ts';
import { teasersOf } from './teasers.ts';
import type { StoryData } from './json-ld.ts';
import { isEncyclopaedia } from './encyclopaedia.ts';
import { standfirstOf } from './standfirst.ts';
import type { Title } from './metadata.ts';

export interface Range {
  /** 1 = the block belongs to the article (detections included). */
  keep: Uint8Array;
  container: Box;
  /** First and last block of prose kept. */
  first: number;
  last: number;
  prose: number;
  /** 1 = a kept block of running text. */
  isProse: Uint8Array;
  /** First block kept, prose or not. */
  start: number;
  /** The headline, when it stands before the text; else the container's first block. */
  top: number;
  /** Letters of all teasers of cards on the page. */
  teasers: number;
  /** Blocks of the leading summary, outside `keep`. */
  standfirst: PageBlock[];
}

/** Which blocks are the story; null when the page has no prose. */
export function articleRange(page: Page, isDetected: Uint8Array, data: StoryData, title: Title): Range | null {
  const teaser = teasersOf(page);
  const masses: Masses = massesOf(page, teaser, isDetected);
  const container = richestBox(page, masses);
  if (!container) return null;
  const keep = selectBlocks(page, container, masses, isDetected, title.isTitle, isEncyclopaedia(page.host));
  const range = measureRange(page, keep, container, masses, title);
  if (range) range.standfirst = standfirstOf(page, data, title, range.start, keep, masses.isAside);
  return range;
}

function measureRange(page: Page, keep: Uint8Array, container: Box, masses: Masses, title: Title): Range | null {
  const isProse = new Uint8Array(page.blocks.length);
  let first = -1, last = -1, prose = 0;
  page.blocks.forEach((_, i) => {
    if (!keep[i] || masses.ofBlock[i] === 0) return;
    if (first < 0) first = i;
    last = i;
    isProse[i] = 1;
    prose += masses.ofBlock[i]!;
  });
  return first < 0 ? null : { keep, container, first, last, prose, isProse, top: title.block && title.block.index < first ? Math.min(title.block.index, container.first) : container.first, start: keep.findIndex((k, i) => k === 1 && page.blocks[i]!.text !== ''), teasers: page.blocks.reduce((n, b) => n + (masses.isTeaser[b.index] ? b.letters : 0), 0), standfirst: [] };
}
