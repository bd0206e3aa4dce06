/**
 * Keeps the reader's place. While the page changes, browsers hold what is in view by scroll anchoring; what they
 * cannot hold (a page too short to scroll to where it was) is put back here.
 * @returns the way back: scrolls to where it was, unless the reader has scrolled since.
 */
export function rememberScroll(): () => void {
  const before = scrollY;
  let after: number | null = null;
  requestAnimationFrame(() => { after = scrollY; });
  return () => {
    if (after !== null && Math.abs(scrollY - after) > 1) return;
    if (scrollY !== before) scrollTo({ top: before, left: scrollX, behavior: 'instant' });
  };
}
