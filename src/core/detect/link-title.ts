/** The title among the words of a link: cards print kicker, date and reading time in elements of their own beside it. */
import { firstLetter, isSmall, Kind, kindOf } from '../text/characters.ts';
import { Flag, flagsOf } from '../walk/class-flags.ts';
import { isInElement } from '../walk/boxes.ts';
import type { PageBlock, PageLine, Run } from '../walk/page.ts';
import { runsIn } from '../walk/runs.ts';
import { isStamp, mainLink, withoutStamps, type DetectContext } from './context.ts';
import { titleText } from './title-text.ts';
import { isUnspaced } from './lexicon.ts';
import { isTitleLike } from './story-link.ts';
import { HEADLINE, LONGEST_STAMP } from '../weights.ts';

const SMALL_PRINT = Flag.Kicker | Flag.Meta | Flag.Author | Flag.Tags | Flag.Spoken;

interface Piece { start: number; end: number; isSmall: boolean }

/** The title that [from, to) of a line tells; all its words where no element sets a part of them aside. */
export function titleIn(context: DetectContext, line: PageLine, from: number, to: number): string {
  // «<a>Will it open</a>?»
  while (to < line.text.length && /[?؟!»”"]/.test(line.text[to]!)) to++;
  const all = titleText(line.text.slice(from, to));
  const pieces = piecesOf(context, line, from, to);
  if (pieces.length < 2) return all;
  const titles = pieces.filter((piece) => !piece.isSmall).map(({ start, end }) => titleText(line.text.slice(start, end)));
  return titles.find(isTitleLike) ?? titles.find((title) => title.length >= HEADLINE.shortest) ?? all;
}

/** «T <a>Read on</a>»: the same address again, in few words. The rest of a headline that was cut in two is one that goes on in small letters. */
const isCallBehind = (title: string, words: string): boolean => isTitleLike(title) && !isTitleLike(words) && !isSmall(firstLetter(words));

/** The same address again says nothing more: a call, or the headline once more, cut short for narrow screens. */
export const isSaidBehind = (title: string, words: string): boolean => isCallBehind(title, words) || title.startsWith(words.replace(/\s*(?:…|\.\.\.)?\s*$/, ''));

/** The title of a line that one link makes: the headline in the link, without what stands beside it; all its words where the link is no headline. */
export function titleOfLine(context: DetectContext, line: PageLine, { from = 0, anySite = false } = {}): string {
  const link = mainLink(line, from, line.text.length, anySite);
  const spans = link ? line.links.filter((span) => span.link.url === link.url && span.end > from) : [];
  const first = spans.length > 1 ? line.text.slice(spans[0]!.start, spans[0]!.end) : '';
  while (spans.length > 1 && isSaidBehind(first, line.text.slice(spans.at(-1)!.start, spans.at(-1)!.end))) spans.pop();
  const title = spans.length > 0 ? titleIn(context, line, Math.max(from, spans[0]!.start), spans.at(-1)!.end) : '';
  if (isTitleLike(title)) return title;
  const words = withoutStamps(line, from, line.text.length);
  return titleIn(context, line, words.from, words.to);
}

/** Cut where small print begins or ends, and where two elements print one word. */
function piecesOf(context: DetectContext, line: PageLine, from: number, to: number): Piece[] {
  const block = context.blockOf(line), a = line.start + from, b = line.start + to;
  const pieces: Piece[] = [], runs = runsIn(block, a, b);
  const dates = runs.length > 1 ? [...dateAt(block.text, runs), ...dateAt(block.text, runs.toReversed())] : [];
  let before: Run | null = null;
  for (const run of runs) {
    const start = Math.max(run.start, a) - line.start, end = Math.min(run.end, b) - line.start;
    const last = pieces[pieces.length - 1], small = dates.includes(run) || isSetSmall(block, run);
    if (last && before && small === last.isSmall && !isGlued(block.text, before, run)) last.end = end;
    else pieces.push({ start, end, isSmall: small });
    before = run;
  }
  return pieces;
}

/** The first runs or the last, when they stand in an element of their own in the link and say a date or an hour: «19.01.2020», «17:05». A year or a number alone is more often the title's. */
function dateAt(text: string, runs: readonly Run[]): readonly Run[] {
  const { node, link } = runs[0]!, others = runs.findIndex((run) => run.node.parentNode !== node.parentNode), date = runs.slice(0, others < 0 ? 0 : others);
  if (link === null || node.parentNode === link.element || date.length === 0) return [];
  const said = text.slice(Math.min(date[0]!.start, date.at(-1)!.start), Math.max(date[0]!.end, date.at(-1)!.end)).trim();
  return said.length <= LONGEST_STAMP && /\d\D+\d/.test(said) && isStamp(said) ? date : [];
}

/** No space where one element ends and the next begins, and no word that goes on: they stand apart on the screen. */
function isGlued(text: string, before: Run, run: Run): boolean {
  const a = before.node.parentElement, b = run.node.parentElement;
  // «the <b>Mac</b>Book»: a word of which a part is set in another face.
  const inner = a?.contains(b) ? b : b?.contains(a) ? a : null;
  if (a === b || (inner && FACES.has(inner.localName))) return false;
  const left = text[run.start - 1]!, right = text[run.start]!;
  if (run.start - before.start < 2 && !(kindOf(left.charCodeAt(0)) & Kind.Digit)) return false;
  return isOfWord(left) && (/[«“„"]/.test(right) || (isOfWord(right) && !isSmall(right) && !isUnspaced(right)));
}

const FACES = new Set(['b', 'strong', 'i', 'em', 'mark', 'sup', 'sub', 'u']);

const isOfWord = (c: string): boolean => (kindOf(c.charCodeAt(0)) & Kind.Word) !== 0;

/** «<a>Headline</a> <small>Ruth Carver - 22 November</small>»: words behind a link that their own elements set small, all of them. */
export function isSmallBehind(context: DetectContext, line: PageLine, at: number): boolean {
  const block = context.blockOf(line);
  return runsIn(block, line.start + at, line.start + line.text.length).every((run) => run.link === null && (isSetSmall(block, run) || block.text.slice(run.start, run.end).trim() === ''));
}

/** By an element within the link, or within the block's own. */
const isSetSmall = ({ box }: PageBlock, { node, link }: Run): boolean =>
  isInElement(node, link ?? box, (element) => element.localName === 'time' || element.localName === 'small' || (flagsOf(element.getAttribute('class') ?? '', '') & SMALL_PRINT) !== 0);
