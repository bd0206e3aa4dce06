/** A moment in which the reader does nothing, for work that can wait. */

/** ms without a scroll, a key or a touch: a wheel that turns, or a list that still glides, tells of itself at every frame. */
const calm = 300;
/** ms after which a page that never rests (a video, an animation) is worked in all the same. */
const longest = 1_000;
const signs = ['scroll', 'keydown', 'pointerdown', 'touchmove'] as const;

let isListening = false;
let lastSign = -Infinity;

/** Resolves when the browser has nothing to draw and the reader neither scrolls nor types. */
export async function whenCalm(): Promise<void> {
  if (!isListening) {
    isListening = true;
    lastSign = performance.now(); // What the reader did just before is not known.
    for (const sign of signs) addEventListener(sign, () => { lastSign = performance.now(); }, { capture: true, passive: true });
  }
  for (;;) {
    await new Promise<void>((resolve) => { requestIdleCallback(() => resolve(), { timeout: longest }); });
    const left = lastSign + calm - performance.now();
    if (left <= 0) return;
    await new Promise((resolve) => { setTimeout(resolve, left); });
  }
}
