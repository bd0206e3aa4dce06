/** Cards whose headline is no link: their picture, a call under it («Read the story») or a link laid over all of it leads to the one story that they tell. */
import { nearest } from '../walk/boxes.ts';
import type { Box, Page, PageBlock, PageLine, PageLink } from '../walk/page.ts';
import type { DetectContext } from './context.ts';
import type { LinkRun } from './link-run.ts';
import { isTitleLike, leadsToIndex } from './story-link.ts';
import { titleText } from './title-text.ts';
import { CARD, LONGEST_SIDE_LINE, RUN } from '../weights.ts';

/** The cards right under a label, one beside the other; none of what stands between may be prose. */
export function cardsUnder(context: DetectContext, label: PageLine): LinkRun {
  const { page } = context, { blocks, boxes } = page;
  const run: LinkRun = { titles: [], to: { block: label.block, offset: label.start + label.text.length } };
  const first = firstHeading(context, label.block + 1);
  const shared = first && nearest(first.box, ({ first: from, end }) => from <= label.block && label.block < end);
  let card = first && shared && cardOf(page, branchesUnder(first.box, shared), first);
  for (let box = card?.box; card && box && run.titles.length < RUN.mostTitles;) {
    run.titles.push({ title: titleText(card.headline.text), link: card.link });
    run.to = { block: box.end - 1, offset: blocks[box.end - 1]!.text.length };
    const next = boxes[box.endBox], heading = next?.parent === box.parent && firstHeading(context, next.first);
    card = next && heading && heading.index < next.end ? cardOf(page, [next], heading) : null;
    box = next;
  }
  return run;
}

interface Card { box: Box; headline: PageBlock; link: PageLink }

/** The first heading from a block on, with a picture and small print before it at most. */
function firstHeading(context: DetectContext, from: number): PageBlock | null {
  for (let i = from, print = 0; i < context.page.blocks.length && print <= RUN.smallPrint; i++) {
    const block = context.page.blocks[i]!;
    if (block.kind === 'heading') return block;
    if (block.text === '') continue;
    if (context.isProse(block)) return null;
    print++;
  }
  return null;
}

/** The boxes around one, from it outwards, that lie in another. */
function branchesUnder(box: Box, ancestor: Box): Box[] {
  const branches: Box[] = [];
  for (let b: Box | null = box; b && b !== ancestor; b = b.parent) branches.push(b);
  return branches;
}

/** The card of a headline: the largest of the boxes that has no other heading, and whose links all lead to one story. */
function cardOf({ blocks, links }: Page, boxes: readonly Box[], headline: PageBlock): Card | null {
  if (headline.linkLetters > 0 || !isTitleLike(titleText(headline.text))) return null;
  let card: Card | null = null;
  for (const box of boxes) {
    if (box.letters > CARD.longestTeaser || box.end - box.first > CARD.mostBlocks) break;
    const inside = blocks.slice(box.first, box.end);
    if (inside.some((block) => block !== headline && (block.kind === 'heading' || (block.linkLetters > 0 && block.text.length > LONGEST_SIDE_LINE)))) break;
    const [link, ...others] = links.filter(({ element }) => box.element.contains(element));
    if (!link) continue;
    if (!link.isSameSite || leadsToIndex(link) || others.some(({ href }) => href !== link.href)) break;
    card = { box, headline, link };
  }
  return card;
}
