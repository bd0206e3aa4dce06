/** What makes two printings of one headline the same: its words, folded, without rubric and marks. */
import { stemArabic } from '../text/arabic-stem.ts';
import { fold } from '../text/fold.ts';
import { CLOSERS } from '../text/sentences.ts';
import { RUBRICS } from '../text/title-words.ts';

/** Folded, when the first title asks. */
let rubrics: ReadonlySet<string> | undefined;
const isRubric = (piece: string): boolean => (rubrics ??= new Set(RUBRICS.map(fold))).has(piece);
/** A rubric is set apart: by dots, a bar, a colon, brackets. */
const setApart = /[.…|:()[\]\-–—]/u;

/** The words of a title as it is folded, in order; digits are words. */
export function titleWords(title: string): string[] {
  const pieces = fold(title).match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]+/gu) ?? [];
  const isWord = (piece: string | undefined) => piece !== undefined && /[\p{L}\p{N}]/u.test(piece);
  let from = 0, to = pieces.length;
  const skipMarks = () => { while (from < to && !isWord(pieces[from])) from++; while (to > from && !isWord(pieces[to - 1])) to--; };
  skipMarks();
  for (;;) {
    // «بالفيديو والصور.. title»: a run of rubric words up to a mark.
    let end = from;
    while (end < to && isRubric(pieces[end]!)) end++;
    if (end === from || end >= to || !setApart.test(pieces[end]!)) break;
    from = end;
    skipMarks();
  }
  // «title (فيديو)»
  for (let i = to - 1; i > from && isRubric(pieces[i]!); i--) if (!isWord(pieces[i - 1]) && setApart.test(pieces[i - 1]!)) to = i - 1;
  const words: string[] = [];
  for (const word of pieces.slice(from, to).filter(isWord)) {
    // «لـ"قوات"» is printed «لقوات» elsewhere: a particle of one letter belongs to its word.
    const particle = /^[ولبكف]$/u.test(words.at(-1) ?? '') ? words.pop()! : '';
    words.push(particle === 'ل' && word.startsWith('ال') ? `لل${word.slice(2)}` : particle + word);
  }
  return words;
}

/** One name for all printings of a title; '' when it has no letters. */
export const titleKey = (title: string): string => titleWords(title).join(' ');

/** The stems of a title's words, in order. */
export const titleStems = (title: string): string[] => titleWords(title).map((word) => (/^[\u0621-\u064A]+$/u.test(word) ? stemArabic(word) : word));

const CUT_SHORT = new RegExp(`(?:…|\\.{3,})[${CLOSERS}]*\\s*$`, 'u');

/** The site cut the title short. */
export const isTruncated = (title: string): boolean => CUT_SHORT.test(title);
