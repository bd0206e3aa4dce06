/** Label and title in one line: «اقرأ أيضًا: <a>…</a>», also when both stand within the link, or prose goes on after it. */
import { endsWithStop } from '../../text/sentences.ts';
import { firstLetter, holds, isSmall, Kind } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import { countWords } from '../../text/words.ts';
import { Flag } from '../../walk/class-flags.ts';
import type { PageBlock, PageLine } from '../../walk/page.ts';
import type { Sign } from '../../model.ts';
import { mainLink, type DetectContext } from '../context.ts';
import { detectionOf, ofLine, type Detection, type FoundTitle } from '../detection.ts';
import type { LabelMatch } from '../grammar.ts';
import { edgesOf, extentOf } from '../labelled-run.ts';
import { isRowOfTags, titlesIn } from '../labelled-titles.ts';
import { titleOfLine } from '../link-title.ts';
import { isSlugOf, isTitleLike, leadsToIndex } from '../story-link.ts';
import { titleText } from '../title-text.ts';
import { LABEL_WEIGHT, LONGEST_TOPIC, RUBRIC, WEIGHTS } from '../../weights.ts';
import type { Rule } from './rule.ts';

export const labelLink: Rule = {
  id: 'label-link',
  find(context) {
    const found: Detection[] = [];
    for (const line of context.lines) {
      if (line.linkLetters === 0) continue;
      const label = context.labelOf(line);
      if (!label || label.rest >= label.restEnd) continue;
      const detection = judgeLabelled(context, line, withGenre(line, label), 'label-link');
      if (detection) found.push(withLinesBelow(context, line, detection));
    }
    return found;
  },
};

/** `<p>Read also: <a>…</a>,<br><a>…</a></p>`: lines of the same block that are links as well, without a label of their own. */
function withLinesBelow(context: DetectContext, line: PageLine, detection: Detection): Detection {
  if (detection.to.offset < line.start + line.text.length) return detection;
  const { lines, lineOf } = context.page;
  const found = { ...detection, titles: [...detection.titles] };
  for (let i = line.index + 1; i < lineOf[line.block + 1]!; i++) {
    const below = lines[i]!, link = mainLink(below);
    if (!link || leadsToIndex(link) || context.labelOf(below) || holds(below.text.slice(below.links[below.links.length - 1]!.end), Kind.Letter) || !context.isLinked(below)) break;
    found.titles.push({ title: titleOfLine(context, below), link });
    found.to = { block: line.block, offset: below.start + below.text.length };
  }
  return found;
}

/** «Lire aussi notre enquête : <a>…</a>», «قد يهمك أيضا قراءة <a>…</a>»: a strong label may say what it leads to, before a separator or a title that is the rest of the line. */
function withGenre(line: PageLine, label: LabelMatch): LabelMatch {
  const start = line.links[0]!.start, words = line.text.slice(label.end, start);
  if (label.strength !== 'S' || (label.kind !== 'related' && label.kind !== 'recommended') || label.topic) return label;
  if (start <= label.rest || words.length > RUBRIC.longest || countWords(words) > RUBRIC.wordsOfGenre) return label;
  // An author's sentence ends in a stop, and goes on behind its colon in small letters.
  if (endsWithStop(line.text) || isSmall(firstLetter(line.text.slice(start)))) return label;
  const separator = /\s*([:：|؛–—])\s*[«“„"‘]?\s*$/u.exec(words);
  if (separator) return { ...label, separator: separator[1]!, rest: label.end + separator.index + separator[0].length, veto: null };
  return label.veto === null && isTitleLike(line.text.slice(start)) && !holds(line.text.slice(line.links.at(-1)!.end), Kind.Letter) ? { ...label, rest: start } : label;
}

export const labelWeight = ({ strength }: LabelMatch): Sign => ({ name: `label-${strength}`, weight: LABEL_WEIGHT[strength] });

/** Signs of a label with its title from `label.start` on; null when no link stands in the rest. */
export function judgeLabelled(context: DetectContext, line: PageLine, label: LabelMatch, rule: string): Detection | null {
  const block = context.blockOf(line);
  const spans = line.links.filter((s) => s.end > label.rest && s.start < label.restEnd);
  if (spans.length === 0) return null;
  const inLink = spans.some((s) => s.start <= label.start && s.end > label.rest);
  const opening = line.text.slice(0, label.start);
  const startsLine = !holds(opening, Kind.LetterOrDigit);
  const { linksEnd, end } = extentOf(context, line, label, startsLine);
  const linked = context.isLinked(line, label.rest, linksEnd);
  const rest = titleText(line.text.slice(Math.max(label.rest, 0), linksEnd));
  const titles = titlesIn(context, line, label, linksEnd);
  const signs: Sign[] = [labelWeight(label)];
  if (label.separator !== '' && label.veto !== 'comma') signs.push({ name: 'separator', weight: WEIGHTS.separator });
  if (context.isOwnElement(line, label.start, label.end) || isBracketed(line, label.start)) signs.push({ name: 'label-own-element', weight: WEIGHTS.labelOwnElement });
  const isSpelt = !linked && isSpeltBehind(context, rest, label, titles);
  // The stories of a site that has moved, or of its sister, lead to another one.
  if (linked || (isSpelt && context.isLinked(line, label.rest, linksEnd, true))) signs.push({ name: 'rest-is-link', weight: WEIGHTS.restIsLink });
  if (inLink) signs.push({ name: 'label-in-link', weight: WEIGHTS.labelInLink });
  if (context.isHeadline(rest)) signs.push({ name: 'headline', weight: WEIGHTS.headline });
  else if (!linked) signs.push({ name: 'rest-is-prose', weight: WEIGHTS.restIsProse });
  if (isSpelt) signs.push({ name: 'slug', weight: WEIGHTS.slug });
  if (label.topic && label.label.split(/\s+/).length > LONGEST_TOPIC) signs.push({ name: 'long-topic', weight: WEIGHTS.restIsProse });
  if ((label.topic || (label.separator === '' && label.strength !== 'S')) && /[.!。]\s*$/u.test(line.text.slice(spans[0]!.end))) signs.push({ name: 'sentence', weight: WEIGHTS.restIsProse });
  if (context.isInProse(block.index, block.index)) signs.push({ name: 'interrupts', weight: WEIGHTS.interrupts });
  if (context.hasFlag(block.box, Flag.Related)) signs.push({ name: 'related-box', weight: WEIGHTS.relatedBox });
  if (context.isRepeated(label.label)) signs.push({ name: 'repeated', weight: WEIGHTS.repeated });
  if (label.veto && !linked) signs.push({ name: label.veto, weight: WEIGHTS.continues });
  if (context.leadsElsewhere(line, label.rest, end)) signs.push({ name: 'elsewhere', weight: WEIGHTS.elsewhere });
  if (label.strength === 'W' && standsAmongOthers(context, block, label)) signs.push({ name: 'list-item', weight: WEIGHTS.listItem });
  signs.push(...context.signsOfPlace(block));
  // «See full bio», «Watch live»
  if (label.strength === 'W' && label.separator === '' && !titles.some(({ title }) => isTitleLike(title))) signs.push({ name: 'short-title', weight: WEIGHTS.shortTitle });
  if (linked) for (const t of titles) context.noteTitle(label.label, t.title);
  const { from, to } = edgesOf(line, label, startsLine ? null : opening, end);
  return detectionOf(rule, ofLine(line, from, to), signs, { kind: isRowOfTags(titles) ? 'junk' : 'related', label: label.label, titles });
}

/** «Read also: The quay is sinking (<a>click here</a>)»: a headline, and the address of its link, whatever that says, spells it. */
const isSpeltBehind = (context: DetectContext, rest: string, label: LabelMatch, titles: readonly FoundTitle[]): boolean =>
  label.strength === 'S' && label.separator !== '' && context.isHeadline(rest) && titles.some(({ title, link }) => link !== null && isSlugOf(title, link));

/** «[See the pictures of the quay.]»: the line is a bracket that the label begins. */
const isBracketed = ({ text }: PageLine, start: number): boolean => /^\s*[[(【（]\s*$/u.test(text.slice(0, start)) && /[\])】）]\s*$/u.test(text);

/** «Lee: …», «Mira: …», «Escucha: …»: one after the other they are the author's list. */
function standsAmongOthers(context: DetectContext, block: PageBlock, label: LabelMatch): boolean {
  return [-1, 1].some((step) => {
    const next = context.page.blocks[block.index + step];
    const other = next && next.text !== '' ? context.labelOf(context.lines[context.page.lineOf[next.index]!]!) : null;
    return other !== null && other.strength !== 'S' && fold(other.label) !== fold(label.label);
  });
}
