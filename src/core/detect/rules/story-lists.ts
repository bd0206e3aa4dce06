/**
 * Lists of stories that the extraction has left out of the text already, whatever their label: under the article
 * (`after-list`) and in boxes beside it or between its paragraphs (`side-list`). They go to the shelf; of the text only the bold line
 * goes that announces them.
 */
import { isCaption } from '../../extract/captions.ts';
import { blockInFlow, isSlot } from '../../walk/blocks.ts';
import { holds, Kind } from '../../text/characters.ts';
import { endsSpeech } from '../../text/sentences.ts';
import { isFooterOfStory } from '../../walk/boxes.ts';
import { Flag } from '../../walk/class-flags.ts';
import type { Box, PageBlock } from '../../walk/page.ts';
import type { Sign } from '../../model.ts';
import type { DetectContext } from '../context.ts';
import { titleText } from '../title-text.ts';
import { detectionOf, ofBlocks, type Detection } from '../detection.ts';
import { withLabelAbove } from '../label-above.ts';
import { Menus } from '../menu.ts';
import { prominenceOf, Stories } from '../stories.ts';
import { storyLines } from '../story-line.ts';
import { hasStoryAddress, isShortTitle, isSlugOf, isTitleLike, leadsToIndex } from '../story-link.ts';
import { LIST, LONGEST_SIDE_LINE, RUN, WEIGHTS } from '../../weights.ts';
import type { Story, StoryRule } from './rule.ts';

export const afterList: StoryRule = {
  id: 'after-list',
  find: (context, story) => findLists(context, story, 'after-list', story.last + 1, context.page.blocks.length, (block) =>
    story.isTaken(block.index) || story.isKept(block.index) || (block.index >= story.scope.end && !isNamedRelated(context, block))),
};

export const sideList: StoryRule = {
  id: 'side-list',
  find: (context, story) => findLists(context, story, 'side-list', story.top + 1, story.last, (block) =>
    story.isTaken(block.index) || story.isKept(block.index) || block.text === context.page.blocks[story.top]!.text),
};

const ELSEWHERE_FLAGS = Flag.Nav | Flag.Foot | Flag.Popup | Flag.Comment | Flag.Head | Flag.Form | Flag.Tags | Flag.Side | Flag.Share | Flag.Author | Flag.Letter;

interface List { label: PageBlock | null; from: number; to: number; stories: Stories; isSlug: boolean; isAddress: boolean }

/** One detection for each list under its own label among the blocks of [first, end) that are not `isClosed`. */
function findLists(context: DetectContext, story: Story, rule: string, first: number, end: number, isClosed: (block: PageBlock) => boolean): Detection[] {
  const found: Detection[] = [];
  const menus = new Menus(context);
  let list: List | null = null;
  let heading: PageBlock | null = null;
  /** Unlinked letters since the last heading or story. */
  let other = 0;
  const close = (): void => {
    const detection = list && judgeList(context, story, rule, list);
    if (detection) found.push(...(rule === 'side-list' ? withLabelAbove(context, story, [detection]) : [detection]));
    list = heading = null;
    other = 0;
  };
  for (let i = first; i < end && found.length < LIST.mostLists; i++) {
    const block = context.page.blocks[i]!;
    if (block.text !== '' && isForAd(context, block)) continue;
    if (isClosed(block)) { close(); continue; }
    if (block.text === '' || isElsewhere(story, block)) continue;
    const stories = storyLines(context, block);
    if (stories.length > 0 && !isNamedRelated(context, block) && menus.holds(block)) continue;
    if (stories.length === 0) {
      if (isHeadingLike(block) && !(list && block.linkLetters > 0) && !namesStoryElsewhere(context, block)) { close(); heading = block; } else other += block.letters - block.linkLetters;
      // Words that are no list: between a heading and its first story, or more of them than teasers have.
      if (other > (list ? LIST.mostOther : LONGEST_SIDE_LINE)) close();
      continue;
    }
    other = 0;
    list ??= { label: heading, from: heading ? heading.index : i, to: i, stories: new Stories(), isSlug: false, isAddress: false };
    for (const { link, title } of stories) {
      list.stories.add(link, title, prominenceOf(context, block));
      list.isSlug ||= isSlugOf(title, link);
      list.isAddress ||= hasStoryAddress(link);
    }
    list.to = i;
  }
  close();
  return found;
}

/** A place for an advertisement parts no list, and is no part of one that ends before it. */
const isForAd = (context: DetectContext, block: PageBlock): boolean => isSlot(block) || context.trailingOf(context.lines[context.page.lineOf[block.index]!]!)?.type === 'ad';

/** The nearest box with a name that does not hold the story too tells: a menu, a footer, a sidebar — or related stories inside one. */
function isElsewhere({ first, last }: Story, block: PageBlock): boolean {
  for (let box: Box | null = block.box; box && !(box.first <= first && box.end > last); box = box.parent) {
    if (box.flags & Flag.Related) return false;
    if (box.flags & ELSEWHERE_FLAGS && !isFooterOfStory(box)) return true;
  }
  return false;
}

const isNamedRelated = (context: DetectContext, block: PageBlock): boolean => context.hasFlag(block.box, Flag.Related, LIST.reach);

/** The rank of a story («<h5>1</h5>») announces nothing, nor does what is all in round brackets: who wrote it («(dwi/rml)»). */
const isHeadingLike = (block: PageBlock): boolean => holds(block.text, Kind.Letter) && block.text.length <= 80 && !/^\([^)]*\)$/.test(block.text) && (block.kind === 'heading' || block.box.tag === 'th' || (block.letters >= 6 && block.runs.every((r) => r.style === 1)));

/** A headline that leads to another site is a card of its own, not the label of the stories under it. */
function namesStoryElsewhere(context: DetectContext, block: PageBlock): boolean {
  const { links } = context.lines[context.page.lineOf[block.index]!]!;
  return block.linkLetters === block.letters && links.length > 0 && links.every(({ link }) => !link.isSameSite && hasStoryAddress(link) && !leadsToIndex(link));
}

function judgeList(context: DetectContext, story: Story, rule: string, list: List): Detection | null {
  const titles = list.stories.titles().filter((t) => isTitleLike(t.title));
  // A site's map, or all of its front page.
  if (titles.length > RUN.mostTitles) return null;
  // «about 2 months ago», again and again: the links of comments.
  if (titles.length === 0 || new Set(titles.map((t) => t.title)).size * 2 <= titles.length) return null;
  const signs: Sign[] = [{ name: 'whole-link', weight: WEIGHTS.wholeLink }];
  if (titles.every(({ title }) => context.isHeadline(title))) signs.push({ name: 'headline', weight: WEIGHTS.headline });
  if (titles.length > 1) signs.push({ name: 'several', weight: WEIGHTS.several });
  if (list.label) signs.push({ name: 'label-own-element', weight: WEIGHTS.labelOwnElement });
  if (list.isSlug) signs.push({ name: 'slug', weight: WEIGHTS.slug }); else if (list.isAddress) signs.push({ name: 'story-address', weight: WEIGHTS.likeAddress });
  if ((titles.length === 1 || rule === 'side-list') && titles.every((t) => isShortTitle(t.title))) signs.push({ name: 'short-title', weight: WEIGHTS.shortTitle });
  const block = context.page.blocks[list.to]!;
  if (isInFlow(context, story, list)) signs.push({ name: 'in-flow', weight: WEIGHTS.inFlow });
  if (isNamedRelated(context, block)) signs.push({ name: 'related-box', weight: WEIGHTS.relatedBox });
  signs.push(...context.signsOfPlace(block));
  return detectionOf(rule, ofBlocks(context.page.blocks, list.from, list.to), signs, { label: list.label ? titleText(list.label.text) : null, titles });
}

/** Right behind a paragraph, in the box it stands in or in one of its own there; what follows in that box is the story's. */
function isInFlow(context: DetectContext, story: Story, { from, to }: List): boolean {
  const { blocks } = context.page;
  if (isCaption(context.page, blocks[from]!)) return false;
  let first = from, last = to;
  for (let flow: Box | null = blocks[from]!.box, i = 0; flow && i < LIST.reach; flow = flow.parent, i++) {
    const above = blockInFlow(blocks, flow, first, -1);
    if (above) {
      if (!isOfText(context, story, above)) return false;
      const below = blockInFlow(blocks, flow, last, 1);
      return below ? context.isProse(below) || story.isKept(below.index) : to < story.last;
    }
    first = Math.min(first, flow.first);
    last = Math.max(last, flow.end - 1);
  }
  return false;
}

const isOfText = (context: DetectContext, story: Story, block: PageBlock): boolean =>
  context.isProse(block) || (block.kind === 'text' && story.isKept(block.index) && endsSpeech(block.text));
