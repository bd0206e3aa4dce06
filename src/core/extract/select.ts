import { blockBeside, flowOf, leadsAway } from '../walk/blocks.ts';
import { isTwin, nearest } from '../walk/boxes.ts';
import { Flag, SIDE_FLAGS } from '../walk/class-flags.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { isCaption } from './captions.ts';
import { beginOfAnswers, endOfCore } from './container.ts';
import { isEmbeddedPost, isForMachines, isOwnItem, isProse, leadsIntoLink, linkShare, type Masses } from './prose.ts';
import { lettersIn } from '../walk/measure.ts';
import { RUBRIC, SELECT, SMALL_PRINT } from '../weights.ts';
import { firstUnderHeadline, startOfStory } from './beginning.ts';
import { endOfListed, endOfSpeech, listAfter, trimEnd } from './ending.ts';
import { isShareAddress } from '../link/share-address.ts';
import { opensEntry } from '../text/entry.ts';
import { isAddress } from '../text/words.ts';
import { sharesFlow } from './flow.ts';
import { isAboutAuthor, isAuthorsName, isByline, isDateline } from './small-print.ts';
import { dropStretchesApart } from './stretches.ts';
import { isOfCards } from './teasers.ts';
import { CLOSING_QUOTES, endingOf, endsWithStop, SENTENCE_ENDS } from '../text/sentences.ts';

/** A time for machines that a script would have written out. */
const TIME = /^\d{4}-\d\d-\d\dT[\d:.+Z-]+$/;
/** The end of a sentence, broken off or not. «[See the pictures.]» is the site's. */
const ENDED = new RegExp(`[${SENTENCE_ENDS}…][${CLOSING_QUOTES}'’)]*$`, 'u');

/** What the rules found on the page. */
export interface Found {
  /** 1 = a rule took the block. */
  isDetected: Uint8Array;
  /** Blocks of which a rule took a part, and the rest is said by the author. */
  withRest: ReadonlySet<number>;
  /** Blocks of lists that are the author's. */
  ownLists: ReadonlySet<number>;
  /** Blocks that announce what readers wrote. */
  announced: readonly number[];
  /** «Read also in this context <a>…</a>» is no sentence, although it goes on into its link. */
  opensWithLabel: (block: PageBlock) => boolean;
}

/** What is known of the page before its story is looked for. */
export interface Known extends Found {
  /** The headline, or a heading that says it again. */
  isHeadline: (block: PageBlock) => boolean;
  /** The block says the title, whatever kind of block it is. */
  isTitle: (block: PageBlock) => boolean;
  isEncyclopaedia: boolean;
  /** As `authorsOf` gives them. */
  authors: readonly string[];
}

/**
 * Which blocks of the container belong to the story: prose, what stands between prose (short lines, headings, lists),
 * not what its box calls share bar, tags or byline, not what is mostly links. 1 = kept. Detected blocks are kept here
 * (they are taken out later), so that what stands around them is judged alike with and without stripping.
 * @param ofSections headings that are kept though all link
 */
export function selectBlocks(page: Page, container: Box, masses: Masses, ofSections: ReadonlySet<number>, { isDetected, withRest, ownLists, isHeadline, isTitle, isEncyclopaedia, authors, announced, opensWithLabel }: Known): Uint8Array {
  const keep = new Uint8Array(page.blocks.length);
  const end = Math.min(endOfStory(page, container, masses, isHeadline, isDetected), endOfCore(page, container, masses), beginOfAnswers(page, container, masses, announced, page.blocks.findIndex(isHeadline)));
  const listed = new Set([...listsOfTheAuthor(page, container, masses, ownLists, isEncyclopaedia), ...ofSections].filter((i) => !isDetected[i]));
  let first = -1, last = -1;
  for (let i = container.first; i < end; i++) {
    const block = page.blocks[i]!;
    if ((masses.isAside[block.box.index] && !isPlayed(block, masses)) || !(isDetected[i] || withRest.has(i) || listed.has(i) || isStory(page, block, masses, opensWithLabel))) continue;
    // «By Ruth Carver, Tom Weir», however long, is not what the story begins with.
    if (first < 0 && (isDateline(block) || isByline(block, authors))) continue;
    keep[i] = 1;
    if (masses.ofBlock[i]! > 0 && block.kind !== 'caption' && !isCaption(page, block) && !(first < 0 && isTitle(block))) { if (first < 0) first = i; last = i; }
  }
  if (first < 0) return keep;
  first = firstUnderHeadline(page, keep, masses, first, end, isHeadline);
  keep.fill(0, container.first, startOfStory(page, keep, isDetected, withRest, container, first, isHeadline));
  last = beforeBio(page, keep, masses, first, last, authors);
  last = endOfListed(page, isDetected, listed, endOfSpeech(page, keep, masses, isDetected, withRest, listed, first, last, end), end, isEncyclopaedia);
  dropSmallPrint(page, keep, masses, first, authors);
  dropButtons(page, keep);
  trimEnd(page, keep, listAfter(page, keep, last, end), end);
  for (let i = container.first; i < end; i++) if (keep[i] && (i < first ? isTitle : isHeadline)(page.blocks[i]!)) keep[i] = 0;
  dropLinkedGroups(page, keep, container, (i) => isDetected[i] === 1 || withRest.has(i) || listed.has(i));
  dropCopies(page, keep);
  dropStretchesApart(page, keep, masses, isDetected);
  dropEmptyHeadings(page, keep, masses, container);
  return keep;
}

function isStory(page: Page, block: PageBlock, masses: Masses, opensWithLabel: Known['opensWithLabel']): boolean {
  if (block.text === '' || block.kind === 'caption') return true;
  if (masses.isTeaser[block.index]) return false;
  if (masses.isMarked[block.box.index] && !(isProse(block) && block.letters >= SELECT.lettersAboveNames)) return false;
  if (isAddress(block.text) || (block.kind === 'text' && TIME.test(block.text)) || isForMachines(block) || isCaption(page, block)) return false;
  if (linkShare(block) > SELECT.allLinks && isInPost(block.box)) return false;
  return linkShare(block) < SELECT.mostLinks || (block.kind !== 'item' && isCitation(block)) || isOneOfAList(block) || isLineOfAList(page, block) || isLinkedSentence(block)
    || (isBetweenProse(page, block) && (isSaid(block.text) || isListOfNames(block) || (leadsIntoLink(block) && !opensWithLabel(block))));
}

/** The film or sound within a player, whose buttons and clocks are not told; a player in what is beside the story is not shown. */
function isPlayed({ kind, box }: PageBlock, { isAside }: Masses): boolean {
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
function listsOfTheAuthor(page: Page, container: Box, masses: Masses, ownLists: ReadonlySet<number>, isEncyclopaedia: boolean): Set<number> {
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

/** Day, hour and authors of the story, among its first blocks. */
function dropSmallPrint(page: Page, keep: Uint8Array, masses: Masses, first: number, authors: readonly string[]): void {
  for (let i = 0, prose = 0; i < keep.length && prose < 3; i++) {
    if (!keep[i]) continue;
    const block = page.blocks[i]!;
    if (i >= first && masses.ofBlock[i]! > 0) prose++;
    if (isDateline(block) || isByline(block, authors)) keep[i] = 0;
  }
}

/** What says who the authors are, behind the story and not in its flow. The story's last prose before it. */
function beforeBio(page: Page, keep: Uint8Array, masses: Masses, first: number, last: number, authors: readonly string[]): number {
  const isText = (i: number): boolean => keep[i] === 1 && masses.ofBlock[i]! > 0;
  let begin = -1, said = last, text = last;
  for (let bio = beginOfBio(page, masses, text, authors); bio > first; bio = beginOfBio(page, masses, text, authors)) {
    begin = bio;
    said = text;
    for (text = bio - 1; text > first && !isText(text);) text--;
  }
  if (begin < 0 || sharesFlow(page.blocks[text]!, page.blocks[said]!)) return last;
  keep.fill(0, begin, last + 1);
  return text;
}

/** Where what says who the author is begins: with the block at `last`, or with his name alone over it; -1 when it says nothing of the kind. */
function beginOfBio({ blocks }: Page, masses: Masses, last: number, authors: readonly string[]): number {
  if (isAboutAuthor(blocks[last]!, authors)) return last;
  let above = blockBeside(blocks, last, -1);
  for (let i = 0; above && i < SMALL_PRINT.underName && masses.ofBlock[above.index] === 0; i++, above = blockBeside(blocks, above.index, -1)) if (isAuthorsName(above, authors)) return above.index;
  return -1;
}

/** «Remove ads», «Sign up»: a linked line that is said again and again and leads nowhere but into the site. */
function dropButtons(page: Page, keep: Uint8Array): void {
  const times = new Map<string, number[]>();
  for (const { index, text, runs, kind, linkLetters, letters } of page.blocks) {
    if (!keep[index] || linkLetters === 0 || letters >= SELECT.lettersOfCopy || kind === 'quote' || kind === 'cell') continue;
    if (runs.some(({ link }) => link !== null && leadsAway(link))) continue;
    const said = times.get(text);
    if (said) said.push(index); else times.set(text, [index]);
  }
  for (const said of times.values()) if (said.length >= SELECT.timesOfButton) for (const i of said) keep[i] = 0;
}

/** A second story appended under the first begins with a headline of its own (which no rule took for a label), in an `<article>` of its own or set like the first one. */
function endOfStory(page: Page, container: Box, masses: Masses, isHeadline: (block: PageBlock) => boolean, isDetected: Uint8Array): number {
  const headlines = page.blocks.slice(container.first, container.end)
    .filter((b) => b.kind === 'heading' && b.level === 1 && b.letters >= 10 && linkShare(b) < 0.5 && !isHeadline(b) && !isDetected[b.index]);
  if (headlines.length === 0) return container.end;
  const title = page.blocks.find(isHeadline);
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

/** Lists and tables that are mostly links are navigation, whatever one of their items looks like; a list of what this page contains takes its title along. */
function dropLinkedGroups(page: Page, keep: Uint8Array, container: Box, isSpared: (block: number) => boolean): void {
  for (let i = container.index + 1; i < container.endBox; i++) {
    const box = page.boxes[i]!;
    if ((box.tag !== 'ul' && box.tag !== 'ol' && box.tag !== 'table') || linkShare(box) <= SELECT.mostLinksInList) continue;
    for (let b = box.first; b < box.end; b++) if (page.blocks[b]!.text !== '' && !isSpared(b)) keep[b] = 0;
    const title = titleOfContents(page, box);
    if (title && !isSpared(title.index)) keep[title.index] = 0;
  }
}

/** «Table of contents»: the line that shares a box with a list of links into this page, and with nothing else. */
function titleOfContents({ blocks }: Page, list: Box): PageBlock | null {
  const above = blockBeside(blocks, list.first, -1), around = list.parent;
  if (!above || !around || above.index < around.first || above.letters > RUBRIC.longest || isProse(above)) return null;
  const before = blockBeside(blocks, above.index, -1), after = blockBeside(blocks, list.end - 1, 1);
  if ((before && before.index >= around.first) || (after && after.index < around.end)) return null;
  return blocks.slice(list.first, list.end).every(({ runs }) => runs.every(({ link }) => link === null || link.isFragment)) ? above : null;
}

/** Some pages serve their body twice (for narrow and wide screens): a long block said again word for word goes. */
function dropCopies(page: Page, keep: Uint8Array): void {
  const said = new Set<string>();
  for (const block of page.blocks) {
    if (!keep[block.index] || block.letters < SELECT.lettersOfCopy) continue;
    if (said.has(block.text)) keep[block.index] = 0; else said.add(block.text);
  }
  // The whole story once more in one block, for machines.
  for (const block of page.blocks) {
    if (!keep[block.index] || block.letters < SELECT.lettersOfCopy * 8) continue;
    let repeated = 0;
    for (const text of said) if (text.length < block.text.length * 0.6 && block.text.includes(text)) repeated += text.length;
    if (repeated > block.text.length * 0.6) keep[block.index] = 0;
  }
}

/** A heading over nothing goes (what stood under it went), alone in the text or in its box, but for a sentence of the story set as one. */
function dropEmptyHeadings(page: Page, keep: Uint8Array, masses: Masses, container: Box): void {
  let below: PageBlock | null = null;
  for (let i = container.end - 1; i >= container.first; i--) {
    const block = page.blocks[i]!;
    if (!keep[i] || block.kind === 'rule') continue;
    if (block.kind === 'heading' && masses.ofBlock[i] === 0 && (below === null || headsCards(page, keep, masses, block))) { keep[i] = 0; continue; }
    if (block.text !== '') below = block;
  }
}

/** The box that the heading shares with others is left out but for it, and is one of links or cards. */
function headsCards(page: Page, keep: Uint8Array, masses: Masses, heading: PageBlock): boolean {
  const box = nearest(heading.box, ({ first, end }) => end - first > 1);
  return box !== null && isOfCards(page, masses, box) && page.blocks.slice(box.first, box.end).every((other) => other === heading || other.text === '' || !keep[other.index]);
}
