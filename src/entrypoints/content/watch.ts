/**
 * Watches a living page within a budget. The first change that could matter ends the watching; after a pause the
 * page is looked at again in idle time, and only then watched on. The pause grows with what a look costs and with
 * every look that found nothing, so a page that never rests costs a few per cent and no more.
 */
import { openRootOf, openRoots } from '../../platform/open-roots.ts';

export interface WatchOptions {
  /** Looks at the page again. @returns whether anything new was found. */
  look(): boolean;
  /** The page removed something of Safi's. */
  onRemoved(): void;
  isOurs(node: Node): boolean;
  /** Open shadow roots that the last look met: what changes in them is not heard in the page around. */
  roots(): readonly ShadowRoot[];
}

/** ms between the first change and the look. */
const SHORTEST_PAUSE = 400;
const LONGEST_PAUSE = 30_000;
/** A look may take one part in this many of the time. */
const SHARE = 25;
/** Letters that a line of a label and a title has at least. */
const FEWEST_LETTERS = 12;

export class Watch {
  readonly #observer: MutationObserver;
  #pause = SHORTEST_PAUSE;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isOn = false;

  constructor(private readonly options: WatchOptions) {
    this.#observer = new MutationObserver((records) => this.#hear(records));
  }

  start(): void {
    if (this.#isOn) return;
    this.#isOn = true;
    document.addEventListener('visibilitychange', this.#followVisibility);
    this.#followVisibility();
  }

  stop(): void {
    this.#isOn = false;
    document.removeEventListener('visibilitychange', this.#followVisibility);
    this.#rest();
  }

  /** Runs Safi's own changes unheard. */
  unheard(work: () => void): void {
    const wasListening = this.#isOn && this.#timer === null && !document.hidden;
    this.#observer.disconnect();
    try {
      work();
    } finally {
      if (wasListening) this.#listen();
    }
  }

  /** Something changed that no observer hears (an address): look soon. */
  wake(): void {
    this.#pause = SHORTEST_PAUSE;
    if (this.#isOn && !document.hidden) this.#lookLater();
  }

  readonly #followVisibility = (): void => {
    if (document.hidden) this.#rest();
    else this.#lookLater(); // What changed while hidden was not heard.
  };

  #hear(records: readonly MutationRecord[]): void {
    if (records.some(({ removedNodes }) => [...removedNodes].some((node) => this.options.isOurs(node)))) this.options.onRemoved();
    if (records.some((record) => matters(record, this.options.isOurs))) this.#lookLater();
  }

  #lookLater(): void {
    this.#observer.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => whenIdle(() => this.#look()), this.#pause);
  }

  #look(): void {
    this.#timer = null;
    if (!this.#isOn || document.hidden) return;
    const start = performance.now();
    const foundNew = this.options.look();
    const cost = (performance.now() - start) * SHARE;
    this.#pause = foundNew ? Math.max(SHORTEST_PAUSE, cost) : Math.min(LONGEST_PAUSE, Math.max(this.#pause * 1.5, cost));
    this.#listen();
  }

  #listen(): void {
    for (const root of [document, ...this.options.roots()]) this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #rest(): void {
    this.#observer.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

function matters({ type, target, addedNodes }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (type === 'characterData') return (target as CharacterData).data.length >= FEWEST_LETTERS;
  return [...addedNodes].some((node) => !isOurs(node) && ((node.textContent?.length ?? 0) >= FEWEST_LETTERS || hasRoot(node)));
}

/** A shadow root may hold a story and its host no word. */
function hasRoot(node: Node): boolean {
  return node.nodeType === 1 && (openRootOf(node as Element) !== null || !openRoots(node as Element).next().done);
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 50);
}
