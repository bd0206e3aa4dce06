/** Finding words in the text the way a reader types them: without hamza, tashkeel or case. */
import { foldCharacter } from '../../../core/text/fold.ts';

export interface Found { start: number; end: number }

/** A text folded, with the original stretch of every folded character. */
interface Folded { text: string; starts: number[]; ends: number[] }

function fold(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < text.length;) {
    const code = text.codePointAt(i)!;
    const length = code > 0xffff ? 2 : 1;
    const plain = foldCharacter(code);
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = i + length; // A vowel mark belongs to its letter.
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(i);
      ends.push(i + length);
    }
    folded += plain;
    i += length;
  }
  return { text: folded, starts, ends };
}

/** A finder over one text; folds it once. */
export function finderOf(text: string): (query: string) => Found[] {
  const folded = fold(text);
  return (query) => {
    const wanted = fold(query.trim()).text;
    const found: Found[] = [];
    if (!wanted) return found;
    for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length)) {
      found.push({ start: folded.starts[at]!, end: folded.ends[at + wanted.length - 1]! });
    }
    return found;
  };
}
