/** How a story begins: what stands over its first prose and its headline. */
import { flowOf, standsIn } from '../walk/blocks.ts';
import type { Box, PageBlock } from '../walk/page.ts';
import { isCaption } from './captions.ts';
import { linkShare } from './prose.ts';
import { pointsAround } from './points.ts';
import type { Selection } from './selection.ts';
import { PROSE, SELECT } from '../weights.ts';
import { isAnnouncing, isSaidIn, tellsInLinks } from './ending.ts';
import { endsSpeech, endsWithColon, endsWithStop } from '../text/sentences.ts';
import { holds, Kind } from '../text/characters.ts';
import { countWords } from '../text/words.ts';
import { flowAround } from './flow.ts';
import { isAsLongAsSentence } from './unstopped.ts';

/** The first prose behind the headline where nearly all of it stands there, and what stands over it has a box of its own: teasers of other stories, notices of the site. Else `first`. */
export function firstUnderHeadline({ page: { blocks }, keep, masses, headline, end }: Selection, first: number): number {
  if (headline < first || headline >= end) return first;
  let over = 0, under = 0, begin = -1;
  for (let i = first; i < end; i++) {
    if (!keep[i] || masses.ofBlock[i] === 0) continue;
    if (i < headline) over += masses.ofBlock[i]!;
    else { under += masses.ofBlock[i]!; if (begin < 0) begin = i; }
  }
  return over < under * SELECT.overHeadline && flowOf(blocks[first]!) !== flowOf(blocks[begin]!) ? begin : first;
}

/**
 * Before the first prose only subheadings right over it, pictures, and sentences of the same flow stay: short ones, with their stops or
 * as long as one, one that announces the first, a lead that is set as a heading, points, the items before the first of its list. What is left out between them is the site's.
 */
export function startOfStory(selection: Selection, first: number): number {
  const { page, keep, isDetected, withRest, container, isHeadline } = selection;
  let from = first, isRightOver = true;
  const flows = [flowOf(page.blocks[first]!), flowAround(page.blocks[first]!)];
  for (let i = first - 1; i >= container.first; i--) {
    const block = page.blocks[i]!, flow = flows.find((box) => box !== null && standsIn(block, box)) ?? flows[0]!, isHeading = block.kind === 'heading' && block.level > 1 && !isHeadline(block);
    if (block.text === '' || block.kind === 'caption') continue;
    if (!keep[i] || isDetected[i]) { isRightOver = false; continue; }
    const isOfItsList = isInListOf(block, page.blocks[from]!), points = isOfItsList ? null : pointsAround(selection, block);
    if (points) { from = i = points.first; continue; }
    const opens = (): boolean => isOfItsList || isSaidIn(flow, block) || isQuoteIn(flows[0]!, block) || isAsLongAsSentence(flow, block) || (isRightOver && isAnnouncing(flow, block))
      || (isHeading && standsIn(block, flow) && endsWithStop(block.text));
    const isLead = withRest.has(i) ? flowOf(block) === flow : linkShare(block) < PROSE.mostLinks ? opens() : isSaidIn(flow, block) && tellsInLinks(selection, block);
    if (!isLead && !(isRightOver && isHeading && linkShare(block) < 0.5)) break;
    from = i;
  }
  return from;
}

/** «By the agency», the teams and counters of a box of its own between a deck that is shown as such and the text go; what announces the text stays, and a letter that begins it in its flow. */
export function dropUnderDeck(selection: Selection): void {
  const { page, keep, masses, container } = selection;
  const first = masses.ofBlock.findIndex((mass, i) => mass > 0 && keep[i] === 1);
  if (first < 0) return;
  const start = startOfStory(selection, first), flow = flowOf(page.blocks[first]!);
  for (const block of page.blocks.slice(container.first, start)) {
    if (block.kind === 'text' && (countWords(block.text) > 1 || !holds(block.text, Kind.Letter) || !standsIn(block, flow)) && !endsWithColon(block.text) && !isCaption(page, block)) keep[block.index] = 0;
  }
}

/** What is quoted over the text, in a quote of its own. */
const isQuoteIn = (flow: Box | null, block: PageBlock): boolean => block.kind === 'quote' && block.linkLetters === 0 && flowAround(block) === flow && endsSpeech(block.text);

/** An item of the list that the story begins with. */
const isInListOf = ({ box }: PageBlock, first: PageBlock): boolean => box.tag === 'li' && first.box.tag === 'li' && box.parent === first.box.parent;
