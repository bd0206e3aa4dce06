/** From a container to its story, step by step. */
import type { Box, Page } from '../walk/page.ts';
import { firstUnderHeadline, startOfStory } from './beginning.ts';
import { isCaption } from './captions.ts';
import { beginOfAnswers, endOfCore } from './container.ts';
import { endOfListed, endOfSpeech, listAfter, trimEnd } from './ending.ts';
import { beforeBio, dropButtons, dropCopies, dropEmptyHeadings, dropLinkedGroups, dropSmallPrint } from './leftovers.ts';
import { endOfStory } from './next-story.ts';
import { firstBehindPoints } from './points.ts';
import type { Masses } from './prose.ts';
import type { Known, Selection } from './selection.ts';
import { isByline, isDateline } from './small-print.ts';
import { isPlayed, isStory, listsOfTheAuthor } from './story-blocks.ts';
import { dropStretchesApart } from './stretches.ts';

/**
 * Which blocks of the container belong to the story: prose, what stands between prose (short lines, headings, lists),
 * not what its box calls share bar, tags or byline, not what is mostly links: `keep` says it. Detected blocks are kept here
 * (they are taken out later), so that what stands around them is judged alike with and without stripping.
 * @param ofSections headings that are kept though all link
 */
export function selectBlocks(page: Page, container: Box, masses: Masses, ofSections: ReadonlySet<number>, known: Known): Selection {
  const { isDetected, withRest, isHeadline, isTitle, authors, announced, opensWithLabel } = known;
  const keep = new Uint8Array(page.blocks.length);
  const begin = container.first, headline = page.blocks.findIndex(isHeadline);
  const end = Math.min(
    endOfStory(page, container, masses, headline, known),
    endOfCore(page, container, masses),
    beginOfAnswers(page, container, masses, announced, headline),
  );
  const listed = new Set([...listsOfTheAuthor(page, container, masses, known), ...ofSections].filter((i) => !isDetected[i]));
  const selection: Selection = { ...known, page, container, masses, headline, keep, listed, end };
  let first = -1, last = -1;
  for (let i = begin; i < end; i++) {
    const block = page.blocks[i]!;
    if (masses.isAside[block.box.index] && !isPlayed(block, masses)) continue;
    if (!(isDetected[i] || withRest.has(i) || listed.has(i) || isStory(page, block, masses, opensWithLabel))) continue;
    // «By Ruth Carver, Tom Weir», however long, is not what the story begins with.
    if (first < 0 && (isDateline(block) || isByline(block, authors))) continue;
    keep[i] = 1;
    if (masses.ofBlock[i]! > 0 && block.kind !== 'caption' && !isCaption(page, block) && !(first < 0 && isTitle(block))) { if (first < 0) first = i; last = i; }
  }
  if (first < 0) return selection;
  first = firstBehindPoints(selection, firstUnderHeadline(selection, first));
  keep.fill(0, begin, startOfStory(selection, first));
  last = beforeBio(selection, first, last);
  last = endOfListed(selection, endOfSpeech(selection, first, last));
  dropSmallPrint(selection, first);
  dropButtons(selection);
  trimEnd(selection, listAfter(selection, last));
  for (let i = begin; i < end; i++) if (keep[i] && (i < first ? isTitle : isHeadline)(page.blocks[i]!)) keep[i] = 0;
  dropLinkedGroups(selection);
  dropCopies(selection);
  dropStretchesApart(selection);
  dropEmptyHeadings(selection);
  return selection;
}
