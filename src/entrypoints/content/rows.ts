/** Detections that stand in a row in the page, with no word of the author's between them. */
import { piecesOf, type FoundMark } from './pieces.ts';
import { MARKER } from './signs.ts';

/** Groups marks (in page order) into rows. Marks that are no longer in the page are left out. */
export function rowsOf(marks: readonly FoundMark[]): FoundMark[][] {
  const rows: FoundMark[][] = [];
  let end: Node | null = null;
  for (const mark of marks) {
    const pieces = piecesOf(mark);
    if (!pieces) continue;
    if (end && follows(end, pieces.first)) rows.at(-1)!.push(mark);
    else rows.push([mark]);
    end = pieces.last;
  }
  return rows;
}

/** Whether `next` comes after `end` among the same siblings with nothing to read in between. */
function follows(end: Node, next: Node): boolean {
  for (let node = end.nextSibling; node; node = node.nextSibling) {
    if (node === next) return true;
    if (!isBlank(node)) return false;
  }
  return false;
}

const SPEAKS_WITHOUT_WORDS = 'img, picture, video, audio, iframe, object, embed, svg, canvas, input, button, hr';

function isBlank(node: Node): boolean {
  if (node.nodeType === 1) {
    const element = node as Element;
    if (element.localName === MARKER) return true; // Holds only words that were cut from beside it.
    return !element.textContent?.trim() && !element.matches(SPEAKS_WITHOUT_WORDS) && !element.querySelector(SPEAKS_WITHOUT_WORDS);
  }
  return node.nodeType !== 3 || !(node as Text).data.trim();
}
