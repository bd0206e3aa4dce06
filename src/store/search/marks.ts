/** Titles and snippets with the words that were found, in the author's spelling. */
import { analyseText, type Term } from '../../core/text/analyse.ts';
import { fold } from '../../core/text/fold.ts';
import { isAsked, type Condition } from './query.ts';
import type { SearchText } from './texts.ts';

export interface Marked {
  text: string;
  /** Offsets [start, end) in `text`, ascending, apart. */
  matches: [number, number][];
}

interface Found { token: Term; conditions: number[] }

/** Two lines of the list at its usual width. */
const snippetLength = 180;
/** Letters shown before the first match, so that it stands in a sentence. */
const lead = 50;

/** More forms than these are looked for more slowly than the words of a text are analysed. */
const formsSought = 24;

/**
 * A hit's title and the stretch of its texts that shows the most conditions at once; the beginning of the text when none is met there.
 * @param forms folded, all that the conditions matched in the index: a text that holds none of them need not be analysed. null: not known.
 */
export function markHit(texts: readonly SearchText[], conditions: readonly Condition[], forms: readonly string[] | null): { title: Marked; snippet: Marked; spellings: Map<string, string> } {
  const spellings = new Map<string, string>();
  const title: Marked = { text: '', matches: [] };
  let best: { text: string; found: Found[]; at: number; score: number } | null = null;
  for (const { text, isTitle } of texts) {
    // Every condition within one stretch: nothing later can show more.
    if (best && best.score >= conditions.length * everyCondition) break;
    const found = mayHold(text, forms) ? find(text, conditions) : [];
    for (const { token } of found) if (!spellings.has(token.term)) spellings.set(token.term, text.slice(token.start, token.end));
    if (isTitle) {
      Object.assign(title, { text, matches: join(found.map(({ token }) => [token.start, token.end])) });
      continue;
    }
    for (const [at, first] of found.entries()) {
      const inside = found.slice(at).filter(({ token }) => token.end <= first.token.start + snippetLength - lead);
      const score = new Set(inside.flatMap(({ conditions: met }) => met)).size * everyCondition + Math.min(inside.length, everyCondition - 1);
      if (!best || score > best.score) best = { text, found, at, score };
    }
  }
  return { title, snippet: cut(best?.text ?? texts.find(({ isTitle }) => !isTitle)?.text ?? '', best?.found ?? [], best?.at ?? 0), spellings };
}

/** Folding goes character by character, so the folded text holds every folded word. */
function mayHold(text: string, forms: readonly string[] | null): boolean {
  if (forms === null || forms.length > formsSought) return true;
  const folded = fold(text);
  return forms.some((form) => folded.includes(form));
}

/** One more condition in a snippet outweighs any number of matches of the same. */
const everyCondition = 10;

function cut(text: string, found: readonly Found[], at: number): Marked {
  const [start, end] = window(text, found[at]?.token.start ?? 0);
  const matches = found.filter(({ token }) => token.start >= start && token.end <= end).map(({ token }): [number, number] => [token.start - start, token.end - start]);
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  // One character for one: the offsets stay.
  const shown = text.slice(start, end).replace(/\s/gu, ' ');
  return { text: before + shown + after, matches: join(matches.map(([from, to]) => [from + before.length, to + before.length])) };
}

function find(text: string, conditions: readonly Condition[]): Found[] {
  const tokens = [...analyseText(text)];
  const met = tokens.map((): number[] => []);
  for (const [c, condition] of conditions.entries()) {
    if (condition.type !== 'phrase') {
      for (const [i, token] of tokens.entries()) if (isAsked(condition, token)) met[i]!.push(c);
      continue;
    }
    const byPosition = new Map(tokens.map((token, i) => [token.position, i]));
    for (const token of tokens) {
      const run = condition.words.map((word) => byPosition.get(token.position - condition.words[0]!.position + word.position));
      if (run.every((i, w) => i !== undefined && tokens[i]!.term === condition.words[w]!.term)) for (const i of run) met[i!]!.push(c);
    }
  }
  return tokens.map((token, i) => ({ token, conditions: met[i]! })).filter(({ conditions: some }) => some.length > 0);
}

function window(text: string, match: number): [number, number] {
  if (text.length <= snippetLength) return [0, text.length];
  let start = Math.min(Math.max(0, match - lead), text.length - snippetLength);
  let end = start + snippetLength;
  // Between words, where the language has such.
  if (start > 0) { const space = text.indexOf(' ', start); if (space >= 0 && space < match) start = space + 1; }
  if (end < text.length) { const space = text.lastIndexOf(' ', end); if (space > match) end = space; }
  return [start, end];
}

/** Ranges that touch or lap become one. */
function join(ranges: [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
