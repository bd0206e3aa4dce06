/** Day, hour and authors: lines that stand around a story and are no part of it. Told by what they say, where no box says what it is. */
import { holds, Kind, partsOf } from '../text/characters.ts';
import { foldedWords } from '../text/fold.ts';
import { endsWithStop } from '../text/sentences.ts';
import { isInElement } from '../walk/boxes.ts';
import { Flag, flagsOfElement } from '../walk/class-flags.ts';
import type { Page, PageBlock } from '../walk/page.ts';
import { SMALL_PRINT } from '../weights.ts';
import type { StoryData } from './json-ld.ts';
import { BY, declaredAuthors, namesAuthor } from './byline.ts';
import { isTime } from './date.ts';
import { siteNameOf } from './metadata.ts';

const YEAR = /(?:^|\D)(?:(?:19|20)\d\d|(?:١٩|٢٠)[٠-٩]{2}|(?:۱۳|۱۴|۲۰)[۰-۹]{2})(?:\D|$)/;

/** Figures, a year among them, without a sentence; or nothing but what its elements call a time. A heading of figures may head a part of the story. */
export const isDateline = (block: PageBlock): boolean => block.kind === 'text' && isDated(block);

/** The same, a heading too. */
export function isDated(block: PageBlock): boolean {
  const { letters, text } = block;
  if (letters === 0 || letters > SMALL_PRINT.lettersOfDateline) return false;
  // «更新时间 2026年11月22日, 格林尼治标准时间11:57»: a character that weighs as much as a word in a text counts once here, but for a sentence.
  const length = endsWithStop(text) ? letters : Math.min(letters, text.length);
  return isTimed(block) || (YEAR.test(text) && partsOf(text, Kind.Digit).join('').length >= SMALL_PRINT.digitsOfDateline * length);
}

/** «<time>Published Wed, Nov 20 2026</time><time>Updated an hour ago</time>» */
const isTimed = (block: PageBlock): boolean => everyWordIn(block, isTime);

/** «<span class="byline">By Jonathan Weir</span> <time>…</time>»: all that the line says stands in elements within it that tell so. */
const isCalledSmallPrint = (block: PageBlock): boolean => everyWordIn(block, (element) => isTime(element) || (flagsOfElement(element) & (Flag.Meta | Flag.Author)) !== 0);

/** «Almarfa | <time>22.11.2026</time> | By <span itemprop="author">Salma Najjar</span> (with Omar Darwish)»: elements within the line tell machines who wrote the story, and when. */
const isSigned = ({ runs, box }: PageBlock): boolean =>
  runs.some(({ node }) => isInElement(node, box, isTime)) && runs.some(({ node }) => isInElement(node, box, namesAuthor));

/** Whether each run that says something stands in such an element within the block's own. */
function everyWordIn({ runs, text, box }: PageBlock, isSuch: (element: Element) => boolean): boolean {
  return runs.every(({ node, start, end }) => isInElement(node, box, isSuch) || !holds(text.slice(start, end), Kind.LetterOrDigit));
}

/** «09:15», in the digits of any Arabic keyboard too. */
export const HOUR = /[\d٠-٩۰-۹]{1,2}:[\d٠-٩۰-۹]{2}/;

/** Day, year and hour in a short line, whoever else it names: what a post of a forum is stamped with. */
export const isStamp = ({ kind, letters, text }: PageBlock): boolean => kind !== 'heading' && letters <= SMALL_PRINT.lettersOfDateline && HOUR.test(text) && YEAR.test(text);

/** A year and a day of the month in a short line: «Nov. 19, 2026 8:03 am», «18 نوفمبر 2026», «2026/11/18». */
export const namesDay = ({ letters, text }: PageBlock): boolean => letters <= SMALL_PRINT.lettersOfDay && YEAR.test(text) && partsOf(text, Kind.Digit).some((digits) => digits.length <= 2);

const wordsOf = (text: string): string => ` ${foldedWords(text).join(' ')} `;

/** Who wrote the story, as the page tells machines, folded. Names of one word, and the site's own, stand in sentences as well. */
export function authorsOf(page: Page, data: StoryData): string[] {
  const site = wordsOf(siteNameOf(page, data) ?? '');
  return declaredAuthors(page, data).flatMap((names) => names.split(/[,،;]/)).map(wordsOf).filter((name) => name.trim().includes(' ') && !site.includes(name) && !name.includes(site));
}

/** A short line that is no sentence and names an author or is called byline by its elements, signed by them, or «By» and capitals. */
export function isByline(block: PageBlock, authors: readonly string[]): boolean {
  if (block.kind !== 'text' || block.letters === 0 || block.letters > SMALL_PRINT.lettersOfSigned) return false;
  if (block.letters > SMALL_PRINT.lettersOfByline) return !endsWithStop(block.text) && isSigned(block);
  if (isByNames(block.text)) return true;
  if (endsWithStop(block.text)) return false;
  if (isCalledSmallPrint(block) || isSigned(block)) return true;
  const words = wordsOf(block.text);
  return authors.some((name) => words.includes(name));
}

/** «By Salma Najjar, Ruth Carver and Tom Weir on Monday, November 18th»: no longer word begins with a small letter. */
function isByNames(text: string): boolean {
  if (!BY.test(text)) return false;
  const words = partsOf(text.replace(BY, ''), Kind.Letter).filter((word) => word.length >= SMALL_PRINT.lettersOfName);
  return words.length > 1 && words.every((word) => word[0] !== word[0]!.toLowerCase());
}

/** Nothing but the name of an author, who may be declared with what he is. */
export function isAuthorsName(block: PageBlock, authors: readonly string[]): boolean {
  if (authors.length === 0 || block.letters > SMALL_PRINT.longestName) return false;
  const words = wordsOf(block.text);
  return words.trim().includes(' ') && authors.some((name) => name.startsWith(words));
}

/** «Salma Najjar writes about harbours.»: begins with an author's name. */
export function isAboutAuthor(block: PageBlock, authors: readonly string[]): boolean {
  if (authors.length === 0) return false;
  const words = wordsOf(block.text.slice(0, SMALL_PRINT.longestName));
  return authors.some((name) => words.startsWith(name));
}
