/** Lines of a run of links: a title that is a link, with the small print that sites set beside it, or several in a row. */
import { endsWithStop, sentencesOf } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { lettersIn } from '../walk/measure.ts';
import type { PageBlock, PageLine } from '../walk/page.ts';
import { runsIn } from '../walk/runs.ts';
import { mainLink, type DetectContext } from './context.ts';
import { titleIn, titleOfLine } from './link-title.ts';
import type { Stories } from './stories.ts';
import { storyLinkOf } from './story-line.ts';
import { isTitleLike, leadsToIndex } from './story-link.ts';
import { titleText } from './title-text.ts';
import { LONGEST_SIDE_LINE, ROW } from '../weights.ts';

/** The line is links to stories, or one with what a list prints beside it. `anySite`: sister sites too. */
export const isLinkLine = (context: DetectContext, block: PageBlock, line: PageLine, anySite = false): boolean =>
  context.isLinked(line, 0, line.text.length, anySite) ? line.links.length <= 2 || storyLinkOf(line) !== null || isRowOfTitles(line) : isStoryWithPrint(context, block, line);

/** Adds the stories of a line from `from` on: those of a row one by one, else the one its link tells. */
export function addLine(context: DetectContext, stories: Stories, line: PageLine, prominence: number, { from = 0, anySite = false } = {}): void {
  const rest = from > 0 ? { ...line, links: line.links.filter((span) => span.end > from) } : line;
  if (rest.links.length > 1 && isRowOfTitles(rest)) {
    for (const { start, end, link } of rest.links) stories.add(link.isSameSite || anySite ? link : null, titleIn(context, line, Math.max(start, from), end), prominence);
  }
  else stories.add(mainLink(line, from, line.text.length, anySite), titleOfLine(context, line, { from, anySite }), prominence);
}

/** A short line that is no sentence: kicker, date, author, count. */
export const isSmallPrint = (text: string): boolean => text.length <= LONGEST_SIDE_LINE && !/[!?؟！？:：]\s*$/u.test(text) && !endsWithStop(text);

/** One headline is the link; beside it stand a date, an author, a kicker, a count; in a list also what the site says of the story. */
function isStoryWithPrint(context: DetectContext, block: PageBlock, line: PageLine): boolean {
  const link = mainLink(line);
  if (!link || leadsToIndex(link)) return false;
  const spans = line.links.filter((span) => span.link.url === link.url), first = spans[0]!, last = spans[spans.length - 1]!;
  if (!isTitleLike(titleIn(context, line, first.start, last.end)) || line.links.some((span) => !spans.includes(span) && isTitleLike(line.text.slice(span.start, span.end)))) return false;
  const rest = line.text.slice(last.end);
  if (first.start > LONGEST_SIDE_LINE / 2) return false;
  if (isSmallPrint(rest)) return true;
  const isBehindDash = (): boolean => sentencesOf(rest).length < 2 && /^\s*[–—-]\s(?!.*\s[–—-]\s)/u.test(rest);
  return rest.length <= ROW.longestDescription && (isOfList(block) || isWrapped(block, line, last.end) || isBehindDash());
}

/** Not a word from `from` on stands in the block itself: what an author writes behind a link does. */
function isWrapped(block: PageBlock, line: PageLine, from: number): boolean {
  const start = line.start + from, end = line.start + line.text.length;
  return runsIn(block, start, end).every((run) => run.node.parentNode !== block.box.element || lettersIn(block.text, Math.max(run.start, start), run.end) === 0);
}

const isOfList = ({ kind }: PageBlock): boolean => kind === 'item' || kind === 'cell';

/** Several headlines printed one after the other in one line, as carousels do; a row of tags has no headlines. Short ones are told by being alike. */
function isRowOfTitles(line: PageLine): boolean {
  const addresses = new Set(line.links.map((span) => span.url));
  if (addresses.size < 2) return false;
  const texts = line.links.map((span) => titleText(line.text.slice(span.start, span.end)));
  const titles = texts.filter(isTitleLike).length;
  return titles === 0 ? addresses.size === texts.length && line.links.every((span, i) => countWords(texts[i]!) > 1 && !leadsToIndex(span.link)) : titles >= 2 && titles >= texts.length / 2;
}
