/** Label and title in one line: «اقرأ أيضًا: <a>…</a>», also when both stand within the link, or prose goes on after it. */
import { firstLetter, holds, Kind } from '../../text/characters.ts';
import { Flag } from '../../walk/class-flags.ts';
import type { PageLine } from '../../walk/page.ts';
import type { Sign } from '../../model.ts';
import { mainLink, sum, titleText, type DetectContext } from '../context.ts';
import type { Detection, FoundTitle } from '../detection.ts';
import type { LabelMatch } from '../grammar.ts';
import { LONGEST_TOPIC, WEIGHTS } from '../../weights.ts';
import type { Rule } from './rule.ts';

export const labelLink: Rule = {
  id: 'label-link',
  find(context) {
    const found: Detection[] = [];
    for (const line of context.lines) {
      if (line.linkLetters === 0) continue;
      const label = context.labelOf(line);
      if (!label || label.rest >= label.restEnd) continue;
      const detection = judgeLabelled(context, line, label, 'label-link');
      if (detection) found.push(detection);
    }
    return found;
  },
};

export const labelWeight = (label: LabelMatch): Sign => ({ name: `label-${label.strength}`, weight: label.strength === 'S' ? WEIGHTS.labelStrong : label.strength === 'M' ? WEIGHTS.labelMiddle : WEIGHTS.labelWeak });

/** Signs of a label with its title from `label.start` on; null when no link stands in the rest. */
export function judgeLabelled(context: DetectContext, line: PageLine, label: LabelMatch, rule: string): Detection | null {
  const block = context.blockOf(line);
  const spans = line.links.filter((s) => s.end > label.rest && s.start < label.restEnd);
  if (spans.length === 0) return null;
  const inLink = spans.some((s) => s.start <= label.start && s.end > label.rest);
  let end = label.restEnd;
  if (!context.isLinked(line, label.rest, end)) {
    const first = spans[0]!;
    const leads = first.start <= label.rest + 1;
    if (leads && goesOnAfter(line.text, first.end, label) && context.isLinked(line, label.rest, first.end)) end = first.end;
  }
  const linked = context.isLinked(line, label.rest, end);
  const rest = titleText(line.text.slice(Math.max(label.rest, 0), end));
  const signs: Sign[] = [labelWeight(label)];
  if (label.separator) signs.push({ name: 'separator', weight: WEIGHTS.separator });
  if (context.isOwnElement(line, label.start, label.end)) signs.push({ name: 'label-own-element', weight: WEIGHTS.labelOwnElement });
  if (linked) signs.push({ name: 'rest-is-link', weight: WEIGHTS.restIsLink });
  if (inLink) signs.push({ name: 'label-in-link', weight: WEIGHTS.labelInLink });
  if (context.isHeadline(rest)) signs.push({ name: 'headline', weight: WEIGHTS.headline });
  else if (!linked) signs.push({ name: 'rest-is-prose', weight: WEIGHTS.restIsProse });
  if (label.topic && label.label.split(/\s+/).length > LONGEST_TOPIC) signs.push({ name: 'long-topic', weight: WEIGHTS.restIsProse });
  if (label.topic && /[.!。]\s*$/u.test(line.text.slice(spans[0]!.end))) signs.push({ name: 'sentence', weight: WEIGHTS.restIsProse });
  if (context.hasProse(block.index, -1) && context.hasProse(block.index, 1)) signs.push({ name: 'interrupts', weight: WEIGHTS.interrupts });
  if (context.hasFlag(block.box, Flag.Related)) signs.push({ name: 'related-box', weight: WEIGHTS.relatedBox });
  if (context.isRepeated(label.label)) signs.push({ name: 'repeated', weight: WEIGHTS.repeated });
  if (label.veto && !linked) signs.push({ name: label.veto, weight: WEIGHTS.continues });
  if (context.leadsElsewhere(line, label.rest, end)) signs.push({ name: 'elsewhere', weight: WEIGHTS.elsewhere });
  signs.push(...context.signsOfPlace(block));
  const titles = titlesIn(line, label, end);
  if (linked) for (const t of titles) context.noteTitle(label.label, t.title);
  const opening = line.text.slice(0, label.start);
  const startsLine = !holds(opening, Kind.LetterOrDigit);
  const bracket = /[[(【（「]\s*$/u.exec(opening);
  const from = startsLine ? 0 : label.start - (bracket ? bracket[0].length : 0);
  const closes = /^\s*[\])】）」]?[\s.]*/u.exec(line.text.slice(end));
  const stop = end >= line.text.length ? line.text.length : end + (closes ? closes[0].length : 0);
  return { rule, kind: 'related', score: sum(signs), evidence: signs, label: label.label, from: { block: line.block, offset: line.start + from }, to: { block: line.block, offset: line.start + stop }, titles };
}

/** Behind a label's link a new sentence may begin; a link within a sentence is followed by its rest. */
function goesOnAfter(text: string, end: number, label: LabelMatch): boolean {
  if (label.strength === 'W') return false;
  const rest = text.slice(end).trimStart();
  if (rest === '' || /^[,.;:،؛]/.test(rest)) return rest === '' || /^[.:]\s*\S/.test(rest) && rest.length > 40;
  const first = firstLetter(rest);
  return rest.length > 20 && (first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase());
}

/** One story for each link of the rest; a rest whose link is all of it gives the printed words. */
function titlesIn(line: PageLine, label: LabelMatch, end: number): FoundTitle[] {
  const titles: FoundTitle[] = [];
  for (const span of line.links) {
    if (span.end <= label.rest || span.start >= end || !span.link.isSameSite) continue;
    const title = titleText(line.text.slice(Math.max(span.start, label.rest), Math.min(span.end, end)));
    const same = titles.find((t) => t.link === span.link);
    if (same) same.title = `${same.title} ${title}`.trim(); else if (title.length > 1) titles.push({ title, link: span.link });
  }
  if (titles.length === 0) { const title = titleText(line.text.slice(label.rest, end)); if (title) titles.push({ title, link: mainLink(line, label.rest, end) }); }
  return titles;
}
