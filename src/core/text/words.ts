/** Words of a text with their places: by letters, by dictionary where a script writes no spaces (Thai…), by pairs in Chinese and Japanese. */
import { holds, Kind, kindTable, partsOf, seek, skip } from './characters.ts';

export interface Word { text: string; start: number; end: number }

/** Letters, their marks, digits, and the joiners that Persian and Indic words hold inside. */
const ofWord = Kind.Word | Kind.Joiner;
const hanOrKana = /[\u3005\u3007\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;
const ideographic = /[\u3005\u3007\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]+/gu;
const spaceless = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/u;

/** The segmenter of scripts without spaces; absent in old engines, where a run stays one word. */
let segmenter: Intl.Segmenter | null | undefined;
const segmenterOf = () => (segmenter ??= typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('th', { granularity: 'word' }) : null);

function* pairs(text: string, at: number): Generator<Word> {
  const characters = [...text];
  if (characters.length === 1) { yield { text, start: at, end: at + text.length }; return; }
  for (let i = 0, offset = at; i + 1 < characters.length; i++) {
    const pair = characters[i]! + characters[i + 1]!;
    yield { text: pair, start: offset, end: offset + pair.length };
    offset += characters[i]!.length;
  }
}

function* segments(text: string, at: number): Generator<Word> {
  const words = segmenterOf();
  if (!words) { yield { text, start: at, end: at + text.length }; return; }
  for (const { segment, index, isWordLike } of words.segment(text)) {
    if (isWordLike) yield { text: segment, start: at + index, end: at + index + segment.length };
  }
}

/** The words of a text in order. Chinese and Japanese runs give their overlapping pairs of characters. */
export function* wordsOf(text: string): Generator<Word> {
  for (let index = seek(text, ofWord), end; index < text.length; index = seek(text, ofWord, end)) {
    end = skip(text, ofWord, index);
    const run = text.slice(index, end);
    if (spaceless.test(run)) { yield* segments(run, index); continue; }
    if (!hanOrKana.test(run)) { yield { text: run, start: index, end: index + run.length }; continue; }
    let from = 0;
    for (const part of run.matchAll(ideographic)) {
      if (part.index > from) yield { text: run.slice(from, part.index), start: index + from, end: index + part.index };
      yield* pairs(part[0], index + part.index);
      from = part.index + part[0].length;
    }
    if (from < run.length) yield { text: run.slice(from), start: index + from, end: index + run.length };
  }
}

/** Words as a reader counts them: Chinese and Japanese by two characters a word. */
export function countWords(text: string): number {
  let count = 0;
  for (const run of partsOf(text, ofWord)) {
    if (spaceless.test(run)) for (const _ of segments(run, 0)) count++;
    else if (hanOrKana.test(run)) count += Math.ceil([...run].length / 2);
    else count++;
  }
  return count;
}

/** The stretches between white space that hold a letter or a digit: the words of the scripts that set them apart. */
export function countSpaced(text: string): number {
  const kinds = kindTable();
  let count = 0, isCounted = false;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)]!;
    if (kind === Kind.Space) isCounted = false;
    else if (!isCounted && kind & Kind.Word) { count++; isCounted = true; }
  }
  return count;
}

/** A line of marks that stands for a rule: «***», «ــــ». */
export const isRuleOfMarks = (text: string): boolean => /\S/.test(text) && !holds(text.replaceAll('ـ', ''), Kind.LetterOrDigit);

/** `https://example.org/a`, and no word about it. */
export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);
