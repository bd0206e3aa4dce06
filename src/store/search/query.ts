/** What the reader typed, as conditions that are ANDed. */
import { analyseQuery, analyseText } from '../../core/text/analyse.ts';

export type Condition =
  /** One word in any of its forms; the form as typed ranks above the others. */
  | { type: 'word'; stem: string; term: string }
  /** The last word, still being typed: any word that begins so. */
  | { type: 'prefix'; stem: string; term: string; beginnings: string[] }
  /** Words next to each other, in the forms typed. */
  | { type: 'phrase'; words: { stem: string; term: string; position: number }[] }
  /** A site with all its hosts. */
  | { type: 'site'; host: string };

/** Openers of a phrase and what closes each. */
const quotes: Record<string, string> = { '«': '»', '"': '"', '“': '”', '„': '“', '‟': '”' };
/** The Arabic article with what is written before it; while a word is typed, the one behind its article counts too. */
const article = /^(?:[وفبك]?ال|و?لل)/u;
/** Fewer letters begin too many words to mean one. Scripts that write words without spaces say more with each sign. */
const shortestBeginning = 2;
const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Reads a query. Everything is understood as something: a quote that is not closed runs to the end. */
export function parseQuery(query: string): Condition[] {
  const conditions: Condition[] = [];
  const rest = query.replace(/(^|\s)site:(\S+)/giu, (_all, before: string, host: string) => {
    conditions.push({ type: 'site', host: hostOf(host) });
    return `${before} `;
  });
  let words = '';
  for (let letters = [...rest]; letters.length > 0;) {
    const open = letters.findIndex((letter) => letter in quotes);
    words += ` ${letters.slice(0, open < 0 ? undefined : open).join('')}`;
    if (open < 0) break;
    // Behind a phrase nothing is being typed.
    words += ' ';
    const close = letters.indexOf(quotes[letters[open]!]!, open + 1);
    conditions.push(...phrase(letters.slice(open + 1, close < 0 ? undefined : close).join('')));
    letters = close < 0 ? [] : letters.slice(close + 1);
  }
  for (const { stem, term, prefix } of analyseQuery(words)) {
    const beginnings = prefix ? beginningsOf(term) : [];
    // One letter means nothing yet beside other words.
    if (!prefix || beginnings.length === 0 && conditions.length === 0) conditions.push({ type: 'word', stem, term });
    else if (beginnings.length > 0) conditions.push({ type: 'prefix', stem, term, beginnings });
  }
  return conditions.filter((condition, i) => conditions.findIndex((other) => JSON.stringify(other) === JSON.stringify(condition)) === i);
}

function phrase(text: string): Condition[] {
  const words = [...analyseText(text)].map(({ stem, term, position }) => ({ stem, term, position }));
  return words.length === 0 ? [] : [{ type: 'phrase', words }];
}

const isLongEnough = (word: string): boolean => [...word].length >= (denseScript.test(word) ? 1 : shortestBeginning);

/** Beginnings of stems that a word under the fingers may come to: itself, and itself without its article. */
function beginningsOf(term: string): string[] {
  const bare = term.replace(article, '');
  const beginnings = [...new Set([term, bare])].filter(isLongEnough);
  return beginnings.filter((beginning) => !beginnings.some((other) => other !== beginning && beginning.startsWith(other)));
}

function hostOf(site: string): string {
  return site.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/u, '').replace(/\/.*$/u, '');
}

/** Whether a word of a text is one that the condition asks for (a phrase's words each for itself). */
export function isAsked(condition: Condition, { stem, term }: { stem: string; term: string }): boolean {
  switch (condition.type) {
    case 'word': return stem === condition.stem;
    case 'prefix': return stem === condition.stem || condition.beginnings.some((beginning) => stem.startsWith(beginning));
    case 'phrase': return condition.words.some((word) => word.term === term);
    case 'site': return false;
  }
}
