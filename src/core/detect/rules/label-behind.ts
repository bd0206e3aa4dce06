/** A label behind its link, and nothing else on the line: `<p><a>…</a> (read also)</p>`. */
import { holds, Kind } from '../../text/characters.ts';
import type { PageLine } from '../../walk/page.ts';
import type { Sign } from '../../model.ts';
import { mainLink, type DetectContext } from '../context.ts';
import { detectionOf, ofLine, type Detection } from '../detection.ts';
import { matchLabel } from '../grammar.ts';
import { titleOfLine } from '../link-title.ts';
import { isTitleLike } from '../story-link.ts';
import { RUBRIC, WEIGHTS } from '../../weights.ts';
import { labelWeight } from './label-link.ts';
import type { Rule } from './rule.ts';

export const labelBehind: Rule = {
  id: 'label-behind',
  find: (context) => context.lines.flatMap((line) => judge(context, line) ?? []),
};

function judge(context: DetectContext, line: PageLine): Detection | null {
  const last = line.links[line.links.length - 1], behind = last ? line.text.slice(last.end) : '';
  if (!last || behind.length < 3 || behind.length > RUBRIC.longest || holds(line.text.slice(0, line.links[0]!.start), Kind.LetterOrDigit)) return null;
  const label = matchLabel(behind, context.lexicon);
  if (!label || label.rest < label.restEnd || label.strength !== 'S' || label.kind === 'watch' || !context.isLinked(line, 0, last.end)) return null;
  const title = titleOfLine(context, line);
  if (!isTitleLike(title)) return null;
  const block = context.blockOf(line);
  const signs: Sign[] = [labelWeight(label), { name: 'rest-is-link', weight: WEIGHTS.restIsLink }, ...context.signsOfPlace(block)];
  if (context.isHeadline(title)) signs.push({ name: 'headline', weight: WEIGHTS.headline });
  if (context.isInProse(block.index, block.index)) signs.push({ name: 'interrupts', weight: WEIGHTS.interrupts });
  return detectionOf('label-behind', ofLine(line), signs, { label: label.label, titles: [{ title, link: mainLink(line) }] });
}
