/** Dims text that has no element of its own, through the browser's highlights: the page's nodes are not touched. */
import type { TextPiece } from './cut.ts';
import { DIMMED_TEXT } from './signs.ts';

const ranges = new WeakMap<TextPiece, Range>();
const registry = (): HighlightRegistry | undefined => (typeof CSS === 'undefined' ? undefined : CSS.highlights);

export function dimText(piece: TextPiece): void {
  const highlights = registry();
  if (!highlights) return;
  const range = document.createRange();
  range.setStart(piece.node, piece.start);
  range.setEnd(piece.node, Math.min(piece.end, piece.node.data.length));
  const highlight = highlights.get(DIMMED_TEXT) ?? new Highlight();
  highlight.add(range);
  highlights.set(DIMMED_TEXT, highlight);
  ranges.set(piece, range);
}

export function undimText(piece: TextPiece): void {
  const range = ranges.get(piece);
  const highlights = registry();
  const highlight = highlights?.get(DIMMED_TEXT);
  if (!range || !highlights || !highlight) return;
  ranges.delete(piece);
  highlight.delete(range);
  if (!highlight.size) highlights.delete(DIMMED_TEXT);
}
