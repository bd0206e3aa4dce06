/** What the engine makes of one line in the middle of a story, and why. The line is read like any page and kept nowhere. */
import { matchLabel, type LabelMatch } from '../../core/detect/grammar.ts';
import { lexiconFor, type Lexicon } from '../../core/detect/lexicon.ts';
import type { Removal, UserRule } from '../../core/model.ts';
import { read } from '../../core/pipeline.ts';
import { fold } from '../../core/text/fold.ts';
import { SAMPLE_ADDRESS, sampleDocument, type SampleLine } from '../../ui/sample-story.ts';

export type Stays =
  /** The reader said that such lines stay. */
  | { why: 'kept'; label: string }
  /** No label that Safi knows stands in it. */
  | { why: 'no-label' }
  /** The label stands in the middle of a sentence. */
  | { why: 'within'; label: string }
  /** What follows the label continues the sentence. */
  | { why: 'continues'; label: string }
  /** It would move if its rest were a link. */
  | { why: 'needs-link'; label: string }
  /** Too much speaks for the author. */
  | { why: 'prose'; label: string };
export type Verdict = ({ moves: true; removal: Removal }) | ({ moves: false } & Stays);

export interface Trial {
  /** The rest after the label is a link to the same site. */
  isLink: boolean;
  rules: readonly UserRule[];
  languages: readonly string[] | null;
  /** Language of the story around it. */
  lang: string;
}

/** @param around the sample's own paragraphs, between which the line is set. */
export function tryLine(text: string, around: readonly [string, string], trial: Trial): Verdict {
  const line = text.replace(/\s+/g, ' ').trim();
  const lexicon = lexiconFor({ rules: trial.rules, ...(trial.languages ? { languages: trial.languages } : {}) });
  const removal = removalOf(line, around, trial, lexicon);
  return removal ? { moves: true, removal } : { moves: false, ...whyItStays(line, around, trial, lexicon) };
}

function removalOf(line: string, [before, after]: readonly [string, string], { isLink, rules, languages, lang }: Trial, lexicon: Lexicon): Removal | null {
  const label = matchLabel(line, lexicon);
  const tried: SampleLine = isLink && label && label.rest < label.restEnd ? { label: line.slice(0, label.rest).trim(), title: line.slice(label.rest) } : { text: line };
  const story = sampleDocument([{ text: before }, tried, { text: after }], lang);
  const reading = read(story, { url: SAMPLE_ADDRESS, rules, ...(languages ? { languages } : {}) });
  return reading?.removed.find(({ text }) => line.includes(text) || text.includes(line)) ?? null;
}

function whyItStays(line: string, around: readonly [string, string], trial: Trial, lexicon: Lexicon): Stays {
  const kept = trial.rules.find((rule) => rule.type === 'keep' && fold(line).startsWith(fold(rule.phrase)));
  if (kept?.type === 'keep') return { why: 'kept', label: kept.phrase };
  const first = matchLabel(line, lexicon);
  if (!first) {
    const inside = labelInside(line, lexicon);
    return inside ? { why: 'within', label: inside.label } : { why: 'no-label' };
  }
  const { label } = first;
  if (first.veto) return { why: 'continues', label };
  if (!trial.isLink && removalOf(line, around, { ...trial, isLink: true }, lexicon)) return { why: 'needs-link', label };
  return { why: 'prose', label };
}

/** A label at the beginning of any later word. */
function labelInside(line: string, lexicon: Lexicon): LabelMatch | null {
  for (const space of line.matchAll(/\s+/gu)) {
    const found = matchLabel(line, lexicon, space.index + space[0].length);
    if (found && found.start > space.index) return found;
  }
  return null;
}
