/** How a story goes on after its last long sentence: short ones, quotes, sections of a few words, pictures, lists and tables. */
import { hasStoryAddress, leadsToSubject } from '../detect/story-link.ts';
import { blockBeside, flowOf, isDivider, isSlot, leadsAway, linksAway, standsIn } from '../walk/blocks.ts';
import { isWithin, nearest, placeAndMake, twinsOf } from '../walk/boxes.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { endsSpeech, endsWithColon } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { RUBRIC, SELECT } from '../weights.ts';
import { flowAround, isParagraphOf, isSetLike } from './flow.ts';
import { isBold, isEmbeddedPost, leadsIntoLink, linkShare, type Masses } from './prose.ts';
import type { Selection } from './selection.ts';
import { isLinkLine, isOfCards } from './teasers.ts';
import { endOfLines, unstoppedIn } from './unstopped.ts';

/**
 * The last block of the short sentences, questions, quotes, tables and pictures that a story ends with: in its flow, right after its
 * last prose, after one linked line or card, a box of the site's, links under a heading of the site's (which goes), or a list between
 * them; what a line announces; and of its last sections, however little stands under a heading that is set as others of the story.
 * @param first @param last block of prose
 */
export function endOfSpeech(selection: Selection, first: number, last: number): number {
  const { page, keep, masses, isDetected, withRest, listed, end } = selection;
  const isFlow = flowsOfEnding(page, masses, page.blocks[last]!), isUnstopped = unstoppedIn(selection);
  let isBehindLink = false, boxes = 0, isUnderHeading = false;
  for (let i = last + 1; i < end; i++) {
    const block = page.blocks[i]!;
    if (block.text === '' || isDetected[i] || isDivider(block)) continue;
    const part = nearest(block.box, ({ parent }) => isFlow(parent)), flow = isFlow(block.box) ? block.box : flowOf(block), isInFlow = isFlow(flow);
    const card = isBehindLink || isInFlow ? null : linkedCard(block, last);
    if (!isBehindLink && !withRest.has(i) && (card || (isInFlow && isLinkLine(block)))) {
      isBehindLink = true;
      if (card) { dropPictures(page, keep, card); i = card.end - 1; }
      continue;
    }
    const isOutside = masses.isAside[block.box.index] || masses.isMarked[block.box.index];
    const isOfTheSite = part !== null && (keep[i] ? block.kind === 'heading' && isOfCards(page, masses, part) : isOutside || isOfCards(page, masses, part));
    if (isOfTheSite && ++boxes <= SELECT.boxesInEnding) { i = part.end - 1; continue; }
    if (!keep[i]) break;
    const shown = isInFlow ? endOfShown(selection, flow, block) : i;
    if (shown > i) { last = i = shown; continue; }
    const isSection = block.kind === 'heading' && isInFlow && (listed.has(blockBeside(page.blocks, i, 1)?.index ?? -1) || headsSection(selection, block, first, page.blocks[last]!));
    const links = isSection || boxes >= SELECT.boxesInEnding ? i : endOfLinksUnder(selection, block, isFlow);
    if (links > i) {
      keep[i] = 0;
      boxes++;
      i = links;
      continue;
    }
    if (block.kind === 'heading') {
      if (!isSection) break;
      isUnderHeading = true;
      continue;
    }
    if (isInFlow && isBoldLine(flow, block) && (headsList(page, i) || headsSentence(selection, block, page.blocks[last]!))) continue;
    if (part !== null && IN_PARTS.has(block.kind)) {
      const to = Math.min(part.end, end) - 1;
      // A list may be the site's (share words, tags), and goes with what is said behind it.
      if (isPartOfEnding(block, part) && (block.kind !== 'item' || isUnderHeading)) last = to;
      else if (!(listed.has(i) || part.linkLetters === 0) || ++boxes > SELECT.boxesInEnding) break;
      i = to;
      continue;
    }
    if (!isInFlow) break;
    const isSentence = (isSaidIn(flow, block) && (linksAway(block) || tellsInLinks(selection, block))) || isUnstopped(flow, block);
    if (withRest.has(i) || (block.linkLetters === 0 && isUnderHeading) || isSentence) { last = i; continue; }
    const lines = endOfLines(selection, page.blocks[last]!, block);
    if (lines > i) { last = i = lines; continue; }
    // «Sign up here.» ends a page; in a talk the next one answers.
    if (!(isSaidIn(flow, block) && linkShare(block) < SELECT.fewLinksInList)) break;
  }
  return last;
}

/**
 * «The trial <a>goes on in May</a>.», «His party, <a>Labour</a>, did not answer.», «<a>Haddad</a> has not replied.»: words lead into a link
 * to a story, stand on both sides of a name or go on behind it, as they do of no link to the site's newsletter or to a page about itself.
 */
export function tellsInLinks({ opensWithLabel }: Selection, block: PageBlock): boolean {
  const { text, runs } = block, links = runs.filter(({ link }) => link !== null);
  const before = countWords(text.slice(0, links[0]!.start)), after = countWords(text.slice(links.at(-1)!.end));
  const isAround = before > 0 ? after > 0 : after >= SELECT.wordsBehindName;
  return (isAround || leadsIntoLink(block)) && !opensWithLabel(block) && links.every(({ link }) => leadsAway(link!) || hasStoryAddress(link!) || (isAround && leadsToSubject(link!)));
}

/** The last block of the quoted post, picture or player that a bold line of the flow, or one that ends with a colon, announces right over it («<b>Here you see her answer</b>»); the line's own index when there is none. */
function endOfShown({ page: { blocks }, keep, end, opensWithLabel }: Selection, flow: Box | null, line: PageBlock): number {
  if (!(isBoldLine(flow, line) || isColonLine(flow, line)) || opensWithLabel(line)) return line.index;
  let next = line.index + 1;
  while (next < end && isSlot(blocks[next]!)) next++;
  const shown = blocks[next];
  if (!shown || next >= end || !keep[next]) return line.index;
  const post = nearest(shown.box, isEmbeddedPost);
  if (post) return flowOf({ box: post }) === flow && post.end <= end ? post.end - 1 : line.index;
  // In fewer words it is what a site calls its own («Share this:»).
  const isShown = (shown.kind === 'picture' || shown.kind === 'embed') && shown.link === null && standsIn(shown, flow);
  return isShown && countWords(line.text) >= RUBRIC.wordsOfAnnouncement ? next : line.index;
}

/** What stands in a quote, list, table, figure or listing, which is kept or left as a whole. */
const IN_PARTS: ReadonlySet<PageBlock['kind']> = new Set(['quote', 'item', 'cell', 'caption', 'pre']);

/** The box of a block behind block `last` that is nothing but a link, the widest. */
function linkedCard(block: PageBlock, last: number): Box | null {
  const box = nearest(block.box, ({ parent }) => parent !== null && parent.first <= last);
  return box && linkShare(box) > SELECT.allLinks ? box : null;
}

/** The last of several links that a heading or a bold line, which is none of the story's, stands over; its own index when it does not. */
function endOfLinksUnder({ page, masses, listed, end }: Selection, label: PageBlock, isFlow: (box: Box | null) => boolean): number {
  if (label.linkLetters > 0 || !(label.kind === 'heading' || isBold(label))) return label.index;
  let last = label.index, links = 0;
  for (let i = last + 1; i < end; i++) {
    const block = page.blocks[i]!, part = nearest(block.box, ({ parent }) => isFlow(parent));
    if (block.text === '') continue;
    if (!part || part.first <= label.index || listed.has(i) || (!isOfCards(page, masses, part) && !(part.end - part.first === 1 && isLinkLine(block)))) break;
    links += part.end - part.first;
    last = i = part.end - 1;
  }
  return links > 1 ? last : label.index;
}

function dropPictures({ blocks }: Page, keep: Uint8Array, { first, end }: Box): void {
  for (let i = first; i < end; i++) if (blocks[i]!.kind === 'picture' && blocks[i]!.link) keep[i] = 0;
}

/** What the last prose flows in, or its quote or list does, and boxes of its make beside it: a text in sections, beside which a closing line may stand. */
function flowsOfEnding(page: Page, { ofBox }: Masses, last: PageBlock): (box: Box | null) => boolean {
  const flow = flowOf(last), around = flowAround(last);
  if (flow === null) return (box) => box === null;
  let section = flow;
  while (section.parent && section.parent.end - section.parent.first === section.end - section.first) section = section.parent;
  const make = placeAndMake(section), isInSections = [...twinsOf(page, section)].some(({ tag, index }) => tag === 'section' || ofBox[index]! > 0);
  return (box) => box !== null && (box === flow || box === around || (isInSections && (box === section.parent || placeAndMake(box) === make)));
}

/** A heading without links of which the story has others of its make; or has none at all, and a sentence set as its last prose stands under this one. */
function headsSection(selection: Selection, heading: PageBlock, first: number, prose: PageBlock): boolean {
  const { page: { blocks }, keep, isDetected, end } = selection;
  if (heading.linkLetters > 0) return false;
  let isOnly = true;
  for (let i = first; i < end; i++) {
    const other = blocks[i]!;
    if (i === heading.index || !keep[i] || isDetected[i] || other.kind !== 'heading' || other.linkLetters > 0) continue;
    if (isSetLike(other, heading)) return true;
    isOnly = false;
  }
  return isOnly && headsSentence(selection, heading, prose);
}

/** Under the line stands a sentence without links, set as the last prose is. */
function headsSentence({ page: { blocks }, keep, end }: Selection, line: PageBlock, prose: PageBlock): boolean {
  const sentence = blockBeside(blocks, line.index, 1);
  return sentence !== undefined && sentence.index < end && keep[sentence.index] === 1 && sentence.linkLetters === 0 && isSetLike(sentence, prose) && endsSpeech(sentence.text);
}

/** A quote with few links in it; a table of some cells; a picture with a sentence under it; a list that links nowhere. */
function isPartOfEnding({ kind, stops }: PageBlock, part: Box): boolean {
  if (kind === 'pre') return false;
  if (kind === 'caption') return part.linkLetters === 0 && stops > 0;
  if (kind === 'item') return part.linkLetters === 0;
  return linkShare(part) < SELECT.fewLinksInList && (kind !== 'cell' || part.end - part.first >= SELECT.cellsOfLastTable);
}

/** The last block of the story when lists of the author's go on after its prose: one after the other, each under no more than its heading or the line that announces it. */
export function endOfListed({ page, isDetected, listed, end, isEncyclopaedia }: Selection, last: number): number {
  for (const i of listed) {
    if (i <= last || i >= end) continue;
    const between = page.blocks.slice(last + 1, i).filter(({ text, index }) => text !== '' && !isDetected[index]);
    if (isEncyclopaedia || between.length === 0 || (between.length === 1 && (between[0]!.text.length <= RUBRIC.longest || endsWithColon(between[0]!.text)))) last = i;
  }
  return last;
}

/** A short sentence, question or quote of the flow that the story stands in. */
export const isSaidIn = (flow: Box | null, block: PageBlock): boolean => isParagraphOf(flow, block) && endsSpeech(block.text);

/** The list that a text ends with, under its heading or without: beside the last paragraph, its items linked to nothing. Its last block, or `last`. */
export function listAfter(selection: Selection, last: number): number {
  const { page, keep, end } = selection;
  const flow = flowOf(page.blocks[last]!);
  const bullets = endOfBullets(selection, flow, last);
  if (bullets > last + 1) return bullets;
  // What was left out between them is the page's.
  const after = page.blocks.slice(last + 1, end).filter((block) => keep[block.index]);
  const first = after[after[0] && (after[0].kind === 'heading' || isBoldLine(flow, after[0]) || isColonLine(flow, after[0])) ? 1 : 0];
  const list = first?.kind === 'item' ? first.box.parent : null;
  if (!first || !list || !isInFlow(flow, list) || list.linkLetters > 0 || list.end > end || list.letters < (list.end - list.first) * SELECT.lettersOfItem) return last;
  for (let i = list.first; i < list.end; i++) if (!keep[i]) return last;
  return list.end - 1;
}

/** What is set in bold instead of as a heading, in a paragraph of the flow. */
const isBoldLine = (flow: Box | null, block: PageBlock): boolean => isBold(block) && isParagraphOf(flow, block);

/** A line of the flow, without links, that ends with a colon. */
const isColonLine = (flow: Box | null, block: PageBlock): boolean => block.kind === 'text' && block.linkLetters === 0 && isParagraphOf(flow, block) && endsWithColon(block.text);

/** The next that says something is an item: the author's list if a sentence stands behind, which the list alone does not tell. */
const headsList = ({ blocks }: Page, line: number): boolean => blockBeside(blocks, line, 1)?.kind === 'item';

/** Right in it, or in a section of the text. */
const isInFlow = (flow: Box | null, { parent }: Box): boolean => parent === flow || (parent?.tag === 'section' && parent.parent === flow);

/** The last of the paragraphs right after `last` that are set as a list, or that a sentence of the author's announces, in the flow and without links; `last` when there is none. */
function endOfBullets({ page, keep, end }: Selection, flow: Box | null, last: number): number {
  let bullets = last, isAnnounced = isAnnouncement(page.blocks[last]!.text);
  for (let i = last + 1; i < end; i++) {
    const block = page.blocks[i]!, { text, linkLetters, kind } = block;
    if (isSlot(block) || (text === '' && keep[i])) continue;
    if (!keep[i] || kind !== 'text' || !standsIn(block, flow) || linkLetters > 0) break;
    if (bullets === last && endsWithColon(text)) { isAnnounced = isAnnouncement(text); continue; }
    if (!BULLET.test(text) && !(isAnnounced && countWords(text) > 1)) break;
    bullets = i;
  }
  return bullets;
}

/** In fewer words it is what a site calls what follows («Share this:»). */
const isAnnouncement = (text: string): boolean => endsWithColon(text) && countWords(text) >= RUBRIC.wordsOfAnnouncement;

/** A paragraph of the flow that does so, without a link. */
export const isAnnouncing = (flow: Box | null, block: PageBlock): boolean => isColonLine(flow, block) && isAnnouncement(block.text);

const BULLET = /^(?:[•●▪◦‣–—*-]|\(?[\d٠-٩۰-۹]{1,2}[.)])\s/;

/** After the last prose, only what goes on in the same list or table, and who wrote a quoted post, and when. */
export function trimEnd({ page, keep, end }: Selection, last: number): void {
  let previous = page.blocks[last]!;
  for (let i = last + 1; i < end; i++) {
    const block = page.blocks[i]!;
    if (!keep[i]) continue;
    const post = nearest(previous.box, isEmbeddedPost);
    if ((post !== null && isWithin(block.box, post)) || goesOnIn(previous, block)) previous = block; else keep[i] = 0;
  }
}

/** Cells of one table, or items of one list: the innermost box around items of two lists is none. */
function goesOnIn(previous: PageBlock, { kind, box }: PageBlock): boolean {
  if (kind !== previous.kind || (kind !== 'item' && kind !== 'cell')) return false;
  const group = nearest(previous.box, (around) => isWithin(box, around), SELECT.levelsOfGroup);
  return group !== null && (kind === 'cell' || LISTS.has(group.tag));
}
const LISTS = new Set(['ul', 'ol', 'li']);
