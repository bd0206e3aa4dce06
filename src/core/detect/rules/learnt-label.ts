/** A label that no file knows, learnt from the page: the same words before a separator, again and again, each time with another title as link. */
import { holds, Kind } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import type { PageLine } from '../../walk/page.ts';
import type { Sign } from '../../model.ts';
import { mainLink, type DetectContext } from '../context.ts';
import { titleText } from '../title-text.ts';
import { detectionOf, ofLine, type Detection } from '../detection.ts';
import { isAmongFacts, isSetApart } from '../story-line.ts';
import { hasStoryAddress, isSlugOf, isTitleLike, leadsToIndex } from '../story-link.ts';
import { WEIGHTS } from '../../weights.ts';
import type { Rule } from './rule.ts';

const LABELLED = /^((?:[^:：|«»›]|«[^»]*»){3,40}?)\s*([:：|»›])\s*/u;

interface Candidate { line: PageLine; label: string; rest: number; title: string }

export const learntLabel: Rule = {
  id: 'learnt-label',
  find(context) {
    const groups = new Map<string, Candidate[]>();
    for (const line of context.lines) {
      const candidate = candidateOf(context, line);
      if (!candidate) continue;
      const key = fold(candidate.label);
      const group = groups.get(key);
      if (group) group.push(candidate); else groups.set(key, [candidate]);
    }
    return [...groups.values()].flatMap((group) => {
      const titles = new Set(group.map(({ title }) => title)).size;
      return group.map((candidate) => judge(context, candidate, titles));
    });
  },
};

function candidateOf(context: DetectContext, line: PageLine): Candidate | null {
  const block = context.blockOf(line);
  if (line.linkLetters < 12 || block.kind === 'item' || block.kind === 'cell' || block.kind === 'pre' || context.labelOf(line)) return null;
  const match = LABELLED.exec(line.text);
  if (!match || holds(match[1]!, Kind.Digit) || isAmongFacts(context, line) || match[1]!.split(/\s+/).length > 5 || line.links[0]!.start < match[0].length - 1) return null;
  const link = context.isLinked(line, match[0].length) ? mainLink(line) : null;
  const title = titleText(line.text.slice(match[0].length));
  return link && isTitleLike(title) && !/[!.]$/.test(line.text) && context.isHeadline(title) && !leadsToIndex(link) ? { line, label: titleText(match[1]!), rest: match[0].length, title } : null;
}

function judge(context: DetectContext, { line, label, rest, title }: Candidate, titles: number): Detection {
  const block = context.blockOf(line), link = mainLink(line)!;
  const signs: Sign[] = [{ name: 'rest-is-link', weight: WEIGHTS.restIsLink }];
  if (titles >= 2) signs.push({ name: 'repeated', weight: WEIGHTS.repeated });
  if (isSlugOf(title, link) && label.split(/\s+/).length <= 3) signs.push({ name: 'slug', weight: WEIGHTS.slug });
  // «<b>Document:</b> …» may be an author's source, which has no address of a story.
  if (isSetApart(context, line, rest) && hasStoryAddress(link)) signs.push({ name: 'label-own-element', weight: WEIGHTS.labelOwnElement });
  if (context.isBold(line, 0, line.text.length)) signs.push({ name: 'bold', weight: WEIGHTS.bold });
  if (context.isInProse(block.index, block.index)) signs.push({ name: 'interrupts', weight: WEIGHTS.interrupts });
  signs.push(...context.signsOfPlace(block));
  return detectionOf('learnt-label', ofLine(line), signs, { label, titles: [{ title, link }] });
}
