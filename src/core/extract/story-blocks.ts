/** Which blocks may be of a story by what they are: prose, short lines, and links that are set as an author sets them. */
import { isShareAddress } from '../link/share-address.ts';
import { opensEntry } from '../text/entry.ts';
import { CLOSING_QUOTES, endingOf, endsWithStop, SENTENCE_ENDS } from '../text/sentences.ts';
import { isAddress } from '../text/words.ts';
import { blockBeside, flowOf, leadsAway } from '../walk/blocks.ts';
import { isTwin, nearest } from '../walk/boxes.ts';
import { Flag, SIDE_FLAGS } from '../walk/class-flags.ts';
import { lettersIn } from '../walk/measure.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { SELECT } from '../weights.ts';
import { isCaption } from './captions.ts';
import { isEmbeddedPost, isForMachines, isOwnItem, isProse, leadsIntoLink, linkShare, type Masses } from './prose.ts';
import type { Known } from './selection.ts';

/** A time for machines that a script would have written out. */
const TIME = /^\d{4}-\d\d-\d\dT[\d:.+Z-]+$/;
/** The end of a sentence, broken off or not. «[See the pictures.]» is the site's. */
const ENDED = new RegExp(`[${SENTENCE_ENDS}…][${CLOSING_QUOTES}'’)]*$`, 'u');

export function isStory(page: Page, block: PageBlock, masses: Masses, opensWithLabel: Known['opensWithLabel']): boolean {
  if (block.text === '' || block.kind === 'caption') return true;
  if (masses.isTeaser[block.index]) return false;
  if (masses.isMarked[block.box.index] && !(isProse(block) && block.letters >= SELECT.lettersAboveNames)) return false;
  if (isAddress(block.text) || (block.kind === 'text' && TIME.test(block.text)) || isForMachines(block) || isCaption(page, block)) return false;
  if (linkShare(block) > SELECT.allLinks && isInPost(block.box)) return false;
  return linkShare(block) < SELECT.mostLinks || (block.kind !== 'item' && isCitation(block)) || isOneOfAList(block) || isLineOfAList(page, block) || isLinkedSentence(block)
    || (isBetweenProse(page, block) && (isSaid(block.text) || isListOfNames(block) || (leadsIntoLink(block) && !opensWithLabel(block))));
}

/** The film or sound within a player, whose buttons and clocks are not told; a player in what is beside the story is not shown. */
export function isPlayed({ kind, box }: PageBlock, { isAside }: Masses): boolean {
  if (kind !== 'embed') return false;
  let beside = box;
  while (beside.parent && isAside[beside.parent.index]) beside = beside.parent;
  return (beside.flags & SIDE_FLAGS) === Flag.Player;
}

/** Right between two paragraphs of prose, in the box and in the element that they stand in. */
const isBetweenProse = (page: Page, block: PageBlock): boolean => block.kind === 'text' && isBesideProse(page, block, -1) && isBesideProse(page, block, 1);

function isBesideProse({ blocks }: Page, block: PageBlock, step: 1 | -1): boolean {
  const beside = blockBeside(blocks, block.index, step);
  return beside !== undefined && flowOf(beside) === flowOf(block) && beside.box.tag === block.box.tag && isProse(beside);
}

/** A sentence; «[See what the council decided.]» is the site's. */
const isSaid = (text: string): boolean => endsWithStop(text) && !/^[[(【]/.test(text);

/** «Cast: <a>Sam Tarrant</a>, <a>Joe Abboud</a>, …»: several links, none of them long enough for a headline, and hardly a letter between. */
function isListOfNames({ runs, text }: PageBlock): boolean {
  const links = runs.filter((run) => run.link !== null);
  return links.length >= SELECT.fewestNames
    && links.every(({ start, end, link }) => end - start <= SELECT.longestName && !(link?.url && isShareAddress(link.url)))
    && links.every(({ start }, i) => i === 0 || lettersIn(text, links[i - 1]!.end, start) <= SELECT.lettersBetweenNames);
}

/** «View this post on Instagram»: what the network prints around a quoted post. */
const isInPost = (box: Box): boolean => nearest(box, isEmbeddedPost) !== null;

/** «But <a>the council refused by one vote</a>.»: the author's stop behind a link; a card has none. «12 March: <a>…</a>»: his chronicle. */
function isLinkedSentence({ kind, text, runs }: PageBlock): boolean {
  const first = runs.find((run) => run.link !== null), last = runs.findLast((run) => run.link !== null);
  return kind === 'text' && first !== undefined && last !== undefined && (opensEntry(text.slice(0, first.start)) || ENDED.test(endingOf(text.slice(last.end))));
}

/** A block of its own that is all link, to another site (a heading: to itself): the author's source, not the site's promotion. */
function isCitation(block: PageBlock): boolean {
  return block.letters >= SELECT.shortestCitation && block.runs.every(({ link }) => link === null || (block.kind === 'heading' ? link.isFragment : leadsAway(link) && !isShareAddress(link.url)));
}

/** An item that is all link among items that are not: the list is the author's. */
const isOneOfAList = ({ kind, box }: PageBlock): boolean =>
  kind === 'item' && box.parent !== null && (box.parent.tag === 'ul' || box.parent.tag === 'ol') && linkShare(box.parent) < SELECT.fewLinksInList;

/** The same in a list that is set in boxes: lines of one make, and none of them prose. */
function isLineOfAList({ blocks }: Page, { box }: PageBlock): boolean {
  const list = box.parent;
  const lines = list ? list.end - list.first : 0;
  if (!list || lines < SELECT.linesOfList || lines > SELECT.mostLinesOfList || linkShare(list) >= SELECT.fewLinksInList) return false;
  return blocks.slice(list.first, list.end).every((line) => line.kind === 'text' && line.box.parent === list && isTwin(line.box, box) && !isProse(line));
}

/**
 * Lists of links that are content: what the author wrote from or announces, lists that lead to other sites throughout, numbered
 * ones of which an item links nowhere, and tables that say something of each name; under a heading of the author's in the middle of
 * the text, with items too short for headlines (songs, parts, places); in an encyclopaedia all of them.
 */
export function listsOfTheAuthor(page: Page, container: Box, masses: Masses, { ownLists, isEncyclopaedia }: Known): Set<number> {
  const listed = new Set<number>();
  for (let i = container.index + 1; i < container.endBox; i++) {
    const box = page.boxes[i]!;
    if ((box.tag !== 'ul' && box.tag !== 'ol' && box.tag !== 'table') || box.letters === 0) continue;
    if (masses.isMarked[box.index] || (linkShare(box) < SELECT.fewLinksInList && !ownLists.has(box.first))) continue;
    const blocks = page.blocks.slice(box.first, box.end).filter((b) => b.text !== '');
    const isAuthors = (): boolean => ownLists.has(box.first) || blocks.every(isCitation) || (box.tag === 'ol' && blocks.some(isOwnItem)) || isChronicle(blocks);
    if (box.tag === 'table' ? isTableOfNames(blocks) : isAuthors()) { for (const block of blocks) listed.add(block.index); continue; }
    if (box.tag === 'table' || linkShare(box) < SELECT.mostLinksInList) continue;
    const above = page.blocks[box.first - 1];
    if (above?.kind !== 'heading' || above.linkLetters > 0 || flowOf(above) !== box.parent) continue;
    if (!isEncyclopaedia && !blocks.every((b) => b.text.length <= SELECT.longestListItem && b.runs.every((r) => r.link === null || r.link.isSameSite))) continue;
    for (const block of blocks) listed.add(block.index);
  }
  return listed;
}

/** Days stand before the links of a list. */
const isChronicle = (items: readonly PageBlock[]): boolean => items.length > 1 && items.every(({ text, runs }) => opensEntry(text.slice(0, runs.find((run) => run.link !== null)?.start ?? 0)));

/** Names that are links, and what the table says of each: as many cells without a link. */
function isTableOfNames(cells: readonly PageBlock[]): boolean {
  const linked = cells.filter((cell) => cell.linkLetters > 0).length;
  return cells.every((cell) => cell.kind === 'cell') && cells.length - linked >= Math.max(2, linked);
}
