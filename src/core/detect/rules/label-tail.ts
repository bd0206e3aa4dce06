/** A labelled link inside the author's paragraph: at its tail, in brackets, in bold. The sentence stays, only the run goes. */
import { CLOSERS, endingOf, endsWithColon, SENTENCE_ENDS } from '../../text/sentences.ts';
import { holds, Kind } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import type { PageLine } from '../../walk/page.ts';
import { runsIn } from '../../walk/runs.ts';
import type { Sign } from '../../model.ts';
import type { DetectContext } from '../context.ts';
import { detectionOf, ofLine, type Detection } from '../detection.ts';
import { TAIL, WEIGHTS } from '../../weights.ts';
import { matchLabel, matchLabelsWithin, type LabelMatch } from '../grammar.ts';
import { edgesOf, endOfRow } from '../labelled-run.ts';
import { collectLinks } from '../link-run.ts';
import { judgeLabelled, labelWeight } from './label-link.ts';
import type { Rule } from './rule.ts';

export const labelTail: Rule = {
  id: 'label-tail',
  find(context) {
    const found: Detection[] = [];
    for (const line of context.lines) {
      const over = overLinks(context, line);
      if (over) found.push(over);
      if (line.linkLetters < TAIL.shortestLink || line.text.length > TAIL.longestLine || context.isLinked(line)) continue;
      for (const label of labelsInside(context, line)) {
        if (label.rest >= label.restEnd) continue;
        const detection = judgeLabelled(context, line, label, 'label-tail');
        if (detection) found.push(detection);
      }
    }
    return found;
  },
};

/** «Who paid for the ice? Read also:» over the lines of its block that are the links. */
function overLinks(context: DetectContext, line: PageLine): Detection | null {
  const below = context.lines[line.index + 1];
  if (line.linkLetters > 0 || below?.block !== line.block || !context.isLinked(below)) return null;
  const label = matchLabelsWithin(line.text, context.lexicon).at(-1);
  if (!label || label.strength !== 'S' || label.rest < label.restEnd) return null;
  const { titles, to } = collectLinks(context, line);
  if (titles.length === 0) return null;
  const evidence: Sign[] = [labelWeight(label), { name: 'next-is-links', weight: WEIGHTS.nextIsLinks }];
  if (label.separator !== '') evidence.push({ name: 'separator', weight: WEIGHTS.separator });
  evidence.push(...context.signsOfPlace(context.blockOf(line)));
  const { from } = ofLine(line, edgesOf(line, label, line.text.slice(0, label.start), label.restEnd).from);
  return detectionOf('label-tail', { from, to }, evidence, { label: label.label, titles });
}

/** The label of a run that begins behind the end of a sentence. A colon announces what somebody said as well: only a strong label is believed behind it. */
function labelAt(context: DetectContext, line: PageLine, at: number): LabelMatch | null {
  const before = line.text.slice(0, at);
  const label = ENDS_SENTENCE.test(endingOf(before)) ? matchLabel(line.text, context.lexicon, at) : null;
  return label && label.strength !== 'S' && endsWithColon(before) ? null : label;
}

const shifted = (label: LabelMatch, by: number, restEnd: number): LabelMatch => ({ ...label, start: label.start + by, end: label.end + by, rest: label.rest + by, restEnd });

/** What may stand before a label within a line: the end of a sentence, a bar or a bracket. */
const ENDS_SENTENCE = new RegExp(`(?:[${SENTENCE_ENDS}${CLOSERS}…:|[(【–—-])$`, 'u');

/** Behind the link a sentence goes on after a comma: it is the author's, and the link a part of it. */
const CONTINUES = /^\s*[,،;؛、，]/u;

/** Labels after a sentence or in brackets, where a link or another element begins, and again between the links of a line. */
function labelsInside(context: DetectContext, line: PageLine): LabelMatch[] {
  const found = new Map<number, LabelMatch>();
  const add = (label: LabelMatch | null): void => {
    if (label && label.start > 0 && holds(line.text.slice(0, label.start), Kind.LetterOrDigit) && !found.has(label.start)) found.set(label.start, label);
  };
  for (const { start, end } of line.links) {
    // A label stands right before its link, or begins it: only there is it worth looking.
    if (end - start < TAIL.shortestLink) continue;
    const from = Math.max(0, start - TAIL.labelReach), window = line.text.slice(from, end);
    for (const label of matchLabelsWithin(window, context.lexicon)) {
      const isClosed = label.restEnd < window.length, restEnd = isClosed ? label.restEnd + from : endOfRow(line, end, line.text.length);
      if (isClosed || !CONTINUES.test(line.text.slice(restEnd))) add(shifted(label, from, restEnd));
    }
  }
  // Nothing but a space parts a second label from the link of the first: only the same words are believed there, or a strong label with its separator.
  const said = new Set([context.labelOf(line), ...found.values()].flatMap((label) => (label ? [fold(label.label)] : [])));
  for (let i = 1; i < line.links.length && said.size > 0; i++) {
    const { end } = line.links[i - 1]!, { start } = line.links[i]!;
    const label = matchLabel(line.text, context.lexicon, end + line.text.slice(end, start).search(/[^\s|]|$/));
    if (label && label.end <= start && label.rest >= start && (said.has(fold(label.label)) || (label.strength === 'S' && label.separator !== ''))) add(label);
  }
  const block = context.blockOf(line);
  let around: Node | null = null;
  for (const run of runsIn(block, line.start, line.start + line.text.length)) {
    const at = run.start - line.start, element = run.node.parentNode;
    if (at >= 0 && (run.link !== null || element !== around)) add(labelAt(context, line, at));
    around = element;
  }
  return [...found.values()].slice(0, TAIL.mostLabels);
}
