/** What one detection consists of in the page: whole elements, and stretches of text that have no element of their own. */
import type { Removal } from '../../core/model.ts';
import type { Mark } from '../../core/pipeline.ts';
import { MARKER } from './signs.ts';
import type { TextPiece } from './cut.ts';

/** A mark, and the removal it belongs to (one removal may stand in several places). */
export interface FoundMark extends Mark { of: Removal }

export interface Pieces {
  elements: Element[];
  texts: TextPiece[];
  /** First and last node, in page order. */
  first: Node;
  last: Node;
}

const isText = (node: Node): node is Text => node.nodeType === 3;

/** The parts of a mark that are still in the page; null when none is. */
export function piecesOf({ nodes, texts: parts = [] }: Mark): Pieces | null {
  const spans = [...parts, ...nodes.map((node) => ({ node, start: 0, end: Infinity }))]
    .filter(({ node }) => node.isConnected)
    .sort((a, b) => (a.node === b.node ? a.start - b.start : isBehind(a.node, b.node) ? 1 : -1));
  if (!spans.length) return null;
  const elements = spans.map(({ node }) => node).filter((node): node is Element => node.nodeType === 1 && node.nodeName.toLowerCase() !== MARKER);
  const texts = spans.flatMap(({ node, start, end }) => {
    if (!isText(node)) return [];
    const piece = { node, start, end: Math.min(end, node.data.length) };
    return node.data.slice(piece.start, piece.end).trim() ? [piece] : [];
  });
  if (!elements.length && !texts.length) return null;
  return { elements: outermost(elements), texts, first: spans[0]!.node, last: spans.at(-1)!.node };
}

/** Asked of the other, which stands first as a rule: Chromium looks for `node` among the siblings behind it. */
const isBehind = (node: Node, other: Node): boolean => (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Those that stand in no other; all are in page order. */
function outermost(elements: readonly Element[]): Element[] {
  const found: Element[] = [];
  for (const element of elements) if (!found.at(-1)?.contains(element)) found.push(element);
  return found;
}
