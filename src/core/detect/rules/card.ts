/** Cards without a known label between paragraphs: a box or paragraph of their own that is a headline link to the same site. */
import { Flag } from '../../walk/class-flags.ts';
import { nearest } from '../../walk/boxes.ts';
import type { Box, PageBlock, PageLine } from '../../walk/page.ts';
import { isCaption } from '../../extract/captions.ts';
import { isOwnItem } from '../../extract/prose.ts';
import { CLOSING_QUOTES, endsWithStop, SENTENCE_ENDS } from '../../text/sentences.ts';
import type { Sign } from '../../model.ts';
import type { DetectContext } from '../context.ts';
import { isLabelLike, withLabelAbove } from '../label-above.ts';
import { titleText } from '../title-text.ts';
import { detectionOf, ofBlocks, type Detection } from '../detection.ts';
import { isProseShaped } from '../headline.ts';
import { prominenceOf, Stories } from '../stories.ts';
import { hasStoryAddress, isShortTitle, isSlugOf } from '../story-link.ts';
import { storyLines, type StoryLine } from '../story-line.ts';
import { CAPTION, CARD, PROSE, WEIGHTS } from '../../weights.ts';
import type { Story, StoryRule } from './rule.ts';

export const card: StoryRule = { id: 'card', find: findCards };

/** The end of a sentence, with words behind it. */
const ENDED_WITHIN = new RegExp(`[${SENTENCE_ENDS}][${CLOSING_QUOTES}]*\\s+\\S`, 'u');

const RELATED_FLAGS = Flag.Related | Flag.Promo | Flag.Side;

/** Looks into every gap between two blocks of the author's text. */
function findCards(context: DetectContext, story: Story): Detection[] {
  const found: Detection[] = [], listed: StoryItems = new Map();
  let previous = story.first;
  for (let i = story.first + 1; i <= story.last; i++) {
    // A line that the address of its link spells may look like prose.
    if (!story.opensSection(i) && (!story.isText(i) || storyLines(context, context.page.blocks[i]!).length > 0)) continue;
    if (i - previous > 1) found.push(...cardsBetween(context, story, listed, previous, i));
    previous = i;
  }
  return found;
}

function cardsBetween(context: DetectContext, story: Story, listed: StoryItems, before: number, after: number): Detection[] {
  const found: Detection[] = [];
  for (let i = before + 1; i < after;) {
    const block = context.page.blocks[i]!;
    if (story.isTaken(i) || block.kind === 'quote' || !linesOf(context, block).length) { i++; continue; }
    const box = widestBetween(block.box, before, after, story);
    // The box of a line may hold the paragraphs around it too, parted by breaks.
    const isInGap = box.first > before && box.end <= after;
    const first = isInGap ? box.first : i, end = isInGap ? box.end : i + 1;
    const detection = judgeCard(context, listed, block, box, first, end);
    if (detection) found.push(detection);
    i = end;
  }
  return withLabelAbove(context, story, found);
}

/** The lines of a block that name stories; of a caption only when a picture of its figure leads to the same story, whose address spells it: those of galleries spell the report's headline. */
const linesOf = (context: DetectContext, block: PageBlock): StoryLine[] =>
  storyLines(context, block).filter(({ link, title }) => !isCaption(context.page, block) || (isSlugOf(title, link) && picturesOf(context, block).some((picture) => picture.link?.href === link.href)));

/** The pictures of the figure around a caption, before it or behind; in the cards of some systems a caption is all that is told. */
function picturesOf({ page }: DetectContext, { box }: PageBlock): PageBlock[] {
  let pictures: PageBlock[] = [];
  nearest(box.parent, ({ first, end, letters }) => {
    if (letters > CAPTION.longest) return true;
    pictures = page.blocks.slice(first, end).filter(({ kind }) => kind === 'picture');
    return pictures.length > 0;
  }, CAPTION.levels);
  return pictures;
}

/** The largest box around a link that lies wholly in the gap and holds nothing that another rule took. */
function widestBetween(box: Box, before: number, after: number, story: Story): Box {
  let found = box;
  for (let b: Box | null = box; b && b.first > before && b.end <= after && b.letters <= CARD.mostLetters; b = b.parent) {
    for (let i = b.first; i < b.end; i++) if (story.isTaken(i)) return found;
    found = b;
  }
  return found;
}

function judgeCard(context: DetectContext, listed: StoryItems, block: PageBlock, box: Box, first: number, end: number): Detection | null {
  const { blocks } = context.page;
  const stories = new Stories();
  let picture = false, prose = 0, beside = 0, cells = 0, ownLines = 0, label: string | null = null, isBold = true, isSlug = false, isAddress = false, elsewhere = 0, isOwnList = false;
  for (let i = first; i < end; i++) {
    const inside = blocks[i]!;
    if (inside.kind === 'picture') { picture = true; if (inside.link?.isSameSite) stories.see(inside.link); continue; }
    if (inside.text === '') continue;
    const lines = linesOf(context, inside);
    if (lines.length === 0) {
      if (stories.size === 0 && label === null && isLabelLike(inside)) label = titleText(inside.text);
      if (inside.linkLetters > inside.letters * 0.5 && !context.isLinked(context.lines[context.page.lineOf[i]!]!)) elsewhere++;
      isOwnList ||= isOwnItem(inside);
      if (inside.kind === 'cell' && inside.linkLetters === 0) cells++;
      if (inside.kind === 'text' && inside.linkLetters === 0 && inside.letters >= PROSE.sentenceOfItem && !isCaption(context.page, inside)) ownLines++;
      if ((context.isProse(inside) || isOwnItem(inside)) && !inside.link?.isSameSite) prose += inside.letters;
      continue;
    }
    beside += proseBeside(context, inside, lines.map(({ line }) => line));
    for (const { line, link, title } of lines) {
      stories.add(link, title, prominenceOf(context, inside));
      isBold &&= context.isBold(line, 0, line.text.length);
      isSlug ||= isSlugOf(title, link);
      isAddress ||= hasStoryAddress(link);
    }
  }
  const titles = stories.titles().filter((t) => t.link);
  if (titles.length === 0) return null;
  const isBox = box.tag !== 'p' && box.tag !== 'li' && (box.index !== block.box.index || box.tag === 'aside' || box.tag === 'section');
  const signs: Sign[] = [{ name: 'whole-link', weight: WEIGHTS.wholeLink }, { name: 'interrupts', weight: WEIGHTS.interrupts }];
  if (beside > box.linkLetters || titles.some(({ title }) => endsWithStop(title))) signs.push({ name: 'sentence', weight: WEIGHTS.restIsProse });
  if (titles.every(({ title }) => context.isHeadline(title))) signs.push({ name: 'headline', weight: WEIGHTS.headline });
  else if (!isSlug) signs.push({ name: 'rest-is-prose', weight: WEIGHTS.restIsProse });
  if (picture) signs.push({ name: 'picture', weight: WEIGHTS.picture });
  if (isBox) signs.push({ name: 'own-box', weight: WEIGHTS.ownBox });
  if (isBold) signs.push({ name: 'bold', weight: WEIGHTS.bold });
  if (isSlug) signs.push({ name: 'slug', weight: WEIGHTS.slug }); else if (isAddress) signs.push({ name: 'story-address', weight: WEIGHTS.likeAddress });
  if (titles.length > 1 || isAmongStories(context, listed, box)) signs.push({ name: 'several', weight: WEIGHTS.several });
  if (context.hasFlag(block.box, RELATED_FLAGS) || box.flags & RELATED_FLAGS || box.tag === 'aside') signs.push({ name: 'related-box', weight: WEIGHTS.relatedBox });
  if (repeatsHeading(blocks, first, block.index, titles[0]!.title)) signs.push({ name: 'repeats-heading', weight: WEIGHTS.continues });
  if (titles.length === 1 && isShortTitle(titles[0]!.title) && !isSlug && !picture) signs.push({ name: 'short-title', weight: WEIGHTS.shortTitle });
  if (cells >= titles.length && cells > 1) signs.push({ name: 'data', weight: WEIGHTS.literal });
  if (prose + beside > box.linkLetters || (isOwnList && box.tag === 'ol') || ownLines > CARD.linesOfStory * titles.length) signs.push({ name: 'holds-prose', weight: WEIGHTS.restIsProse });
  if (elsewhere > titles.length) signs.push({ name: 'elsewhere', weight: WEIGHTS.elsewhere });
  signs.push(...context.signsOfPlace(block));
  return detectionOf('card', ofBlocks(blocks, first, end - 1), signs, { label, titles });
}

/** Letters of the sentences that share a block with the lines of its stories; a line on which one ends and another begins («Who paid? Read also:») is the author's, however short. */
function proseBeside(context: DetectContext, block: PageBlock, stories: readonly PageLine[]): number {
  const others = context.lines.slice(context.page.lineOf[block.index], context.page.lineOf[block.index + 1]).filter((line) => line.linkLetters === 0 && !stories.includes(line));
  if (others.some(({ text }) => ENDED_WITHIN.test(text))) return Infinity;
  return others.reduce((letters, line) => letters + (isProseShaped(line.text) ? line.letters : 0), 0);
}

/** Items of each list that name a story, counted once: a list may have many. */
type StoryItems = Map<Box, number>;

/** An item of a list of which other items name stories too, although a longer one between them parts it. */
function isAmongStories(context: DetectContext, listed: StoryItems, box: Box): boolean {
  const { tag, parent } = box;
  if (tag !== 'li' || !parent) return false;
  const { boxes } = context.page;
  let stories = listed.get(parent);
  if (stories === undefined) {
    stories = 0;
    for (let i = parent.index + 1; i < parent.endBox; i = boxes[i]!.endBox) if (namesStory(context, boxes[i]!)) stories++;
    listed.set(parent, stories);
  }
  return stories - (namesStory(context, box) ? 1 : 0) > 1;
}

function namesStory(context: DetectContext, item: Box): boolean {
  const block = context.page.blocks[item.first];
  return item.end === item.first + 1 && block !== undefined && storyLines(context, block).length > 0;
}

/** A link that says again the heading or line above it is the entry of a chronicle, not a card. */
function repeatsHeading(blocks: readonly PageBlock[], first: number, link: number, title: string): boolean {
  for (let i = link - 1; i >= 0 && i >= first - 3; i--) if (blocks[i]!.linkLetters === 0 && titleText(blocks[i]!.text) === title) return true;
  return false;
}
