/** Work that must not hold back what is on its way to the screen. */

/** ms after which a page that nobody looks at, and that is not painted, goes on. */
const UNSEEN = 100;

/** Calls back when the next frame has been drawn. Returns the way to call it off. */
export function afterPaint(then: () => void): () => void {
  let timer = setTimeout(then, UNSEEN);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
