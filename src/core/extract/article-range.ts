import type { Box, Page, PageBlock } from '../walk/page.ts';
import { richestBox } from './container.ts';
import { keepNotes } from './notes.ts';
import { keepPoints } from './points.ts';
import { boxOfPosts } from './posts.ts';
import { lettersOf, massesOf, sentencesSetAsHeadings, type Masses } from './prose.ts';
import { densestBox } from './second-opinion.ts';
import { selectBlocks } from './select.ts';
import type { Found, Selection } from './selection.ts';
import { headingsOfSections } from './sections.ts';
import { authorsOf } from './small-print.ts';
import { dropUnderDeck } from './beginning.ts';
import { agreement } from './self-check.ts';
import { teasersOf } from './teasers.ts';
import type { StoryData } from './json-ld.ts';
import { isEncyclopaedia } from './encyclopaedia.ts';
import { releaseDeck, standfirstOf } from './standfirst.ts';
import { CHECK, SECOND } from '../weights.ts';
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
  /** First and last block kept, prose or not, the points over the text and the notes under it aside. */
  start: number;
  end: number;
  /** The headline, when it stands before the text; else the container's first block. */
  top: number;
  /** Letters of all teasers of cards on the page. */
  teasers: number;
  /** Blocks of the leading summary, outside `keep`. */
  standfirst: PageBlock[];
  /** Headings of sections, each a link to what is told under it. */
  ofSections: ReadonlySet<number>;
}

/**
 * Which blocks are the story; null when the page has no prose. Two scorers look for its box; where they disagree, the
 * self-check chooses the range that agrees better with what the page says of itself.
 */
export function articleRange(page: Page, found: Found, data: StoryData, title: Title): Range | null {
  const told = sentencesSetAsHeadings(page);
  const { isTeaser, sections } = teasersOf(page, told, data.isLive);
  const { isDetected } = found;
  const masses: Masses = massesOf(page, isTeaser, isDetected, told, data.isLive ? null : boxOfPosts(page), title.block);
  const authors = authorsOf(page, data);
  const known = { ...found, isHeadline: title.isHeadline, isTitle: title.isTitle, isEncyclopaedia: isEncyclopaedia(page.host), authors };
  const rangeIn = (container: Box): Range | null => {
    const ofSections = headingsOfSections(page, container, sections);
    const selection = selectBlocks(page, container, masses, ofSections, known);
    if (releaseDeck(page, selection.keep, title)) dropUnderDeck(selection);
    const range = measureRange(selection, title, ofSections);
    if (!range) return null;
    keepPoints(selection, range.start);
    range.standfirst = standfirstOf(page, data, title, range.start, range.keep, masses.isAside, authors);
    keepNotes(page, range, masses);
    return range;
  };
  const richest = richestBox(page, masses, isDetected);
  if (!richest) return null;
  const first = rangeIn(richest);
  const densest = densestBox(page, masses);
  if (!densest || agree(masses, richest, densest)) return first;
  const second = rangeIn(densest);
  if (!first || !second) return first ?? second;
  const better = agreement(page, second, data, title) - agreement(page, first, data, title);
  return better >= CHECK.margin ? second : first;
}

/** One box lies in the other and holds nearly all of its prose. */
function agree({ ofBox }: Masses, a: Box, b: Box): boolean {
  const [outer, inner] = a.index <= b.index ? [a, b] : [b, a];
  return inner.index < outer.endBox && ofBox[inner.index]! >= SECOND.agree * ofBox[outer.index]!;
}

function measureRange({ page, keep, container, masses }: Selection, title: Title, ofSections: ReadonlySet<number>): Range | null {
  const isProse = new Uint8Array(page.blocks.length);
  let first = -1, last = -1, prose = 0;
  page.blocks.forEach((_, i) => {
    if (!keep[i] || masses.ofBlock[i] === 0) return;
    if (first < 0) first = i;
    last = i;
    isProse[i] = 1;
    prose += masses.ofBlock[i]!;
  });
  const isShown = (kept: number, i: number): boolean => kept === 1 && page.blocks[i]!.text !== '';
  if (first < 0) return null;
  const top = title.block && title.block.index < first ? Math.min(title.block.index, container.first) : container.first;
  const teasers = lettersOf(page.blocks.filter(({ index }) => masses.isTeaser[index]));
  return { keep, container, first, last, prose, isProse, top, start: keep.findIndex(isShown), end: keep.findLastIndex(isShown), teasers, standfirst: [], ofSections };
}
