/**
 * The label grammar, pure over strings so that pages and plain text share it:
 * marks · a label of the lexicon · a separator or the end · the rest. Most lines are refused at their first word.
 */
import { firstLetter, isSmall, Kind, kindTable, seek, skip } from '../text/characters.ts';
import { characterOf, fold, foldCharacter, foldWithOffsets, isWordCharacter, type Folded } from '../text/fold.ts';
import { CLOSING_QUOTES, SENTENCE_ENDS } from '../text/sentences.ts';
import type { LabelKind, Strength, TrailingAction, TrailingType } from './language-labels.ts';
import { firstWord, isUnspaced, type LabelPhrase, type Lexicon, type TrailingVariant } from './lexicon.ts';

export interface LabelMatch {
  /** The label as printed, without marks and separator (with its topic, when it takes one). */
  label: string;
  /** Code of the language file, `user` for a label the reader taught. */
  lang: string;
  kind: LabelKind;
  strength: Strength;
  /** Offsets of the label in the text. */
  start: number;
  end: number;
  /** Where the rest begins, after the separator; `restEnd` when nothing follows. */
  rest: number;
  /** Where the rest ends: before a bracket that was opened before the label. */
  restEnd: number;
  /** The separator as printed, '' when there is none. */
  separator: string;
  /** The label carries a topic of its own («Mehr zum Thema Einbürgerung»). */
  topic: boolean;
  /** Why a reader would take the line for prose: null when nothing says so. Words inside a link outweigh it. */
  veto: 'continues' | 'lower-case' | 'past-tense' | 'comma' | 'joined' | null;
}
export interface TrailingMatch { type: TrailingType; action: TrailingAction }

/** A label and its marks never take more than this: longest known label 45, marks 12. */
const reach = 90;
/** Of folded text. */
const isWord = (c: string | undefined): boolean => c !== undefined && isWordCharacter(c.charCodeAt(0));
const separators = /[:：፡፥፦;؛|¦‖»›>≫–—―‒\-−←→⇐⇒◄►▶◀▼▸◂●■◆•·…,،、\]】）》〉)/↓*=~.!?؟。！？©®\u203C\u2049\u2122\u2139\u2300-\u23FF\u25A0-\u27BF\u2900-\u297F\u2B00-\u2BFF\u3030\u303D\u3297\u3299\u{1F000}-\u{1FAFF}]/u;
const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);
const openers = /[«“„‟"'‘([【「『（<#@$€£]/u;
const closerOf: Record<string, string> = { '[': ']', '(': ')', '【': '】', '（': '）', '「': '」', '『': '』' };

/** First letter or digit at or after `from`, at most 12 marks away; -1 when there is none. */
function skipMarks(text: string, from: number): number {
  for (let i = from, marks = 0; i < text.length && marks < 12;) {
    const code = text.codePointAt(i)!, character = characterOf(code), { folded } = character;
    if (folded !== '' && folded !== ' ') {
      if (character.isWord) return i;
      marks++;
    }
    i += code > 0xffff ? 2 : 1;
  }
  return -1;
}

/** Longest end of the phrase in `folded` from `at` on, -1 when it does not stand there. */
function endOf(phrase: LabelPhrase, folded: string, at: number, slot = 0): number {
  const here = phrase.slots[slot];
  if (!here) return isWord(folded[at]) && !isUnspaced(folded[at - 1]) ? -1 : at;
  let best = here.optional ? endOf(phrase, folded, at, slot + 1) : -1;
  const spaced = at > 0 && !here.glued;
  if (spaced && folded[at] !== ' ') return best;
  const begin = spaced ? at + 1 : at;
  for (const word of here.words) {
    if (folded.startsWith(word, begin)) best = Math.max(best, endOf(phrase, folded, begin + word.length, slot + 1));
  }
  return best;
}

const rank = { S: 2, M: 1, W: 0 };

/** Phrases that stand at the beginning of `folded`, the longest first; among equals the one written out, then the stronger. */
function standing(phrases: readonly LabelPhrase[], folded: string): { phrase: LabelPhrase; end: number }[] {
  const found: { phrase: LabelPhrase; end: number }[] = [];
  for (const phrase of phrases) {
    const end = endOf(phrase, folded, 0);
    if (end > 0) found.push({ phrase, end });
  }
  return found.sort((a, b) => b.end - a.end || Number(b.phrase.literal) - Number(a.phrase.literal) || rank[b.phrase.strength] - rank[a.phrase.strength]);
}

/** What stands between a label and the rest: the separator, and where the rest begins. Null when the label runs on into a longer word. */
function readGap(text: string, from: number, label: string): { separator: string; rest: number; spaced: boolean } | null {
  let separator = '', spaced = false, i = from;
  while (i < text.length) {
    const code = text.codePointAt(i)!;
    const c = String.fromCodePoint(code), width = c.length;
    const folded = foldCharacter(code);
    if (folded === ' ') spaced = true;
    else if (folded !== '' || separators.test(c)) {
      if (isWordCharacter(code)) break;
      if (openers.test(c) && (spaced || separator !== '' || /[«“„【「『]/u.test(c))) break;
      if (!separators.test(c) && !/["'”’)\]】」』]/u.test(c)) break;
      separator += c;
    }
    i += width;
  }
  // «Related-party», "Read more's", "Related/other": the label is part of a longer word.
  if (!spaced && i < text.length && /^[-'’/‐‑.]$/u.test(separator) && !isUnspaced(label.at(-1))) {
    // «ये भी पढ़ें-…», «Read also-Harbour…»: hardly a longer word behind two. Such a hyphen says nothing for a label all the same.
    if (!HYPHENS.has(separator) || !label.includes(' ') || isSmall(firstLetter(text.slice(i, i + 2)))) return null;
    separator = '';
  }
  return { separator: separator.replace(/^["'”’]+|["'”’]+$/gu, ''), rest: i, spaced };
}

function vetoOf(phrase: LabelPhrase, folded: string, text: string, separator: string, rest: number, restEnd: number, spaced: boolean): LabelMatch['veto'] {
  if (rest >= restEnd) return null;
  if (separator !== '') return /^[,،]$/u.test(separator) ? 'comma' : null;
  const lang = phrase.lang;
  const first = firstLetter(text.slice(rest, rest + 2));
  if (isUnspaced(first) && !spaced) return 'joined';
  if (isSmall(first) && lang.code !== 'user') return 'lower-case';
  const word = firstWord(text, rest);
  if (lang.continues.has(word)) return 'continues';
  if (!lang.titleWords.has(word) && lang.continuesWith.some((p) => word.startsWith(p) && word.length > p.length)) return 'continues';
  if (lang.definite && word.startsWith(lang.definite) && lang.pastVerbs.has(firstWord(folded))) return 'past-tense';
  return null;
}

/** A topic runs to the next separator, or to the end of a short line without a full stop. */
function endOfTopic(text: string, from: number, restEnd: number): { end: number; separator: string; rest: number } | null {
  const found = /\s*[:：|»›>–—←→]+\s*/u.exec(text.slice(from, Math.min(restEnd, from + 80)));
  if (found && found.index > 0 && found.index <= 60) return { end: from + found.index, separator: found[0].trim(), rest: from + found.index + found[0].length };
  if (restEnd - from <= 60 && restEnd > from && !/[.!?؟。]\s*$/u.test(text.slice(from, restEnd))) return { end: restEnd, separator: '', rest: restEnd };
  return null;
}

/**
 * The label that a line begins with, or null. `from` lets a caller ask in the middle of a line.
 * Never throws; offsets are those of `text` as given.
 */
export function matchLabel(text: string, lexicon: Lexicon, from = 0): LabelMatch | null {
  const start = skipMarks(text, from);
  if (start < 0) return null;
  const phrases = lexicon.labels.at(text, start);
  if (!phrases) return null;
  const folded = foldWithOffsets(text, start, start + reach);
  for (const found of standing(phrases, folded.text)) {
    const match = readMatch(text, from, start, folded, found.phrase, found.end);
    if (match) return match;
  }
  return null;
}

function readMatch(text: string, from: number, start: number, folded: Folded, phrase: LabelPhrase, foldedEnd: number): LabelMatch | null {
  let end = folded.ends[foldedEnd - 1]!;
  const gap = readGap(text, end, folded.text.slice(0, foldedEnd));
  if (!gap) return null;
  let { separator, rest } = gap;
  const restEnd = Math.max(rest, endBeforeCloser(text, from, start, rest));
  const bare = separator === '' && rest < restEnd;
  let topic = false;
  if (phrase.takesTopic && bare) {
    const more = endOfTopic(text, rest, restEnd);
    if (!more || (phrase.needsSeparator && more.separator === '')) return null;
    ({ end, separator, rest } = more);
    topic = true;
  } else if (phrase.needsSeparator && bare) return null;
  const veto = topic ? null : vetoOf(phrase, folded.text, text, separator, rest, restEnd, gap.spaced);
  return { label: text.slice(start, end), lang: phrase.lang.code, kind: phrase.kind, strength: phrase.strength, start, end, rest: Math.min(rest, restEnd), restEnd, separator, topic, veto };
}

/** A bracket that stays open longer than this was not opened for the label. */
const longestBracket = 400;

/** End of the text, or of what stands in the bracket that was opened before the label and is closed at the end. */
function endBeforeCloser(text: string, from: number, start: number, rest: number): number {
  const trimmed = text.trimEnd();
  const opened = Array.from(text.slice(from, start)).toReversed().find((c) => c in closerOf);
  if (!opened) return trimmed.length;
  // Brackets within it come in pairs, and «【関連記事】» is closed before the rest begins.
  const closer = closerOf[opened]!, end = Math.min(text.length, rest + longestBracket);
  for (let i = start, depth = 1; i < end; i++) {
    if (text[i] === opened) depth++;
    if (text[i] !== closer || --depth > 0) continue;
    return i < rest ? trimmed.length : text.slice(rest, i).trimEnd().length + rest;
  }
  return trimmed.length;
}

const opensBracket = (code: number): boolean => code === 0x5b || code === 0x28 || code === 0x3010 || code === 0xff08;

/** Where a label may stand behind: a stop, a closing quote, a bar or a dash between spaces, or an opening bracket. */
const BOUNDARIES = codesOf(`${SENTENCE_ENDS}${CLOSING_QUOTES}…|–—`);
const STOPS = codesOf(SENTENCE_ENDS);

function codesOf(characters: string): ReadonlySet<number> { return new Set(characters.split('').map((c) => c.charCodeAt(0))); }

function seekBoundary(text: string, from: number): number {
  const kinds = kindTable();
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (kinds[code]! & (Kind.Word | Kind.Space)) continue;
    if (opensBracket(code)) return i;
    if (!BOUNDARIES.has(code)) continue;
    const after = i + 1 < text.length && foldCharacter(text.charCodeAt(i + 1)) === '' ? i + 2 : i + 1;
    if (isWideStop(code)) return i;
    const next = kinds[text.charCodeAt(after)]!;
    if (next === Kind.Space ? !isDash(code) || kinds[text.charCodeAt(i - 1)] === Kind.Space : STOPS.has(code) && next & Kind.Letter) return i;
  }
  return text.length;
}

/** Of a script that sets no space after a stop or a closing quote. */
const isWideStop = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x300d || code === 0x300f;

const isDash = (code: number): boolean => code === 0x2013 || code === 0x2014;

/** Not to be taken for the author's words even where the space before it was forgotten. */
const isPlain = ({ strength, separator }: LabelMatch): boolean => strength === 'S' || (strength === 'M' && separator !== '');

/**
 * Labels inside a line: after the end of a sentence, a bar, or in brackets («… . [Related: …]»).
 * Each match reads as if the line began there; the label at the very beginning is `matchLabel`'s.
 */
export function matchLabelsWithin(text: string, lexicon: Lexicon): LabelMatch[] {
  const out: LabelMatch[] = [];
  for (let i = seekBoundary(text, 0); i < text.length; i = seekBoundary(text, i + 1)) {
    const at = opensBracket(text.charCodeAt(i)) ? i : skip(text, Kind.Space, i + 1);
    if (at <= 0 || at === text.length || at < (out.at(-1)?.end ?? 0)) continue;
    const match = matchLabel(text, lexicon, at);
    const lacksSpace = at === i + 1 && !isWideStop(text.charCodeAt(i));
    if (match && match.start - at <= 4 && !(lacksSpace && !isPlain(match))) out.push(match);
  }
  return out;
}

function holds({ parts, open }: TrailingVariant, folded: string): boolean {
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const found = i === 0 ? (folded.startsWith(part) ? 0 : -1) : folded.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
    if (isWord(folded[at]) && !isUnspaced(part.at(-1))) return false;
  }
  return open || seek(folded, Kind.Letter, at) === folded.length;
}

/** Longest line that can be a comment, share, follow or tag line. */
const trailingReach = 160;

/** Tells a line of the end of a page («التعليقات», "Share this", tags): the whole line must be the phrase, numbers and marks aside. */
export function matchTrailing(text: string, lexicon: Lexicon): TrailingMatch | null {
  if (text.length > trailingReach) return null;
  let start = skipMarks(text, 0);
  if (start < 0) return null;
  const afterCount = skip(text, Kind.Digit, start);
  if (afterCount > start) start = skipMarks(text, afterCount);
  if (start < 0) return null;
  const phrases = lexicon.trailing.at(text, start);
  if (!phrases) return null;
  const folded = fold(text.slice(start));
  for (const phrase of phrases) if (phrase.variants.some((variant) => holds(variant, folded))) return { type: phrase.type, action: phrase.action };
  return null;
}

/** Whether a line carries the story on from the line before («وأضاف…», "However…"). */
export function isResuming(text: string, lexicon: Lexicon): boolean {
  const start = skipMarks(text, 0);
  if (start < 0) return false;
  const [first = '', second = ''] = fold(text.slice(start, start + reach)).split(' ');
  return lexicon.resumes.has(first) || lexicon.resumes.has(`${first} ${second}`);
}
