/**
 * Folds without moving what the reader sees: a line out of view is folded at once, a line in view is dimmed in
 * its place and folded when it has left. Before the first paint nothing is seen yet.
 * The browser tells when (IntersectionObserver): no layout is asked for.
 */
import { mayHaveBeenSeen } from '../../platform/first-frame.ts';
import type { Fold } from './fold.ts';
import { dressLike } from './dress.ts';

/** Out of view by this much: a scroll under way does not bring a changing line into sight. */
const MARGIN = '200px 0px';

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

  drop(fold: Fold): void {
    for (const [box, waiting] of this.#waiting) if (waiting === fold) this.#forget(box);
  }

  #hear(entries: readonly IntersectionObserverEntry[]): void {
    const told = entries.flatMap(({ target, isIntersecting }) => {
      const fold = this.#waiting.get(target);
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

  #forget(box: Element): void {
    this.#waiting.delete(box);
    this.#observer?.unobserve(box);
  }
}
