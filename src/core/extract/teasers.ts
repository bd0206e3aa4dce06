import { endsSpeech } from '../text/sentences.ts';
import { isAddress } from '../text/words.ts';
import { blockBeside, flowOf } from '../walk/blocks.ts';
import type { Box, Page, PageBlock, PageLink } from '../walk/page.ts';
import { isCalledElse, isProse, lettersOf, linkShare, type Masses } from './prose.ts';
import { HOUR } from './small-print.ts';
import { CARD, SELECT } from '../weights.ts';

/**
 * Blocks that are the teaser text of a card: their box, or one around it, is one of three or more siblings of the same
 * shape, each of which links to a story of its own with a headline (listings and homes are made of them), or it is a card alone.
 * Where the text leads into them they are its sections.
 * @param told sentences of the story that are set as headings: what holds one is no card @param isLive the page calls itself a live report
 */
export function teasersOf(page: Page, told: readonly PageBlock[], isLive: boolean): { isTeaser: Uint8Array; sections: readonly Box[] } {
  const isTeaser = new Uint8Array(page.blocks.length), sections: Box[] = [];
  const groups = new Map<string, Box[]>();
  for (const box of page.boxes) {
    if (!box.parent || box.letters < 20 || box.letters > CARD.longestTeaser || box.linkLetters === 0 || box.depth < 2) continue;
    if (tellsOneStory(page, box)) markTeasers(page, box, isTeaser);
    const key = `${box.parent.index} ${box.tag} ${firstName(box.names)}`;
    const group = groups.get(key);
    if (group) group.push(box); else groups.set(key, [box]);
  }
  for (const group of groups.values()) {
    if (group.length < CARD.fewest) continue;
    const cards = group.filter((box) => (hasHeadlineLink(page, box) || beginsWithHeadline(page, box)) && !told.some(({ index }) => index >= box.first && index < box.end));
    if (cards.length < CARD.fewest || cards.length < group.length * CARD.shareOfCards) continue;
    if (areSections(page, group) || (isLive && group.every((box) => tellsHour(page, box)))) sections.push(...group); else for (const card of cards) markTeasers(page, card, isTeaser);
  }
  return { isTeaser, sections };
}

/**
 * The text leads straight into them, without a heading, most of it stands in them, and nothing of it between them: the items of a
 * guide, each under the name of what it tells of. Over cards stands what they are.
 */
function areSections(page: Page, boxes: readonly Box[]): boolean {
  const { parent, first } = boxes[0]!;
  const above = blockBeside(page.blocks, first, -1), flow = above && flowOf(above);
  if (!above || !isProse(above) || !flow || (flow !== parent && flow !== parent?.parent) || isCalledElse(boxes[0]!, flow)) return false;
  const proseIn = (from: number, to: number): number => lettersOf(page.blocks.slice(from, to).filter(isProse));
  const told = boxes.reduce((sum, box) => sum + proseIn(box.first, box.end), 0);
  return told > proseIn(flow.first, first) && told === proseIn(first, boxes.at(-1)!.end);
}

/** An entry of a live report. */
const tellsHour = (page: Page, box: Box): boolean => page.blocks.slice(box.first, box.end).some((block) => !isProse(block) && HOUR.test(block.text));

function markTeasers(page: Page, card: Box, isTeaser: Uint8Array): void {
  for (let i = card.first; i < card.end; i++) if (isProse(page.blocks[i]!)) isTeaser[i] = 1;
}

/** A card alone: a headline, words that are cut short, and all links lead to one other story of the site. */
function tellsOneStory(page: Page, box: Box): boolean {
  if (box.end - box.first > CARD.mostBlocks) return false;
  let href: string | null = null, isCut = false;
  for (let i = box.first; i < box.end; i++) {
    const block = page.blocks[i]!;
    for (const { link, start } of block.runs) {
      if (!link) continue;
      if (!link.isSameSite || (href !== null && link.href !== href)) return false;
      if (href === null && !isHeadlineLink(block)) return false;
      isCut ||= isProse(block) && breaksOff(block.text.slice(0, start));
      href = link.href;
    }
    isCut ||= href !== null && isProse(block) && breaksOff(block.text);
  }
  return isCut;
}

const isHeadlineLink = (block: PageBlock): boolean => block.letters >= 12 && linkShare(block) > 0.9 && !isAddress(block.text);

/** Where an excerpt breaks off. */
export const breaksOff = (text: string): boolean => CUT.test(text);
const CUT = /[^.…\s]\s*(?:…|\.\.\.|\[(?:…|\.\.\.)\])\s*$/u;

/** Without its number: `post-400` and `post-401` are of one make. */
const firstName = (names: string): string => (names === '' ? '' : /^[^\s#]*/.exec(names)![0].replace(/\d+/g, ''));

/** One of the box's first blocks is all link, and the box says more than that. */
function hasHeadlineLink(page: Page, box: Box): boolean {
  if (box.end - box.first < 2 && !box.link) return false;
  if (isPiece(openingOf(page, box))) return false;
  for (let i = box.first; i < Math.min(box.end, box.first + CARD.deepestHeadline); i++) {
    const block = page.blocks[i]!;
    if (isHeadlineLink(block) && !block.runs.some(({ link }) => link && leadsIntoPage(link))) return true;
  }
  return false;
}

/** The first block, that of a heading which links nowhere under it. */
function openingOf({ blocks }: Page, { first, end }: Box): PageBlock {
  const opening = blocks[first]!;
  return opening.kind === 'heading' && opening.linkLetters === 0 && first + 1 < end ? blocks[first + 1]! : opening;
}

/** A piece of text, not a card: it begins with a paragraph that begins with no link. */
const isPiece = (opening: PageBlock): boolean => !opening.runs[0]?.link && linkShare(opening) <= CARD.linksOfOpening && opening.letters >= CARD.opening && isProse(opening);

/** «<a href="#e1">22 November, 11:05</a>», «<a href="#answer">Does it open on Fridays?</a>»: what a live report prints over its entries, and a list of questions. */
const leadsIntoPage = ({ href, isFragment }: PageLink): boolean => isFragment && href.trim().length > 1;

/** «<a>Headline</a> and what it is about» in one block. */
function beginsWithHeadline(page: Page, box: Box): boolean {
  const block = page.blocks[box.first];
  if (!block || box.end - box.first > 3 || !isProse(block)) return false;
  const run = block.runs[0];
  return !!run?.link && run.end - run.start >= 20 && linkShare(block) > 0.15;
}

/** Mostly a link, with a word before it or without: «Full story: <a>…</a>». */
export const isLinkLine = (block: PageBlock): boolean => linkShare(block) > SELECT.mostLinks && !endsSpeech(block.text);

/** Links, or cards with their teasers, under a heading or without one. */
export function isOfCards(page: Page, { ofBlock, isTeaser }: Masses, part: Box): boolean {
  if (part.end - part.first < 2) return false;
  if (linkShare(part) > SELECT.mostLinksInList) return true;
  // The text itself is no card, and need not be looked through for each of its headings.
  if (part.letters > CARD.mostLetters) return false;
  const blocks = page.blocks.slice(part.first, part.end);
  return blocks.filter(isLinkLine).length >= CARD.fewest && blocks.every(({ index }) => ofBlock[index] === 0 || isTeaser[index] === 1);
}
