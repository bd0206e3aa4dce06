/** Where another story begins that is appended to the first. */
import { flowOf } from '../walk/blocks.ts';
import { nearest } from '../walk/boxes.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { SELECT } from '../weights.ts';
import { linkShare, type Masses } from './prose.ts';
import type { Known } from './selection.ts';

/** A second story appended under the first begins with a headline of its own (which no rule took for a label), in an `<article>` of its own or set like the first one. */
export function endOfStory(page: Page, container: Box, masses: Masses, headline: number, { isHeadline, isDetected }: Known): number {
  const headlines = page.blocks.slice(container.first, container.end)
    .filter((b) => b.kind === 'heading' && b.level === 1 && b.letters >= 10 && linkShare(b) < 0.5 && !isHeadline(b) && !isDetected[b.index]);
  if (headlines.length === 0) return container.end;
  const title = page.blocks[headline];
  let prose = 0, firstProse = -1;
  for (let i = container.first; i < container.end; i++) {
    const block = page.blocks[i]!;
    prose += masses.ofBlock[i]!;
    if (firstProse < 0 && masses.ofBlock[i]! > 0) firstProse = i;
    if (prose < SELECT.proseBeforeNextStory || !headlines.includes(block)) continue;
    const story = nearest(block.box, ({ tag }) => tag === 'article');
    const isOwnArticle = story !== null && story.index > container.index && story.first > firstProse
      && !(title && title.index >= story.first && title.index < story.end)
      && masses.ofBox[story.index]! < SELECT.shareOfNextStory * masses.ofBox[container.index]!;
    // Sites that set every subheading as h1 have several of them; one without a name that stands among the paragraphs is theirs too.
    const isSecondTitle = headlines.length <= 2 && title !== undefined && title.level === 1 && title.index < i
      && title.box.names === block.box.names && block.box.parent !== title.box.parent
      && !(block.box.names.trim() === '' && isAmongProse(page, block, masses, firstProse));
    if (isOwnArticle || isSecondTitle) return i;
  }
  return container.end;
}

/** Prose from block `from` on stands before it, in its flow. */
function isAmongProse({ blocks }: Page, block: PageBlock, masses: Masses, from: number): boolean {
  const flow = flowOf(block);
  return blocks.slice(from, block.index).some((before) => masses.ofBlock[before.index]! > 0 && flowOf(before) === flow);
}
