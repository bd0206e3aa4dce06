/** One fold in the page: detections that stand in a row, hidden together behind one marker, and put back exactly. */
import { Cut, type TextPiece } from './cut.ts';
import { Marker } from './marker.ts';
import { styleRootOf } from './page-style.ts';
import { piecesOf, type FoundMark, type Pieces } from './pieces.ts';
import { STATE } from './signs.ts';
import { dimText, undimText } from './text-dim.ts';

export type FoldState = 'folded' | 'open' | 'dimmed';

/** Elements inside which a marker would be part of something to press, or no line of its own. */
const NO_PLACE = 'a, button, summary, label, option';

export class Fold {
  readonly #pieces: Pieces[];
  readonly #before = new Map<Element, string | null>();
  #cuts: Cut[] = [];
  #marker: Marker | null = null;
  #state: FoldState | null = null;
  #returns = 0;

  constructor(readonly marks: readonly FoundMark[]) {
    this.#pieces = marks.map(piecesOf).filter((pieces) => pieces !== null);
  }

  get state(): FoldState | null { return this.#state; }
  /** The element to watch for whether the fold is in view. */
  get box(): Element | null {
    const first = this.#pieces[0];
    return first ? first.elements[0] ?? first.first.parentElement : null;
  }
  get host(): HTMLElement | null { return this.#marker?.host ?? null; }
  /** False when the page has taken the lines out itself. */
  get isThere(): boolean { return this.#pieces.some(({ first }) => first.isConnected); }

  fold(): void { this.#become('folded'); }
  open(): void { this.#become('open'); }
  dim(): void { this.#become('dimmed'); }

  /** Puts everything back: the page is as it was. */
  undo(): void {
    this.#uncover();
    this.#marker?.leave();
    this.#marker = null;
    this.#state = null;
  }

  /**
   * The page took the marker out. Sets it again a few times; a page that insists gets its lines back.
   * @returns false when the fold was given up.
   */
  standAgain(): boolean {
    if (!this.#marker || this.#marker.host.isConnected) return true;
    if (++this.#returns > 3) {
      this.undo();
      return false;
    }
    this.#place(this.#marker.host);
    return true;
  }

  /** Runs `work` while the words that were cut from the author's text nodes are back in them. */
  static withWordsBack<T>(folds: Iterable<Fold>, work: () => T): T {
    const cut = [...folds].filter((fold) => fold.#cuts.length);
    for (const fold of cut) fold.#uncut();
    try {
      return work();
    } finally {
      for (const fold of cut) fold.#cut();
    }
  }

  focusMarker(): void { this.#marker?.focus(); }

  /** The interface speaks another language now. */
  sayAgain(): void { this.#say(this.#state === 'open'); }

  wear(font: { family: string; size: string } | null, isFaint: boolean): void { this.#marker?.wear(font, isFaint); }

  #become(state: FoldState): void {
    if (!this.#pieces.length) return;
    this.#uncover();
    styleRootOf(this.#pieces[0]!.first);
    if (state !== 'dimmed') this.#showMarker(state === 'open');
    if (state !== 'open') this.#cover(state === 'folded' ? 'fold' : 'dim');
    this.#state = state;
  }

  #showMarker(isOpen: boolean): void {
    if (!this.#marker) {
      this.#marker = new Marker(document, () => (this.#state === 'open' ? this.fold() : this.open()));
      this.#place(this.#marker.host);
    }
    this.#say(isOpen);
  }

  #say(isOpen: boolean): void {
    const count = new Set(this.marks.map(({ of }) => of.id)).size;
    this.#marker?.show({ count, label: this.marks[0]!.of.label, isOpen });
  }

  #place(host: HTMLElement): void {
    const { first, texts } = this.#pieces[0]!;
    const outside = (first.nodeType === 1 ? first as Element : first.parentElement)?.closest(NO_PLACE);
    const startsInside = texts[0]?.node === first && texts[0].start > 0;
    const anchor: Node = outside && outside !== first ? outside : first;
    anchor.parentNode?.insertBefore(host, startsInside ? anchor.nextSibling : anchor);
  }

  #cover(how: 'fold' | 'dim'): void {
    for (const { elements, texts, last } of this.#pieces) {
      for (const element of elements) this.#mark(element, how);
      if (how === 'dim') for (const piece of texts) dimText(piece);
      else if (texts.length) hideBreakAfter(last, (element) => this.#mark(element, 'fold'));
    }
    if (how === 'fold') this.#cut();
  }

  #mark(element: Element, how: string): void {
    if (!this.#before.has(element)) this.#before.set(element, element.getAttribute(STATE));
    element.setAttribute(STATE, how);
  }

  #uncover(): void {
    this.#uncut();
    for (const { texts } of this.#pieces) for (const piece of texts) undimText(piece);
    for (const [element, before] of this.#before) {
      if (before === null) element.removeAttribute(STATE);
      else element.setAttribute(STATE, before);
    }
    this.#before.clear();
  }

  /** From the end, so that two cuts in one node do not move each other. */
  #cut(): void {
    const texts = this.#pieces.flatMap((pieces) => pieces.texts).reverse();
    this.#cuts = texts.map((piece: TextPiece) => new Cut(piece));
    if (!this.#cuts.length || !this.#marker) return;
    const inOrder = [...this.#cuts].reverse();
    this.#marker.keepWords(inOrder.map(({ words }) => words).join(''), JSON.stringify(placesOf(inOrder, this.#marker.host)));
  }

  #uncut(): void {
    for (const cut of [...this.#cuts].reverse()) cut.undo();
    this.#cuts = [];
    this.#marker?.keepWords('', '');
  }
}

/** A line that ended at a `<br>` leaves an empty line where the marker, a block, already breaks. */
function hideBreakAfter(last: Node, hide: (element: Element) => void): void {
  let next = last.nextSibling;
  while (next?.nodeType === 3 && !(next as Text).data.trim()) next = next.nextSibling;
  if (next?.nodeName === 'BR') hide(next as Element);
}

/** [siblings away from the marker, offset, length] of each: enough to put the words back without this script's memory. */
function placesOf(cuts: readonly Cut[], marker: Node): [number, number, number][] {
  const away = new Map<Node, number>(), sought = new Set(cuts.map(({ piece }) => piece.node).filter(({ parentNode }) => parentNode === marker.parentNode));
  for (const [step, way] of [[1, 'nextSibling'], [-1, 'previousSibling']] as const) {
    let n = step;
    for (let node = marker[way]; node && away.size < sought.size; node = node[way], n += step) if (sought.has(node as Text)) away.set(node, n);
  }
  return cuts.map(({ piece, words }) => [away.get(piece.node) ?? 0, piece.start, words.length]);
}
