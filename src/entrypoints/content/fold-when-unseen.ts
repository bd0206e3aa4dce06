/**
 * Folds without moving what the reader sees: a line out of view is folded at once, a line in view is dimmed in
 * its place and folded when it has left. Before the first paint nothing is seen yet.
 * The browser tells when (IntersectionObserver): no layout is asked for.
 */
import { mayHaveBeenSeen } from '../../platform/first-frame.ts';
import type { Fold } from './fold.ts';
import { dressLike } from './dress.ts';

/**
 * Out of view by this much, told no longer ago than this many ms: a scroll under way, up to 2,000 px a second, does not
 * bring a changing line into sight meanwhile.
 */
const MARGIN = '200px 0px';
const FRESH = 100;

export class FoldWhenUnseen {
  readonly #waiting = new Map<Element, Fold>();
  readonly #observer = typeof IntersectionObserver === 'undefined' ? null : new IntersectionObserver((entries) => this.#hear(entries), { rootMargin: MARGIN });

  take(fold: Fold): void {
    const { box } = fold;
    if (!box || !this.#observer || !mayHaveBeenSeen()) {
      fold.fold();
      return;
    }
    this.#waiting.set(box, fold);
    this.#observer.observe(box);
  }

  /** Whether the line still waits here. */
  holds(fold: Fold): boolean {
    return [...this.#waiting.values()].includes(fold);
  }

  drop(fold: Fold): void {
    for (const [box, waiting] of this.#waiting) if (waiting === fold) this.#forget(box);
  }

  #hear(entries: readonly IntersectionObserverEntry[]): void {
    const told = entries.flatMap(({ target, isIntersecting, time }) => {
      const fold = this.#waiting.get(target);
      if (fold && !isIntersecting && performance.now() - time > FRESH) {
        this.#askAgain(target);
        return [];
      }
      return fold ? [{ target, isIntersecting, fold, dress: isIntersecting ? null : dressLike(target) }] : [];
    });
    // All was measured above; only now is anything written.
    for (const { target, isIntersecting, fold, dress } of told) {
      if (isIntersecting) {
        if (fold.state === null) fold.dim();
        continue;
      }
      this.#forget(target);
      fold.fold();
      dress?.(fold);
    }
  }

  /** The page was busy and the answer came late: a new one comes with the next frame. */
  #askAgain(box: Element): void {
    this.#observer?.unobserve(box);
    this.#observer?.observe(box);
  }

  #forget(box: Element): void {
    this.#waiting.delete(box);
    this.#observer?.unobserve(box);
  }
}
