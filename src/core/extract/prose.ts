import { blockBeside, flowOf, standsIn } from '../walk/blocks.ts';
import { nearest, twinsOf } from '../walk/boxes.ts';
import { Flag, SIDE_FLAGS } from '../walk/class-flags.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { isSetApart, runsIn } from '../walk/runs.ts';
import { Style } from '../walk/tags.ts';
import { firstLetter, isSmall } from '../text/characters.ts';
import { endsWithStop } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { PROSE, RUBRIC } from '../weights.ts';

/** Share of a block's letters that stand inside links. */
export const linkShare = (part: { letters: number; linkLetters: number }): number => (part.letters === 0 ? 0 : part.linkLetters / part.letters);

/** Running text: long enough for a sentence, punctuated like one, not mostly links, or a paragraph with a sentence's length beside them. */
export function isProse(block: PageBlock): boolean {
  if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'picture') return false;
  if (block.letters < PROSE.fewestLetters || isForMachines(block)) return false;
  if (linkShare(block) > PROSE.mostLinks) return block.kind === 'text' && block.letters - block.linkLetters >= PROSE.fewestLetters && endsWithStop(block.text);
  return block.stops > 0 || block.letters >= PROSE.lettersWithoutStop;
}

/** The sentences of a page that tells its story in headings, numbered or not: most of its prose has to stand in them. A headline has no full stop. */
export function sentencesSetAsHeadings({ blocks }: Page): PageBlock[] {
  const sentences = blocks.filter((block) => block.kind === 'heading' && block.level > 1 && block.letters >= PROSE.fewestLetters && block.linkLetters < block.letters * PROSE.mostLinks && endsWithStop(block.text));
  if (sentences.length < PROSE.sentencesAsHeadings) return [];
  const told = lettersOf(sentences);
  return told >= PROSE.shareOfAStory * (told + lettersOf(blocks.filter(isProse))) ? sentences : [];
}

/** A short line that is all set in bold, and links nowhere. */
export const isBold = ({ kind, letters, runs, text }: PageBlock): boolean =>
  kind === 'text' && letters <= RUBRIC.longest && runs.every(({ style, link, start, end }) => link === null && (style & Style.Strong || text.slice(start, end).trim() === ''));

/** Letters of some blocks together. */
export const lettersOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { letters }) => sum + letters, 0);

/** `{"assetid": …`: data that a script of the page reads. */
export const isForMachines = ({ text, kind }: PageBlock): boolean => kind === 'text' && /^[[{]\s*["{[]/.test(text) && /[\w"]\s*:/.test(text);

/** An item of a list that says something and links nowhere: the list is the author's. */
export const isOwnItem = (block: PageBlock): boolean => block.kind === 'item' && block.linkLetters === 0 && block.letters >= PROSE.sentenceOfItem;

/**
 * «And yet, <a>three of the stalls never opened</a>»: words of the line itself lead into its link without a mark between, and the link
 * goes on in a small letter; in scripts without them there are more words than sites set before a title.
 */
export function leadsIntoLink(block: PageBlock, start = 0, end = block.text.length): boolean {
  const { text } = block, runs = runsIn(block, start, end);
  const linked = runs.find((run) => run.link !== null);
  if (!linked) return false;
  const before = text.slice(start, Math.max(start, linked.start)), first = firstLetter(text.slice(linked.start));
  if (!/[^\s:：|¦»›>–—-]\s*$/.test(before) || runs.some((run) => run.start < linked.start && (run.style !== 0 || isSetApart(block, run, [linked])))) return false;
  return isSmall(first) || (first === first.toUpperCase() && first === first.toLowerCase() && countWords(before) >= PROSE.wordsIntoLink);
}

/** A box on the way from `box` up to `outer` calls itself something else than the story. */
export const isCalledElse = (box: Box, outer: Box): boolean => nearest(box, (each) => each === outer || each.tag === 'aside' || (each.flags & SIDE_FLAGS) !== 0) !== outer;

/** Flags of structure rather than of taste: only a page's whole text outweighs them. */
const NEVER_STORY_FLAGS = Flag.Foot | Flag.Nav | Flag.Popup | Flag.Head | Flag.Player;
const MARKED_FLAGS = SIDE_FLAGS | Flag.Meta;

const NEVER_ASIDE = new Set(['html', 'body', 'main', 'article']);

export interface Masses {
  /** Prose letters of each box, by box index, the boxes that are beside the story left out. */
  ofBox: Float64Array;
  ofBlock: Float64Array;
  /** The box, or one around it, is beside the story. */
  isAside: Uint8Array;
  /** The box, or one around it, calls itself something that holds no story text (byline, tags, date), and holds little. */
  isMarked: Uint8Array;
  /** The block is the teaser of a card. */
  isTeaser: Uint8Array;
}

/**
 * Prose letters of every block and box. A name alone never excludes a box that holds more than a share of all the
 * prose (themes call the body `post-related-content`, and a `<form>` may wrap a whole page): measured, without this 64 blocks were lost.
 * @param told sentences of the story that are set as headings @param posts the box of what readers wrote, which no name tells
 * @param headline the page's, when it stands in a block
 */
export function massesOf(page: Page, teaser: Uint8Array, isDetected: Uint8Array, told: readonly PageBlock[], posts: Box | null, headline: PageBlock | null): Masses {
  const { boxes, blocks } = page;
  const raw = new Float64Array(boxes.length);
  const ofBlock = new Float64Array(blocks.length);
  const headings = new Set(told);
  for (const block of blocks) {
    if (isDetected[block.index] || !(isProse(block) || headings.has(block))) continue;
    const mass = (block.letters - block.linkLetters) * (teaser[block.index] ? PROSE.teaserWeight : 1);
    ofBlock[block.index] = mass;
    raw[block.box.index]! += mass;
  }
  if (ofBlock.reduce((all, mass) => all + mass, 0) < PROSE.fewWords) {
    for (const table of boxes.filter(isDataTable)) {
      for (let i = table.first; i < table.end; i++) if (!isDetected[i] && ofBlock[i] === 0) raw[blocks[i]!.box.index]! += ofBlock[i] = blocks[i]!.letters;
    }
  }
  for (let i = boxes.length - 1; i > 0; i--) { const parent = boxes[i]!.parent; if (parent) raw[parent.index]! += raw[i]!; }
  const whole = raw[0] ?? 0;
  const isAside = new Uint8Array(boxes.length);
  const isComments = (box: Box): boolean => (box.flags & Flag.Comment) !== 0 || box === posts;
  const main = boxes.find(({ tag }) => tag === 'main');
  const isTold = (box: Box): boolean => isFactBox(page, box, raw[box.index]!) || goesOn(page, box, raw[box.index]!);
  let comments = 0;
  for (const box of boxes) if (isComments(box) && !(box.parent && isComments(box.parent)) && !NEVER_ASIDE.has(box.tag)) comments += raw[box.index]!;
  const besideComments = whole - comments;
  for (const box of boxes) {
    if (isEmbeddedPost(box)) continue;
    if (box.parent && isAside[box.parent.index]) { isAside[box.index] = 1; continue; }
    if (!(box.flags & SIDE_FLAGS || isComments(box)) || NEVER_ASIDE.has(box.tag) || isWrapper(box, main, headline)) continue;
    const share = whole > 0 ? raw[box.index]! / whole : 0;
    const limit = box.flags & NEVER_STORY_FLAGS ? PROSE.shareOfAnything : PROSE.shareOfAStory;
    if ((share < limit || (isComments(box) && besideComments >= PROSE.storyBesideComments)) && !isTold(box)) isAside[box.index] = 1;
  }
  for (const box of boxes) if (box.flags & Flag.Field && !isAside[box.index]) markForm(page, box, raw, isAside);
  const isMarked = new Uint8Array(boxes.length);
  for (const box of boxes) if (!isEmbeddedPost(box) && ((box.parent && isMarked[box.parent.index]) || (box.flags & MARKED_FLAGS && !NEVER_ASIDE.has(box.tag) && raw[box.index]! < PROSE.shareOfAStory * whole && !isTold(box)))) isMarked[box.index] = 1;
  const ofBox = new Float64Array(boxes.length);
  for (const block of blocks) if (isAside[block.box.index]) ofBlock[block.index] = 0; else ofBox[block.box.index]! += ofBlock[block.index]!;
  for (let i = boxes.length - 1; i > 0; i--) { const parent = boxes[i]!.parent; if (parent) ofBox[parent.index]! += ofBox[i]!; }
  return { ofBox, ofBlock, isAside, isMarked, isTeaser: teaser };
}

/** A box around the page's text as a whole, whatever its name («dialog-off-canvas-main-canvas»): what lies over a page has neither its `<main>` nor its headline. */
const isWrapper = (box: Box, main: Box | undefined, headline: PageBlock | null): boolean =>
  (main !== undefined && box.index < main.index && main.index < box.endBox) || (headline !== null && (box.flags & Flag.Popup) !== 0 && box.first <= headline.index && headline.index < box.end);

/**
 * A newsletter, a poll, a form of comments: the field a reader fills in, and the words around it. As far up as the prose stays little,
 * for a form may wrap the whole page.
 */
function markForm(page: Page, field: Box, raw: Float64Array, isAside: Uint8Array): void {
  const most = Math.min(PROSE.proseOfForm, PROSE.shareOfAStory * raw[0]!);
  let form: Box | null = null;
  for (let box: Box | null = field; box && !NEVER_ASIDE.has(box.tag) && raw[box.index]! <= most && !isPiece(page, box, raw); box = box.parent) form = box;
  if (form) isAside.fill(1, form.index, form.endBox);
}

/** A piece of the text, which a form closes: several paragraphs in a box that has a name, and prose without a form in others of its make. */
function isPiece(page: Page, box: Box, raw: Float64Array): boolean {
  if (box.names.trim() === '' || page.blocks.slice(box.first, box.end).filter(isProse).length < 2) return false;
  for (const { index, endBox } of twinsOf(page, box)) if (raw[index]! > 0 && !page.boxes.slice(index, endBox).some(({ flags }) => flags & Flag.Field)) return true;
  return false;
}

/** A table of figures and names is the story where a page says little else: standings, results, prices of a day. */
const isDataTable = (box: Box): boolean => box.tag === 'table' && box.end - box.first >= PROSE.cellsOfTable && linkShare(box) <= PROSE.factBoxLinks;

/** A post that the author quotes from a network, whatever the box around it is called. */
export const isEmbeddedPost = (box: Box): boolean => box.tag === 'blockquote' && /twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed/.test(box.names);

/** An aside that tells: prose without links in a box that no name but «aside» sets apart, or a list without any between two paragraphs. */
function isFactBox({ blocks }: Page, box: Box, prose: number): boolean {
  if ((box.flags & MARKED_FLAGS) !== Flag.Side) return false;
  if (prose >= PROSE.factBox) return linkShare(box) <= PROSE.factBoxLinks;
  if (box.linkLetters > 0 || blocks.slice(box.first, box.end).filter(({ kind }) => kind === 'item' || kind === 'cell').length < PROSE.factsOfBox) return false;
  return [blockBeside(blocks, box.first, -1), blockBeside(blocks, box.end - 1, 1)].every((beside) => beside && isProse(beside) && flowOf(beside) === box.parent);
}

/** Names that may stand at the rest of a story, folded away until the reader asks for more («read-more-content») or pays. */
const FOLD_FLAGS = Flag.Related | Flag.Hidden | Flag.Letter | Flag.Promo | Flag.Ad;

/** The box calls itself nothing but what may stand at such a rest. */
export const isFold = ({ flags }: Box): boolean => (flags & FOLD_FLAGS) !== 0 && (flags & MARKED_FLAGS & ~FOLD_FLAGS) === 0;

/** The rest of a story behind a fold: paragraphs in the element of those that stand before in the box around, and few of them right under a link, as the teasers of cards are. */
function goesOn({ blocks }: Page, box: Box, prose: number): boolean {
  if (box.parent === null || !isFold(box) || prose < PROSE.goesOn || prose < PROSE.shareOfRest * box.letters) return false;
  const before = blocks.slice(Math.max(box.parent.first, box.first - PROSE.beforeRest), box.first).findLast((block) => standsIn(block, box.parent) && isProse(block));
  if (!before) return false;
  const inside = blocks.slice(box.first, box.end), paragraphs = inside.filter(isProse);
  return paragraphs.some((block) => block.box.tag === before.box.tag) && paragraphs.length > 2 * inside.filter((block, i) => isProse(block) && i > 0 && linkShare(inside[i - 1]!) > PROSE.mostLinks).length;
}
