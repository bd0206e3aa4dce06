import { holds, Kind } from '../text/characters.ts';
import type { Inline } from '../model.ts';
import { Style } from '../walk/tags.ts';
import type { PageBlock, PageLink } from '../walk/page.ts';
import { runsIn } from '../walk/runs.ts';

/** Letters that are set above or below the line: a number, a formula. Some sites set whole sentences so, to make them small. */
const longestRaised = 12;

/** A link to a part of the page without any (↩ after a note, ¶ beside a heading) is the page's tool, no word of the author's. */
const WORD = Kind.LetterOrDigit;

interface Piece { text: string; style: number; link: PageLink | null }

/** Words of a block as inlines, between two offsets; cut offsets fall away. `link` keeps its address only through `safeUrl`. */
export function inlinesOf(block: PageBlock, cuts: readonly [number, number][] = []): Inline[] {
  return trim(wrap(piecesOf(block, cuts)));
}

function piecesOf(block: PageBlock, cuts: readonly [number, number][]): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, style: number, link: PageLink | null): void => {
    if (text === '') return;
    const last = pieces[pieces.length - 1];
    if (last && last.style === style && last.link === link) last.text += text; else pieces.push({ text, style, link });
  };
  const inOrder = [...cuts].sort((a, b) => a[0] - b[0]), first = inOrder[0], last = inOrder.at(-1);
  // One line of thousands is asked for alone.
  const from = first?.[0] === 0 ? first[1] : 0, to = last && last[1] >= block.text.length ? last[0] : block.text.length;
  let next = 0;
  for (const run of runsIn(block, from, to)) {
    if (run.link?.isFragment && !holds(block.text.slice(run.start, run.end), WORD)) continue;
    let start = run.start;
    while (next < inOrder.length && inOrder[next]![1] <= start) next++;
    for (let i = next; i < inOrder.length && inOrder[i]![0] < run.end; i++) {
      const [cutFrom, cutTo] = inOrder[i]!;
      if (cutTo <= start) continue;
      add(block.text.slice(start, Math.max(start, cutFrom)), run.style, run.link);
      start = Math.min(run.end, cutTo);
    }
    add(block.text.slice(start, run.end), run.style, run.link);
  }
  return pieces;
}

function wrap(pieces: Piece[]): Inline[] {
  const out: Inline[] = [];
  for (let i = 0; i < pieces.length;) {
    const { link } = pieces[i]!;
    let end = i + 1;
    while (end < pieces.length && pieces[end]!.link === link) end++;
    const inner = pieces.slice(i, end).flatMap(styled);
    const href = link?.url ?? null;
    if (href !== null) out.push({ type: 'link', href, inlines: inner }); else out.push(...inner);
    i = end;
  }
  return out;
}

function styled({ text, style }: Piece): Inline[] {
  if (style & Style.Code) return [{ type: 'code', text }];
  const inner: Inline[] = [];
  text.split('\n').forEach((line, i) => {
    if (i > 0) inner.push({ type: 'break' });
    if (line) inner.push({ type: 'text', text: line });
  });
  let result = inner;
  if (style & (Style.Sup | Style.Sub) && text.length <= longestRaised) result = [{ type: style & Style.Sup ? 'sup' : 'sub', inlines: result }];
  if (style & Style.Em) result = [{ type: 'em', inlines: result }];
  if (style & Style.Strong) result = [{ type: 'strong', inlines: result }];
  return result;
}

/** Breaks and spaces at either end say nothing. */
function trim(inlines: Inline[]): Inline[] {
  while (inlines.length && isBlank(inlines[0]!)) inlines.shift();
  while (inlines.length && isBlank(inlines[inlines.length - 1]!)) inlines.pop();
  const first = inlines[0], last = inlines[inlines.length - 1];
  if (first?.type === 'text') first.text = first.text.trimStart();
  if (last?.type === 'text') last.text = last.text.trimEnd();
  return inlines;
}

const isBlank = (inline: Inline): boolean => inline.type === 'break' || (inline.type === 'text' && inline.text.trim() === '');
