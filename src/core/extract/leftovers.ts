/** What was kept by what it is, and goes by where it stands or how often it is said: day and authors, buttons, lists of links, copies, headings over nothing. */
import { blockBeside, leadsAway } from '../walk/blocks.ts';
import { nearest } from '../walk/boxes.ts';
import type { Box, Page, PageBlock } from '../walk/page.ts';
import { CAPTION, CARD, RUBRIC, SELECT, SMALL_PRINT, UNSTOPPED } from '../weights.ts';
import { isSetLike, sharesFlow } from './flow.ts';
import { isProse, linkShare, type Masses } from './prose.ts';
import type { Selection } from './selection.ts';
import { isAboutAuthor, isAuthorsName, isByline, isDateline } from './small-print.ts';
import { isOfCards } from './teasers.ts';

/** Day, hour and authors of the story, among its first blocks. */
export function dropSmallPrint({ page, keep, masses, authors }: Selection, first: number): void {
  for (let i = 0, prose = 0; i < keep.length && prose < 3; i++) {
    if (!keep[i]) continue;
    const block = page.blocks[i]!;
    if (i >= first && masses.ofBlock[i]! > 0) prose++;
    if ((isDateline(block) && !isOfChronicle(page, block)) || isByline(block, authors)) keep[i] = 0;
  }
}

/** «2019: 311 ships», «2020: 290 ships» …: figures of more years than a story has dates, set alike. */
function isOfChronicle({ blocks }: Page, line: PageBlock): boolean {
  const isNext = (block: PageBlock | undefined): block is PageBlock => block !== undefined && isDateline(block) && isSetLike(block, line);
  let lines = 1;
  for (const step of [-1, 1] as const) for (let next = blockBeside(blocks, line.index, step); lines < UNSTOPPED.linesOfVerse && isNext(next); next = blockBeside(blocks, next.index, step)) lines++;
  return lines >= UNSTOPPED.linesOfVerse;
}

/** What says who the authors are, behind the story and not in its flow. The story's last prose before it. */
export function beforeBio({ page, keep, masses, authors }: Selection, first: number, last: number): number {
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

/** «Remove ads», «Sign up»: a linked line that is said again and again and leads nowhere but into the site. «Previous Next», «1 of 5»: what a gallery is turned with. */
export function dropButtons({ page, keep, masses }: Selection): void {
  const times = new Map<string, number[]>();
  for (const { index, text, runs, kind, linkLetters, letters } of page.blocks) {
    if (!keep[index] || linkLetters === 0 || letters >= SELECT.lettersOfCopy || kind === 'quote' || kind === 'cell') continue;
    if (runs.some(({ link }) => link !== null && leadsAway(link))) continue;
    const said = times.get(text);
    if (said) said.push(index); else times.set(text, [index]);
  }
  for (const said of times.values()) if (said.length >= SELECT.timesOfButton) for (const i of said) keep[i] = 0;
  for (const block of page.blocks) if (keep[block.index] && turnsGallery(page, masses, block)) keep[block.index] = 0;
}

/** A scrap without a stop that no paragraph holds, behind several pictures with captions, in their box, in which nothing else is told: a name under each of them would stand between. */
function turnsGallery({ blocks }: Page, masses: Masses, { index, kind, text, letters, stops, box }: PageBlock): boolean {
  if (kind !== 'text' || text === '' || letters > SELECT.lettersOfTurning || stops > 0 || box.tag === 'p') return false;
  const gallery = nearest(box, ({ first, end }) => end - first <= CARD.mostBlocks && blocks.slice(first, end).some((other) => other.kind === 'caption'), CAPTION.levels);
  if (gallery === null) return false;
  const inGallery = blocks.slice(gallery.first, gallery.end), pictures = inGallery.filter((other) => other.kind === 'picture'), shown = pictures.at(-1)?.index ?? index;
  const isButton = (other: PageBlock): boolean => other.index > shown && masses.ofBlock[other.index] === 0 && other.letters <= SELECT.lettersOfTurning;
  return pictures.length > 1 && shown < index && inGallery.every((other) => other.kind === 'picture' || other.kind === 'caption' || isButton(other));
}

/** Lists and tables that are mostly links are navigation, whatever one of their items looks like; a list of what this page contains takes its title along. */
export function dropLinkedGroups({ page, keep, container, isDetected, withRest, listed }: Selection): void {
  const isSpared = (i: number): boolean => isDetected[i] === 1 || withRest.has(i) || listed.has(i);
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
export function dropCopies({ page, keep }: Selection): void {
  const said = new Set<string>();
  for (const block of page.blocks) {
    if (!keep[block.index] || block.letters < SELECT.lettersOfCopy) continue;
    if (said.has(block.text)) keep[block.index] = 0; else said.add(block.text);
  }
  // The whole story once more in one block, for machines: no other is as long.
  const longest = page.blocks.reduce<PageBlock | null>((most, block) => (keep[block.index] && block.letters > (most?.letters ?? 0) ? block : most), null);
  if (!longest || longest.letters < SELECT.lettersOfCopy * 8) return;
  let repeated = 0;
  for (const text of said) if (text.length < longest.text.length * 0.6 && longest.text.includes(text)) repeated += text.length;
  if (repeated > longest.text.length * 0.6) keep[longest.index] = 0;
}

/** A heading over nothing goes (what stood under it went), alone in the text or in its box, but for a sentence of the story set as one. */
export function dropEmptyHeadings({ page, keep, masses, container }: Selection): void {
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
