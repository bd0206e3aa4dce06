/** Lines of a page that are nothing but the title of a story and lead to it. */
import { isSmall, isUnspacedCode, Kind, kindOf } from '../text/characters.ts';
import { leadsIntoLink } from '../extract/prose.ts';
import { opensEntry } from '../text/entry.ts';
import { endingOf } from '../text/sentences.ts';
import { lettersIn } from '../walk/measure.ts';
import type { PageBlock, PageLine, PageLink } from '../walk/page.ts';
import { mainLink, withoutDates, withoutStamps, type DetectContext } from './context.ts';
import { isSmallBehind, titleOfLine } from './link-title.ts';
import { titleText } from './title-text.ts';
import { prominenceOf } from './stories.ts';
import { hasStoryAddress, isTitleLike, leadsToIndex, slugLikeness } from './story-link.ts';
import { countWords } from '../text/words.ts';
import { HEADLINE, LONGEST_LABEL_LINE, LONGEST_SIDE_LINE, SELECT, STORY_LINE } from '../weights.ts';

export interface StoryLine { line: PageLine; link: PageLink; title: string }

/** The link that makes a line: it covers most of its words, dates aside. */
export function storyLinkOf(line: PageLine, from = 0): PageLink | null {
  const link = mainLink(line, from);
  if (!link) return null;
  const words = withoutStamps(line, from, line.text.length);
  let covered = 0;
  for (const span of line.links) if (span.link === link || span.link.href === link.href) covered += span.end - Math.max(span.start, from);
  return covered >= (words.to - words.from) * STORY_LINE.oneLink ? link : null;
}

/** The story a whole line names: linked throughout, after a kicker, or spelt by the address of its link. Null when it names none. */
export function storyLine(context: DetectContext, block: PageBlock, line: PageLine): StoryLine | null {
  if (line.linkLetters === 0 || opensEntry(line.text.slice(0, line.links[0]!.start)) || isAmongFacts(context, line)) return null;
  if (block.kind === 'text' && leadsIntoLink(block, line.start, line.start + line.text.length) && !context.hasLabel(line)) return null;
  const span = line.links.length === 1 ? line.links[0]! : null;
  if (span && isBadged(context, block, line, span)) return named(context, line, span.link, titleText(line.text.slice(span.start, span.end)), block.kind === 'heading');
  const from = span && isGlued(line.text, span.start) ? span.start : 0;
  const link = context.isLinked(line, from) ? storyLinkOf(line, from) : null;
  const isWhole = span !== null && span.start === 0 && span.end === line.text.length;
  const isKicked = span !== null && hasKicker(context, line, span.start);
  if (link) return named(context, line, link, span && !isWhole ? titleOf(line, isKicked ? span.start : from) : titleOfLine(context, line), block.kind === 'heading');
  if (!span?.link.isSameSite || line.text.length > HEADLINE.longest || /[.!。،,]$/u.test(line.text)) return null;
  if (isKicked && context.isLinked(line, span.start)) return named(context, line, span.link, titleOf(line, span.start), false);
  return isSpelt(line.text, span.link) ? named(context, line, span.link, titleText(line.text), false) : null;
}

const titleOf = (line: PageLine, at = 0): string => titleText(withoutDates(line, at));

const named = (context: DetectContext, line: PageLine, link: PageLink, title: string, isHeading: boolean): StoryLine | null =>
  (isTitleLike(title) || (isHeading && title.length >= HEADLINE.shortest)) && !leadsToIndex(link) && !context.isSaidAgain(title) ? { line, link, title } : null;

/** «<a>Headline</a> Premium»: a headline of a card by its box, and behind the link a word that says what kind of story it is; or one of a story, and behind it who wrote it and when, set small. */
const isBadged = (context: DetectContext, block: PageBlock, line: PageLine, { start, end, link }: PageLine['links'][number]): boolean =>
  start === 0 && end < line.text.length && link.isSameSite && context.isHeadline(titleText(line.text.slice(start, end)))
  && ((prominenceOf(context, block) > 0 && countWords(line.text.slice(end)) <= STORY_LINE.wordsOfBadge) || (hasStoryAddress(link) && isSmallBehind(context, line, end)));

/** The address names the whole line although the link covers a part of it. */
const isSpelt = (text: string, link: PageLink): boolean => text.length > LONGEST_SIDE_LINE / 2 && slugLikeness(text, link) >= STORY_LINE.spelt;

/** What stands before the link is set apart from it, or announces it. */
const hasKicker = (context: DetectContext, line: PageLine, at: number): boolean => at <= STORY_LINE.longestKicker && (isSetApart(context, line, at) || isAnnounced(line, at));

/** «Written before: <a>…</a>», «From the archive – <a>…</a>»: so much of the line is the link that it is no sentence. */
const isAnnounced = (line: PageLine, at: number): boolean => ANNOUNCES.test(endingOf(line.text.slice(0, at))) && line.linkLetters >= line.letters * SELECT.mostLinks;
const ANNOUNCES = /[:：|¦»›–—►▶▸→]$/u;

/** Bold up to the link, and not within it. */
export const isSetApart = (context: DetectContext, line: PageLine, at: number): boolean => at > 0 && context.isBold(line, 0, at) && !context.isBold(line, at, line.text.length);

/** «<span>Just updated</span><a>The harbour …</a>»: words that the screen sets apart, though the last is printed as one with the next. */
const isGlued = (text: string, at: number): boolean =>
  at >= STORY_LINE.badge.shortest && at <= STORY_LINE.badge.longest
  && (kindOf(text.charCodeAt(at - 1)) & Kind.LetterOrDigit) !== 0 && !isSmall(text.charAt(at)) && !isUnspacedCode(text.charCodeAt(at));

const FACT = /^[^:：|]{2,30}[:：]\s+\S/;
const isFact = (line: PageLine | undefined): boolean => line !== undefined && line.linkLetters === 0 && line.text.length <= LONGEST_LABEL_LINE && FACT.test(line.text);

/** «<b>When:</b> Saturday, noon», «<b>Where:</b> <a>Town hall</a>»: one of several facts, which is a link. */
export const isAmongFacts = (context: DetectContext, line: PageLine): boolean =>
  line.links[0]!.start > 0 && FACT.test(line.text) && (isFact(context.lines[line.index - 1]) || isFact(context.lines[line.index + 1]));

/** A line of several links, each of which names a story, with a kicker before the first or without; none when a word between them or one of the links does not. */
function storiesInRow(context: DetectContext, block: PageBlock, line: PageLine): StoryLine[] {
  if (line.links.length < 2) return [];
  const first = line.links[0]!.start, kicker = hasKicker(context, line, first) ? lettersIn(line.text, 0, first) : 0;
  if (line.linkLetters < line.letters - kicker) return [];
  const row = line.links.map(({ link, start, end }) => (link.isSameSite ? named(context, line, link, titleText(line.text.slice(start, end)), block.kind === 'heading') : null));
  const stories = row.filter((story) => story !== null);
  return stories.length === row.length && new Set(stories.map(({ link }) => link.href)).size === row.length ? stories : [];
}

/** The lines of a block that name stories; none of a kicker, a byline or a date. */
export function storyLines(context: DetectContext, block: PageBlock): StoryLine[] {
  const found: StoryLine[] = [];
  if (block.linkLetters === 0 || prominenceOf(context, block) < 0) return found;
  for (let i = context.page.lineOf[block.index]!; i < context.page.lineOf[block.index + 1]!; i++) {
    const line = context.lines[i]!, story = storyLine(context, block, line);
    if (story) found.push(story); else found.push(...storiesInRow(context, block, line));
  }
  return found;
}
