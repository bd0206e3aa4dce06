/** What follows a label: the run of blocks that are links to stories, with the small print of their cards. */
import { endsWithStop } from '../text/sentences.ts';
import { blockBeside, linksAway } from '../walk/blocks.ts';
import { branchUnder, isTwin, isWithin, nearest, nearestCalled } from '../walk/boxes.ts';
import { Flag } from '../walk/class-flags.ts';
import type { Box, Page, PageBlock, PageLine } from '../walk/page.ts';
import { mainLink, type DetectContext } from './context.ts';
import type { FoundTitle, Spot } from './detection.ts';
import { addLine, isLinkLine, isSmallPrint } from './link-line.ts';
import { hasStoryAddress, isTitleLike } from './story-link.ts';
import { prominenceOf, Stories } from './stories.ts';
import { titleText } from './title-text.ts';
import { HEADLINE, LIST, RUN } from '../weights.ts';

export interface LinkRun {
  titles: FoundTitle[];
  to: Spot;
  /** «See all» stands beside the label, and was passed over. */
  isAllLeftOut?: boolean;
}

/**
 * Collects the story links after a label line, up to the first prose, heading or foreign block. `anySite`: sister sites too; `withAll`:
 * also where there is nothing but a short link beside the label, which leads to all of them («See all»).
 */
export function collectLinks(context: DetectContext, label: PageLine, { anySite = false, withAll = false } = {}): LinkRun {
  const { page } = context;
  const stories = new Stories();
  let to: Spot = { block: label.block, offset: label.start + label.text.length };

  // Lines of the label's own block first: `<p>اقرأ أيضًا:<br><a>…</a><br><a>…</a></p>`.
  for (let i = label.index + 1; i < page.lineOf[label.block + 1]!; i++) {
    const line = page.lines[i]!;
    if (!context.isLinked(line, 0, line.text.length, anySite)) return { titles: stories.titles(), to };
    addLine(context, stories, line, 0, { anySite });
    to = { block: line.block, offset: line.start + line.text.length };
  }

  const own = context.blockOf(label);
  let group: Group | null = null, isNamed = false, small = 0, headline: PageBlock | null = null, tagline: PageBlock | null = null, all: PageLine | null = null;
  for (let i = label.block + 1; i < page.blocks.length && stories.size < RUN.mostTitles; i++) {
    const block = page.blocks[i]!;
    const isOutside = group !== null && !group.holds(i);
    if (isOutside && (isNamed || block.linkLetters === 0)) break;
    if (block.text === '') { if (block.kind === 'picture' && block.link?.isSameSite) stories.see(block.link); continue; }
    const linked = leadingLinks(context, block, anySite), names = linked.some((line) => isTitleLike(titleText(line.text)));
    if (!withAll && !group && linked.length > 0 && !names && isBeside(page, own, block)) { all = linked[0]!; continue; }
    // «All» beside the label, and the stories in a box of their own: the first headline tells where the run goes on.
    if (isOutside && !names) break;
    if (linked.length > 0) {
      // Behind the lines under the label, other lists and «About» in the footer.
      if (!group && ((stories.size > 0 && !(names && small === 0 && isNext(own, block))) || (small > 0 && isInFooter(own, block)))) break;
      if (stories.size > 0 && startsAnother(context, stories, linked[0]!)) break;
      if (isOutside || !group) group = groupOf(context, own, block);
      if (!group.holds(i) || (tagline && !group.holds(tagline.index))) break;
      isNamed ||= names;
      for (const line of linked) addLine(context, stories, line, prominenceOf(context, block), { anySite });
      // «<h5>The quay is sinking</h5> … <a>Read on</a>»: the card's headline names the story, its only link leads there.
      if (headline && !names && linked.length === 1 && inOneCard(page.blocks, sharedBox(own.box, block.box), i, headline.index)) stories.add(mainLink(linked[0]!), headline.text, prominenceOf(context, headline));
      headline = null;
      const others = page.lines.slice(page.lineOf[i]! + linked.length, page.lineOf[i + 1]);
      const isOver = !others.every((line) => isSmallPrint(line.text));
      const last = isOver ? linked[linked.length - 1]! : page.lines[page.lineOf[i + 1]! - 1]!;
      to = { block: i, offset: last.start + last.text.length };
      small = 0;
      if (isOver) break;
      continue;
    }
    if (isTitleLike(block.text) && context.isHeadline(block.text)) headline ??= block;
    // The headline of the page, or another label; but two labels over one list are both its own.
    if (block.level === 1 || (isOtherLabel(context, block) && i > label.block + 1)) break;
    if (group?.isInCard(i, to.block)) { to = { block: i, offset: block.text.length }; continue; }
    if (++small > RUN.smallPrint) break;
    if (mayStandBetween(context, block, group)) continue;
    if (own.kind !== 'heading' || small > 1 || context.isProse(block)) break;
    tagline = block;
  }
  if (all && stories.size > 0) addLine(context, stories, all, prominenceOf(context, context.blockOf(all)));
  return { titles: stories.titles(), to: group && stories.size > 0 ? endOfPrint(context, group, to) : to, isAllLeftOut: all !== null };
}

/** In the label's element, or in one of its make beside it. */
const isNext = ({ box: own }: PageBlock, { box }: PageBlock): boolean => box === own || (box.parent === own.parent && isTwin(box, own));

/** In a footer that the label does not stand in. */
function isInFooter({ box: own }: PageBlock, { box }: PageBlock): boolean {
  const footer = nearestCalled(box, Flag.Foot, LIST.reach);
  return footer !== null && !isWithin(own, footer);
}

/** No story, and none of a list: alone behind the label, in the box that the label stands in. */
function isBeside({ blocks }: Page, { box }: PageBlock, { box: own, index, kind, runs }: PageBlock): boolean {
  if (kind === 'item' || (!isWithin(box, own) && own.parent !== box.parent) || runs.some(({ link }) => link !== null && hasStoryAddress(link))) return false;
  const next = blockBeside(blocks, index, 1);
  return next !== undefined && !isTwin(next.box, own);
}

const isLastPrint = (context: DetectContext, block: PageBlock): boolean => block.kind === 'text' && isSmallPrint(block.text) && !isOtherLabel(context, block);

/** The date or the author that a box of label and links ends with goes with them. */
function endOfPrint(context: DetectContext, group: Group, to: Spot): Spot {
  const { blocks } = context.page;
  let last = to.block;
  if (to.offset < blocks[last]!.text.length) return to;
  while (last + 1 < blocks.length && group.holds(last + 1) && (blocks[last + 1]!.text === '' || isLastPrint(context, blocks[last + 1]!))) last++;
  if (last > to.block + RUN.lastPrint) return to;
  return group.isBox && last > to.block && !group.holds(last + 1) ? { block: last, offset: blocks[last]!.text.length } : to;
}

/** The lines of a block from its first on that are links, or a link and what stands beside it. */
function leadingLinks(context: DetectContext, block: PageBlock, anySite: boolean): PageLine[] {
  const lines: PageLine[] = [];
  if (block.linkLetters === 0) return lines;
  for (let i = context.page.lineOf[block.index]!; i < context.page.lineOf[block.index + 1]!; i++) {
    const line = context.page.lines[i]!;
    if (!isLinkLine(context, block, line, anySite)) break;
    lines.push(line);
  }
  return lines;
}

/** A label, and not the call of a card («مزید پڑھیں» is both): that leads where its headline did. */
function startsAnother(context: DetectContext, stories: Stories, line: PageLine): boolean {
  const label = context.labelOf(line);
  return label?.strength === 'S' && !(label.rest >= label.restEnd && stories.tells(mainLink(line)));
}

/** A heading or a line of its own that is another label: what follows is its own run. */
function isOtherLabel(context: DetectContext, block: PageBlock): boolean {
  const label = context.labelOf(context.lines[context.page.lineOf[block.index]!]!);
  return label !== null && (block.kind === 'heading' || (label.strength === 'S' && label.rest >= label.restEnd));
}

/** Where a run of links may go on: a box that holds label and links and nothing of the story, or siblings of one shape. */
interface Group {
  holds(block: number): boolean;
  /** Label and links have a box of their own, or the one card has. */
  isBox: boolean;
  /** The block stands in the same card as the link before it. */
  isInCard(block: number, previous: number): boolean;
}

function groupOf(context: DetectContext, label: PageBlock, first: PageBlock): Group {
  const { page } = context;
  const shared = sharedBox(label.box, first.box);
  const branch = branchUnder(first.box, shared) ?? first.box;
  if (isClosed(context, shared) && !page.blocks.slice(shared.first, label.index).some((block) => block.linkLetters === 0 && (context.isProse(block) || endsWithStop(block.text)))) return within(page.blocks, shared);
  // The label stands in the flow of the text: the branch of the first link, and its siblings of the same shape.
  const isFlat = branch === first.box && (branch.tag === 'p' || branch.tag === first.box.tag);
  const end = isFlat || hasTwin(page.boxes, branch) ? endOfTwins(context, branch, shared) : branch.end;
  return { isBox: !isFlat && end === branch.end, holds: (i) => i >= first.index && i < end, isInCard: (i, previous) => inOneCard(page.blocks, branch, i, previous) };
}

const within = (blocks: readonly PageBlock[], box: Box): Group => ({ isBox: true, holds: (i) => i >= box.first && i < box.end, isInCard: (i, previous) => inOneCard(blocks, box, i, previous) });

const sharedBox = (a: Box, b: Box): Box => nearest(a, (box) => isWithin(b, box))!;

/** No prose of the story inside: what is not linked is small print, or the teaser of a card that has a headline link before it. */
function isClosed(context: DetectContext, box: Box): boolean {
  if (box.tag === 'body' || box.tag === 'main' || box.tag === 'html') return false;
  // Given up at the limit: asked of a whole article for each of its labels, this would grow with its square.
  const limit = Math.min(box.linkLetters * 2.5, RUN.closedProse);
  let prose = 0;
  for (let i = box.first; i < box.end && prose <= limit; i++) {
    const block = context.page.blocks[i]!;
    if (context.isProse(block) && !(block.link?.isSameSite)) prose += block.letters;
  }
  return prose <= limit && prose < RUN.closedProse;
}

const hasTwin = (boxes: readonly Box[], box: Box): boolean => { const next = boxes[box.endBox]; return next !== undefined && next.parent === box.parent && isTwin(next, box); };

/** Siblings of the same shape that are links too go on with the run. */
function endOfTwins(context: DetectContext, branch: Box, shared: Box): number {
  // A source of the author's leads away among the site's own stories.
  const isAway = (box: Box): boolean => context.page.blocks.slice(box.first, box.end).every(linksAway);
  const isRunAway = isAway(branch);
  let last = branch;
  for (let i = branch.endBox; i < shared.endBox; i = context.page.boxes[i]!.endBox) {
    const next = context.page.boxes[i]!;
    if (next.letters === 0) continue;
    if (!isTwin(next, branch) || next.linkLetters < next.letters * 0.4 || (!isRunAway && isAway(next))) break;
    last = next;
  }
  return last.end;
}

/** Both blocks stand in one item of a list of cards, which is small. */
function inOneCard(blocks: readonly PageBlock[], root: Box, index: number, previous: number): boolean {
  for (let box: Box | null = blocks[index]!.box; box && box !== root; box = box.parent) {
    if (box.letters > HEADLINE.longest * 4) return false;
    if (previous >= box.first && previous < box.end) return true;
  }
  return false;
}

function mayStandBetween(context: DetectContext, block: PageBlock, group: Group | null): boolean {
  if (isSmallPrint(block.text) && (block.kind !== 'heading' || group !== null || isKicker(context, block))) return true;
  return group !== null && !context.isProse(block);
}

/** A heading right over a linked one: the kicker of a card. */
function isKicker(context: DetectContext, block: PageBlock): boolean {
  const next = context.page.blocks.slice(block.index + 1, block.index + 3).find((b) => b.text !== '');
  return next !== undefined && context.isLinked(context.lines[context.page.lineOf[next.index]!]!);
}
