/** How far the site's words go around a label and its links, where the author's stand beside them on the line. */
import { firstLetter, holds, isSmall, Kind, UNSEEN } from '../text/characters.ts';
import { endsWithStop, FULL_STOPS, sentencesOf } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { lettersIn } from '../walk/measure.ts';
import type { PageLine } from '../walk/page.ts';
import type { DetectContext } from './context.ts';
import type { LabelMatch } from './grammar.ts';
import { isUnspaced } from './lexicon.ts';
import { isTitleLike } from './story-link.ts';
import { ROW } from '../weights.ts';

/** Where the links of a label end, and where all ends that is the site's: what it says of the story goes with the link, a new sentence stays. */
export function extentOf(context: DetectContext, line: PageLine, label: LabelMatch, startsLine: boolean): { linksEnd: number; end: number } {
  const all = { linksEnd: label.restEnd, end: label.restEnd };
  const first = line.links.find((span) => span.end > label.rest)!;
  if (first.start > label.rest + 1) return all;
  if (context.isLinked(line, label.rest, label.restEnd)) {
    const lastEnd = line.links[line.links.length - 1]!.end;
    return lastEnd < label.restEnd && isSentence(line.text.slice(lastEnd, label.restEnd)) ? { linksEnd: lastEnd, end: lastEnd } : all;
  }
  const row = endOfRow(line, first.end, label.restEnd);
  if (!context.isLinked(line, label.rest, row)) return all;
  const isTitle = isTitleLike(line.text.slice(label.rest, row));
  const isSure = label.separator !== '' && (label.strength === 'S' || (label.strength === 'M' && label.kind === 'related'));
  if (startsLine && isTitle && isSure && isDescription(line.text.slice(row, label.restEnd))) return { linksEnd: row, end: label.restEnd };
  const isSetApart = label.separator !== '' || context.isOwnElement(line, label.start, label.end);
  return label.strength !== 'W' && goesOnAfter(line.text, row, isTitle, isSetApart) ? { linksEnd: row, end: row } : all;
}

/** Spaces and marks that nobody sees, before a label. */
const GAP = new RegExp(`[\\s${UNSEEN}]+$`, 'u');

/** From the mark or bracket before a label (`opening`: the words before it, null when it begins the line) to the bracket and stop behind its links; the space after them parts what stays. */
export function edgesOf({ text }: PageLine, label: LabelMatch, opening: string | null, end: number): { from: number; to: number } {
  const bracket = /\s*[[(【（「]\s*$/u.exec(opening ?? ''), marks = bracket ?? /(?<=[\s.!?؟。！？」』”])[►▶▸»›>•■●👉➤→|–—-]+\s*$/u.exec(opening ?? '') ?? GAP.exec(opening ?? '');
  // The stop behind a bracket that was opened in the author's sentence is his.
  const isInSentence = bracket !== null && !endsWithStop(opening!.slice(0, bracket.index));
  const closes = (isInSentence ? /^\s*[\])】）」]?/u : bracket ? /^[\s.!?؟。]*[\])】）」]?[\s.]*/u : /^\s*[\])】）」]?[\s.]*/u).exec(text.slice(end));
  return { from: opening === null ? 0 : label.start - (marks ? marks[0].length : 0), to: Math.min(text.length, end + (closes ? closes[0].trimEnd().length : 0)) };
}

/** «… Sie ging.»: a short sentence of the author's behind the links. */
const isSentence = (text: string): boolean => /^\s/.test(text) && endsWithStop(text) && countWords(text) > 1 && !isSmall(firstLetter(text)) && !/^\s*[^\s]?[([–—-]/u.test(text);

/** «A, B and C»: how far the links go on that words like «and» join to the one that ends at `from`. */
export function endOfRow(line: PageLine, from: number, most: number): number {
  let end = from;
  for (const span of line.links) {
    if (span.start < end || span.start >= most) continue;
    const joint = line.text.slice(end, span.start);
    if (!isJoint(joint)) break;
    end = Math.min(span.end, most);
  }
  return end;
}

/** A comma, a bar, a word like «and», a day in brackets; a capital begins a sentence, and in scripts without them only «و», «と» are so short. */
function isJoint(text: string): boolean {
  if (/^\s*\([^()]{1,25}\)\s*[,;،|·]?\s*$/u.test(text)) return true;
  if (text.length > ROW.longestJoint || holds(text, Kind.Digit) || endsWithStop(text.trimEnd())) return false;
  const first = firstLetter(text), letters = lettersIn(text, 0, text.length);
  return letters <= (isSmall(first) || /[,;،؛|/·•&+–—-]/u.test(text) ? ROW.lettersOfJoint : isUnspaced(first) ? ROW.denseJoint : ROW.bareJoint) && first === first.toLowerCase();
}

const STOP_BEFORE_WORDS = new RegExp(`^[${FULL_STOPS}]\\s*\\S`);

/**
 * Behind a label's link a new sentence may begin; a link within a sentence is followed by its rest. Behind a label that is set apart
 * capitals tell one from the other; in scripts that have none, only a title is believed, and only after a space.
 */
function goesOnAfter(text: string, end: number, isTitle: boolean, isSetApart: boolean): boolean {
  const rest = text.slice(end).trimStart();
  if (rest === '' || STOP_BEFORE_WORDS.test(rest)) return true;
  if (/^[,.;:،؛]/.test(rest)) return false;
  const first = firstLetter(rest);
  if (rest.length <= 20 || !isSetApart) return false;
  return !isSmall(first) && (first !== first.toLowerCase() || (isTitle && !isUnspaced(first)));
}

/** What the site says of the story behind its title: a dash or a bracket and no more than a sentence, or a few words. Behind a comma an author goes on. */
function isDescription(text: string): boolean {
  if (sentencesOf(text).length > 1) return false;
  return /^\s*[–—\-(:|/]/u.test(text) ? text.length <= ROW.longestDescription : /^(?:\s+[^\s.!?؟。]|[,،]\s)/u.test(text) && text.length <= ROW.fewWords;
}
