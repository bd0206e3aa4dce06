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
  const plain = lastFlat?.of === text ? lastFlat.plain : flatten(text);
  lastFlat = { of: text, plain };
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

interface Flat { text: string; origin: number[] }

/** The text that was asked about last: all highlights of an article are looked for in the same one. */
let lastFlat: { of: string; plain: Flat } | null = null;

/** The text with every run of white space as one space, and where each character came from. */
function flatten(text: string): Flat {
  // In pieces: a string that grows letter by letter is copied whole each time it is looked at.
  const words: string[] = [];
  const origin: number[] = [];
  for (const { 0: piece, index } of text.matchAll(/\s+|\S+/g)) {
    const isSpace = /^\s/.test(piece);
    words.push(isSpace ? ' ' : piece);
    if (isSpace) origin.push(index);
    else for (let i = 0; i < piece.length; i++) origin.push(index + i);
  }
  return { text: words.join(''), origin };
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
