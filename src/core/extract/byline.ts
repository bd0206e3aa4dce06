/** Who wrote the story. */
import { coveredBlocks } from '../detect/cover.ts';
import type { Detection } from '../detect/detection.ts';
import { hasStoryAddress, leadsToIndex } from '../detect/story-link.ts';
import { holds, isSmall, Kind, partsOf, seek } from '../text/characters.ts';
import { isInElement, nearest } from '../walk/boxes.ts';
import type { Box, Page, PageBlock, PageLink, Run } from '../walk/page.ts';
import { Flag, flagsOfElement } from '../walk/class-flags.ts';
import { BYLINE, CARD, SMALL_PRINT } from '../weights.ts';
import type { StoryData } from './json-ld.ts';

/** What stands before the names of authors. */
export const BY = /^(?:by|von|par|por|di|door|av|af|oleh|كتب(?:ت)?|بقلم|إعداد|نویسنده|تحریر|מאת)\s*[:：]?\s+/i;

/** Who wrote it, as the page tells machines: names, or one entry that holds several. */
export function declaredAuthors(page: Page, data: StoryData): string[] {
  if (data.authors.length) return data.authors.some((name) => name.includes('http')) ? [] : data.authors;
  const meta = page.head.meta.get('author') ?? page.head.meta.get('article:author') ?? page.head.meta.get('parsely-author');
  return meta && !/^https?:|^\s*$/.test(meta) && meta.length < 100 ? [meta.trim()] : [];
}

/** What calls itself so names who wrote another story, or an answer. */
const OF_OTHERS = Flag.Nav | Flag.Comment | Flag.Popup | Flag.Promo;

/**
 * Who wrote it, as printed, without «كتب:» and its like; null when the page does not tell.
 * @param detections related lines and junk: who is named in the first wrote another story
 * @param start the first block of the story: a box that holds it is its own, whatever it calls itself
 */
export function bylineOf(page: Page, data: StoryData, detections: readonly Detection[], start: number): string | null {
  const declared = declaredAuthors(page, data);
  if (declared.length || data.authors.length) return declared.join(/[\u0600-\u06ff]/.test(declared[0] ?? '') ? '، ' : ', ') || null;
  const isRelated = coveredBlocks(page, detections.filter(({ kind }) => kind === 'related'));
  const holdsStory = ({ first, end }: Box): boolean => first <= start && start < end;
  const isOwn = (block: PageBlock): boolean => !isRelated[block.index] && !nearest(block.box, (box) => (box.flags & OF_OTHERS) !== 0 && !holdsStory(box)) && !isOnCard(page, block, holdsStory);
  const lines = page.blocks.filter(({ letters, kind }) => letters >= BYLINE.shortest && letters <= BYLINE.longest && kind !== 'heading');
  for (const block of lines) {
    // A headline that begins so («Von der Leyen …») is all link.
    const saysBy = BY.test(block.text) && !/[.!?؟:]$/.test(block.text) && block.linkLetters < block.letters;
    const isCalledSo = (block.box.flags & Flag.Author) !== 0 && /byline|author/i.test(block.box.names) && block.index < page.blocks.length / 2;
    if ((saysBy || isCalledSo) && isOwn(block)) return namesIn(page, block);
  }
  for (const block of page.blocks.slice(Math.max(0, start - BYLINE.reach), start)) {
    const names = block.kind !== 'heading' && block.letters <= SMALL_PRINT.lettersOfSigned ? namesSaidIn(page, block) : '';
    if (names && isOwn(block)) return names;
  }
  return null;
}

/** The nearest box with more in it than the block leads to another story by its headline: one link, not a row of tags. */
function isOnCard({ blocks }: Page, block: PageBlock, holdsStory: (box: Box) => boolean): boolean {
  const card = nearest(block.box, ({ first, end }) => end - first > 1);
  if (card === null || card.end - card.first > CARD.mostBlocks || holdsStory(card)) return false;
  return blocks.slice(card.first, card.end).some(({ index, linkLetters, runs }) => {
    const [link, ...more] = new Set(runs.map((run) => run.link).filter((to) => to !== null));
    return index !== block.index && linkLetters >= BYLINE.headline && link !== undefined && more.length === 0 && link.isSameSite && hasStoryAddress(link) && !leadsToIndex(link);
  });
}

/** «<span itemprop="author">», «<span class="author vcard">»: an element within a line that says who wrote the story. */
export const namesAuthor = (element: Element): boolean => /(?:^|\s)author(?:\s|$)/.test(element.getAttribute('itemprop') ?? '') || (flagsOfElement(element) & Flag.Author) !== 0;

/** «<a rel="author">Salma Najjar</a><a>Twitter</a> <span>Reporter</span>»: the links of a line that say whom they lead to, or that stand in an element within it that does; in a line that calls itself a byline, the first that is a name, or all of it. */
function namesSaidIn({ matches }: Page, { text, runs, box }: PageBlock): string {
  const names = new Map<PageLink, string>();
  const isCalledAuthors = ({ element, isSameSite }: PageLink): boolean => isSameSite && box.element.contains(element) && isInElement(element, box, namesAuthor);
  for (const { link, start, end } of runs) if (link && (matches(link.element, '[rel~=author]') || isCalledAuthors(link))) names.set(link, (names.get(link) ?? '') + text.slice(start, end));
  // The others may be his agency, and the section that he writes for.
  if (names.size === 0 && (box.flags & Flag.Meta) !== 0 && /byline/i.test(box.names)) {
    const first = runs.find(({ link, start, end }) => link?.isSameSite && isName(text.slice(start, end)));
    if (first) names.set(first.link!, text.slice(first.start, first.end));
    else if (isName(text)) return text;
  }
  return [...new Set([...names.values()].map((name) => name.replace(BY, '').trim()))].filter((name) => name.length <= SMALL_PRINT.longestName && holds(name, Kind.Letter) && !holds(name, Kind.Digit)).join(', ');
}

/** «Ruth Carver», «Ludwig van Beek»: words enough for a name, and capitals where the script has them; «Politics», «Read all of it» are none. */
function isName(text: string): boolean {
  if (holds(text, Kind.Digit)) return false;
  const words = partsOf(text, Kind.Letter);
  return words.length > 1 && words.length <= BYLINE.wordsOfName && words.every((word, i) => (i > 0 && i < words.length - 1) || !isSmall(word[0]!));
}

/** What may part names from the day, the counter of answers and the like behind them in their line. */
const BEHIND_NAMES = /\s*(?:[|¦•·,،;／–—]|\s[-/]\s)\s*/;

/** «salma@harbour.example», «@salmanajjar»: where an author is reached, beside his name. */
const REACHED_AT = /\s*[(<]?[^\s@(<,،]{0,64}@[^\s@,،)>]{2,}[)>]?/g;

/** The names that the first line of a byline says, without the addresses beside them. */
function namesIn(page: Page, block: PageBlock): string {
  // «<a>Ruth Carver<span>(Brussels)</span></a>»: the screen sets them apart.
  const line = namesBeforeDay(page, block).replace(/(\S)\(/g, '$1 ('), names = line.replace(REACHED_AT, '').replace(/^[\s|¦•·,،;–—-]+|[\s|¦•·,،;–—-]+$/g, '');
  return holds(names, Kind.Letter) ? names : line;
}

/** What stands before the first figure of the line, up to the element that holds it («<time>Published <b>20 November</b></time>») or else the last mark between. A line in which nothing parts them stays whole. */
function namesBeforeDay(page: Page, { text, runs }: PageBlock): string {
  const from = BY.exec(text)?.[0].length ?? 0, line = text.slice(from).split('\n')[0]!;
  const figure = seek(line, Kind.Digit);
  if (figure === line.length) return line.trim();
  let dated = runs.findIndex(({ end }) => end > from + figure);
  while (dated > 0 && isTime(page, runs[dated]!) && isTime(page, runs[dated - 1]!)) dated--;
  const element = runs[dated]!.start - from, marked = line.slice(0, figure).split(BEHIND_NAMES).slice(0, -1).join(', ');
  const names = (holds(line.slice(0, Math.max(0, element)), Kind.Letter) ? line.slice(0, element) : marked).split(BEHIND_NAMES).filter((part) => part.trim() !== '').join(', ').trim();
  return holds(names, Kind.Letter) ? names : line.trim();
}

const isTime = ({ matches }: Page, { node: { parentElement } }: Run): boolean => parentElement !== null && matches(parentElement, 'time, time *');
