/**
 * Where a highlight stands, by its words: the quote with what stood before and after it finds its place again when
 * the text was read anew, and the position only decides between equal candidates.
 */
import type { Highlight } from '../../../store/model.ts';

/** Characters kept on each side (store/model.ts). */
const CONTEXT = 32;

export interface Anchored { start: number; end: number }

/** Blocks of a text, as in text-map.ts. */
interface Blocks { text: string; blocks: readonly { block: number; start: number; end: number }[] }

type Anchor = Pick<Highlight, 'quote' | 'before' | 'after' | 'block' | 'offset'>;

/** The parts of a highlight that tell its place. */
export function describePlace({ text, blocks }: Blocks, start: number, end: number): Anchor {
  const home = blocks.find((each) => start >= each.start && start <= each.end);
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    block: home?.block ?? 0,
    offset: start - (home?.start ?? 0),
  };
}

/** Finds a highlight in a text; null when its words are not there any more (an orphan: listed, never dropped). */
export function anchor({ text, blocks }: Blocks, highlight: Anchor): Anchored | null {
  const hint = (blocks.find(({ block }) => block === highlight.block)?.start ?? 0) + highlight.offset;
  const plain = flatten(text);
  const quote = flatten(highlight.quote).text.trim();
  if (!quote) return null;
  const before = flatten(highlight.before).text;
  const after = flatten(highlight.after).text;

  let best: { at: number; score: number } | null = null;
  for (let at = plain.text.indexOf(quote); at >= 0; at = plain.text.indexOf(quote, at + 1)) {
    const context = commonEnd(plain.text.slice(0, at), before) + commonStart(plain.text.slice(at + quote.length), after);
    // The distance, below 1, only parts candidates whose surroundings are equal.
    const score = context - Math.abs(plain.origin[at]! - hint) / (text.length + 1);
    if (!best || score > best.score) best = { at, score };
  }
  if (!best) return null;
  return { start: plain.origin[best.at]!, end: plain.origin[best.at + quote.length - 1]! + 1 };
}

/** The text with every run of white space as one space, and where each character came from. */
function flatten(text: string): { text: string; origin: number[] } {
  let flat = '';
  const origin: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const isSpace = /\s/.test(text[i]!);
    if (isSpace && flat.endsWith(' ')) continue;
    flat += isSpace ? ' ' : text[i]!;
    origin.push(i);
  }
  return { text: flat, origin };
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
