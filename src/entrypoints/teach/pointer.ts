/** Lets the reader point at a line: by mouse or touch, or line by line with the arrow keys. */
import { lineOf, printedLines, type PrintedLine } from './printed-lines.ts';

export interface PointerOptions {
  onMove(line: PrintedLine | null): void;
  onChoose(line: PrintedLine): void;
  onLeave(): void;
  isOwn(target: EventTarget | null): boolean;
  /** Name of an element that holds no line of the page's. */
  besides: string;
}

export class Pointer {
  readonly #lines: readonly PrintedLine[];
  #at: PrintedLine | null = null;
  readonly #stop = new AbortController();

  constructor(private readonly options: PointerOptions) {
    this.#lines = printedLines(document.body, options.besides).filter((line) => line.box.getClientRects().length > 0);
    const { signal } = this.#stop;
    const listen = <K extends keyof WindowEventMap>(type: K, hear: (event: WindowEventMap[K]) => void): void =>
      addEventListener(type, (event) => { if (event.isTrusted && !options.isOwn(event.target)) hear(event); }, { capture: true, signal });
    listen('pointermove', (event) => this.#go(this.#under(event)));
    listen('click', (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#go(this.#under(event));
      if (this.#at) options.onChoose(this.#at);
    });
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) listen(type, (event) => event.stopImmediatePropagation());
    listen('keydown', (event) => this.hearKey(event));
    addEventListener('scroll', () => options.onMove(this.#at), { passive: true, signal, capture: true });
  }

  hearKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (step !== undefined) this.#step(step);
    else if (event.key === 'Enter' && this.#at) this.options.onChoose(this.#at);
    else if (event.key === 'Escape') this.options.onLeave();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Starts at the line that holds a node (the reader's selection). */
  startAt(node: Node): PrintedLine | null {
    this.#go(lineOf(node, this.#lines));
    return this.#at;
  }

  stop(): void {
    this.#stop.abort();
  }

  #step(by: number): void {
    const at = this.#at ? this.#lines.indexOf(this.#at) : this.#lines.findIndex((line) => line.box.getBoundingClientRect().top >= 0) - Math.sign(by);
    const next = this.#lines[Math.max(0, Math.min(this.#lines.length - 1, at + by))] ?? null;
    next?.box.scrollIntoView({ block: 'nearest' });
    this.#go(next);
  }

  #go(line: PrintedLine | null): void {
    if (!line) return;
    this.#at = line;
    this.options.onMove(line);
  }

  #under({ clientX, clientY, target }: MouseEvent): PrintedLine | null {
    const caret = document.caretPositionFromPoint?.(clientX, clientY)?.offsetNode ?? document.caretRangeFromPoint?.(clientX, clientY)?.startContainer;
    const node = caret && target instanceof Element && (target.contains(caret) || caret.contains(target)) ? caret : target;
    return node instanceof Node ? lineOf(node, this.#lines) : null;
  }
}

/** Where the words of a line stand on the screen. */
export function rectOf({ nodes }: PrintedLine): DOMRect {
  const range = document.createRange();
  range.setStartBefore(nodes[0]!);
  range.setEndAfter(nodes.at(-1)!);
  return range.getBoundingClientRect();
}
