/** Text → terms of the search index, and query → the same terms. Both sides go through one door, so that they meet. */
import { fold } from './fold.ts';
import { stemArabic } from './arabic-stem.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

export interface Term {
  /** The word folded: what an exact match compares. */
  term: string;
  /** What the forms of one word share; `term` itself where the language has no stemmer. Ranks below `term`. */
  stem: string;
  /** Offsets in the text as given. */
  start: number;
  end: number;
  /** Ordinal of the word in the text, stop words counted, so that a phrase is a run of positions. */
  position: number;
}
export interface QueryTerm extends Term {
  /** The last word of a query still being typed, or one character of a script indexed by pairs: match its beginnings. */
  prefix: boolean;
}

const arabicWord = /^[\u0621-\u064A]+$/u;
const hangulWord = /^\p{Script=Hangul}+$/u;
const koreanParticle = /(?:에서|으로|까지|부터|에게|은|는|이|가|을|를|의|에|로|와|과|도|만)$/u;

/** The language of a query is not known, so the word alone decides: all words of Arabic letters are stemmed, Persian ones with them. */
function stemOf(term: string, written: string): string {
  if (arabicWord.test(term)) return stemArabic(term, written);
  if (hangulWord.test(term) && term.length > 2) return term.replace(koreanParticle, '');
  return term;
}

/** Words repeat (Zipf): four in five are among these. Emptied when full, so that a long run of indexing stays within a few megabytes. */
const analysed = new Map<string, { term: string; stem: string }>();
const mostAnalysed = 20_000;

function analyseWord(written: string): { term: string; stem: string } {
  let word = analysed.get(written);
  if (!word) {
    const term = fold(written);
    word = { term, stem: stemOf(term, written) };
    if (analysed.size >= mostAnalysed) analysed.clear();
    analysed.set(written, word);
  }
  return word;
}

function* everyTerm(text: string): Generator<Term> {
  let position = 0;
  for (const word of wordsOf(text)) {
    const { term, stem } = analyseWord(word.text);
    if (term !== '') yield { term, stem, start: word.start, end: word.end, position: position++ };
  }
}

/** The terms of a text, in order. Stop words take a position and are left out. */
export function* analyseText(text: string): Generator<Term> {
  for (const term of everyTerm(text)) if (!isStopWord(term.term)) yield term;
}

const oneIdeograph = /^[\u3005\u3007\u3040-\u30FF\u3400-\u9FFF]$/u;

/**
 * The terms of what a reader typed. Stop words go unless there is nothing else; the last word is a prefix unless a space follows it.
 */
export function analyseQuery(query: string): QueryTerm[] {
  const all = [...everyTerm(query)];
  const telling = all.filter((t) => !isStopWord(t.term));
  return (telling.length ? telling : all).map((t) => ({ ...t, prefix: oneIdeograph.test(t.term) || t.end === query.length }));
}
