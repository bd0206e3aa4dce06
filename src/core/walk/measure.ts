import { isDense, isUnspacedCode, Kind, kindTable } from '../text/characters.ts';
import type { PageBlock } from './page.ts';

/** Characters of Chinese, Japanese and Korean carry about as much as two and a half letters. */
const DENSE_WEIGHT = 2.5;

/** Thai, Lao, Burmese and Khmer have neither spaces between words nor, mostly, stops: a space there parts clauses. */
const partsClauses = (code: number): boolean => code < 0x1800 && isUnspacedCode(code);

/** Letters between two offsets, punctuation and white space left out. */
export function lettersIn(text: string, start = 0, end = text.length): number {
  const kinds = kindTable();
  let letters = 0, dense = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isDense(code)) dense++; else if (kinds[code]! & Kind.Word) letters++;
  }
  return letters + dense * DENSE_WEIGHT;
}

/** The counts of a block, made while its text is put together: its characters are looked at once. */
export class Tally {
  letters = 0;
  linkLetters = 0;
  stops = 0;

  /** Counts a piece of the text. True when it holds white space other than single plain spaces. */
  add(text: string, isLinked: boolean): boolean {
    const kinds = kindTable();
    let letters = 0, dense = 0, isLoose = false, last = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i), kind = kinds[code]!;
      if (kind === Kind.Letter && !isDense(code)) letters++;
      else if (kind === Kind.Space) {
        if (code !== 32 || last === 32) isLoose = true;
        else if (partsClauses(last)) this.stops++;
      }
      else if (kind === Kind.Stop) this.stops++;
      else if (isDense(code)) dense++;
      else if (kind & Kind.Word) letters++;
      last = code;
    }
    const sum = letters + dense * DENSE_WEIGHT;
    this.letters += sum;
    if (isLinked) this.linkLetters += sum;
    return isLoose;
  }

  /** Gives the counts to their block, and begins anew. */
  giveTo(block: PageBlock): void {
    block.letters = this.letters;
    block.linkLetters = this.linkLetters;
    block.stops = this.stops;
    this.letters = this.linkLetters = this.stops = 0;
  }
}
