/** The titles that stand behind a label on its line. */
import type { PageLine, SpanLink } from '../walk/page.ts';
import { mainLink, type DetectContext } from './context.ts';
import type { FoundTitle } from './detection.ts';
import { matchLabel, type LabelMatch } from './grammar.ts';
import { isSaidBehind, titleIn } from './link-title.ts';
import { isSlugOf, isTitleLike, leadsToIndex, namesStory, slugLikeness } from './story-link.ts';
import { titleText } from './title-text.ts';
import { STORY_LINE } from '../weights.ts';

/** One story for each link of the rest; a rest whose link is all of it gives the printed words. */
export function titlesIn(context: DetectContext, line: PageLine, label: LabelMatch, end: number): FoundTitle[] {
  const titles: FoundTitle[] = [];
  for (const span of line.links) {
    if (span.end <= label.rest || span.start >= end || !span.link.isSameSite) continue;
    const title = titleIn(context, line, afterLabel(context, line, span, label.rest), Math.min(span.end, end));
    const same = titles.find((t) => t.link?.url === span.link.url);
    if (same) { if (!isSaidBehind(same.title, title)) same.title = `${same.title} ${title}`.trim(); } else if (title.length > 1) titles.push({ title, link: span.link });
  }
  if (titles.length === 0) { const title = titleText(line.text.slice(label.rest, end)); return title ? [{ title, link: mainLink(line, label.rest, end, true) }] : []; }
  // The author's page, a tag or a file beside a story is none; a section beside tags is no story.
  const stories = titles.filter(({ link }) => !leadsToIndex(link!)), told = stories.length > 0 && (stories.some(namesStory) || titles.length < 3) ? stories : titles;
  const whole = told.length === 1 ? wholeTitle(line, told[0]!, label.rest, end) : null;
  if (whole) return [whole];
  // «Read also: The quay is sinking. <a>Click here</a>»
  const printed = told.length === 1 && !isTitleLike(told[0]!.title) && !isSlugOf(told[0]!.title, told[0]!.link!) ? titleText(line.text.slice(label.rest, line.links.find((s) => s.link === told[0]!.link)!.start)) : '';
  return isTitleLike(printed) ? [{ title: printed, link: told[0]!.link }] : told;
}

/** «Read also: The quay of the <a>old harbour is sinking</a>»: a title of which a part is the link; the address spells that and the other words. */
function wholeTitle(line: PageLine, { title, link }: FoundTitle, from: number, to: number): FoundTitle | null {
  const span = line.links.find((s) => s.link === link)!, others = `${line.text.slice(from, span.start)} ${line.text.slice(span.end, Math.max(span.end, to))}`;
  const whole = titleText(line.text.slice(from, to));
  return isSlugOf(title, link!) && slugLikeness(others, link!) >= STORY_LINE.spelt ? { title: whole, link } : null;
}

/** Where the title of a link begins: behind the label, or behind one of its own («<a>Läs också: …</a> <a>Läs också: …</a>»). */
function afterLabel(context: DetectContext, line: PageLine, { start, end }: SpanLink, rest: number): number {
  if (start <= rest) return rest;
  const own = matchLabel(line.text.slice(0, end), context.lexicon, start);
  return own && own.separator !== '' && own.rest < own.restEnd ? own.rest : start;
}

/** «Read more: <a>boats</a>, <a>harbours</a>» on one line. One alone is what its label leads to («More on deepfakes»). */
export const isRowOfTags = (titles: readonly FoundTitle[]): boolean => titles.length > 1 && titles.some(({ link }) => link !== null && leadsToIndex(link)) && !titles.some(namesStory);
