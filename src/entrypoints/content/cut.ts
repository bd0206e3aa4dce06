/**
 * Takes words out of a text node that also holds the author's words (a run between two `<br>`, the tail of a
 * paragraph) and puts them back. The node stays where it is and is the same node afterwards: nothing is split or wrapped.
 */
export interface TextPiece { node: Text; start: number; end: number }

export class Cut {
  readonly words: string;
  readonly #left: string;

  constructor(readonly piece: TextPiece) {
    const { node, start, end } = piece;
    this.words = node.data.slice(start, end);
    node.deleteData(start, end - start);
    this.#left = node.data;
  }

  /** False when the page has rewritten the text meanwhile in a way that leaves no place for the words. */
  undo(): boolean {
    const { node, start } = this.piece;
    if (node.data === this.#left) {
      node.insertData(start, this.words);
      return true;
    }
    // The page wrote into the same node: its own new text stands, unless what stood before the cut is still there.
    if (node.data.includes(this.words) || !node.data.startsWith(this.#left.slice(0, start))) return false;
    node.insertData(start, this.words);
    return true;
  }
}
