/**
 * The words on the screen as one string, and every stretch of it as a DOM range.
 * Find, listening and highlights all work on this string; blocks are parted by a newline.
 */
export interface TextBlock {
  /** `data-block` of the element. */
  block: number;
  element: HTMLElement;
  /** Offsets in `TextMap.text`. */
  start: number;
  end: number;
}

export interface TextMap {
  text: string;
  blocks: TextBlock[];
  /** The range of a stretch of `text`; null when it lies outside. */
  rangeOf: (start: number, end: number) => Range | null;
  /** Offset of a point in the DOM; null when it is not in the text. */
  offsetOf: (node: Node, offset: number) => number | null;
}

/** The block in which words of the text begin. */
export const blockOf = (words: Range | null): HTMLElement | null => words?.startContainer.parentElement?.closest<HTMLElement>('[data-block]') ?? null;

interface Piece { node: Text; start: number }

/** Reads the text under `root`, in the order of its `[data-block]` elements. */
export function mapText(root: Element): TextMap {
  const pieces: Piece[] = [];
  const blocks: TextBlock[] = [];
  let text = '';
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    if (text) text += '\n';
    const start = text.length;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        pieces.push({ node, start: text.length });
        text += node.data;
      } else if (breaksLine(node as Element) && text.length > start && !text.endsWith('\n')) {
        text += '\n';
      }
    }
    blocks.push({ block: Number(element.dataset.block), element, start, end: text.length });
  }
  return { text, blocks, rangeOf: (start, end) => rangeOf(pieces, start, end), offsetOf: (node, offset) => offsetOf(pieces, node, offset) };
}

/** Elements inside a block that begin a line of their own. */
const breaksLine = (element: Element): boolean => /^(BR|P|LI|TR|TD|TH|FIGCAPTION|FOOTER|CAPTION)$/.test(element.tagName);

/** The last piece that begins at or before the offset. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | null {
  const from = pieceAt(pieces, start);
  const to = pieceAt(pieces, Math.max(start, end - 1));
  if (!from || !to || end <= start) return null;
  const range = document.createRange();
  range.setStart(from.node, Math.min(start - from.start, from.node.length));
  range.setEnd(to.node, Math.min(end - to.start, to.node.length));
  return range;
}

function offsetOf(pieces: readonly Piece[], node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const piece = pieces.find((each) => each.node === node);
    return piece ? piece.start + offset : null;
  }
  // A point between elements: the first text at or after it.
  const child = node.childNodes[offset] ?? null;
  const piece = pieces.find((each) => (child ? child.contains(each.node) || isAfter(each.node, child) : isAfter(each.node, node) && !node.contains(each.node)));
  if (piece) return piece.start;
  const last = pieces.at(-1);
  return last ? last.start + last.node.length : null;
}

const isAfter = (node: Node, other: Node): boolean => (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
