/** `noted`: call once the page has changed. `back`: scrolls to where it was, unless the reader has scrolled since. */
export interface ScrollMemory { noted(): void; back(): void }

/**
 * Keeps the reader's place. While the page changes, browsers hold what is in view by scroll anchoring; what they
 * cannot hold (a page too short to scroll to where it was) is put back here. Asks for layout, so only after a click.
 */
export function rememberScroll(): ScrollMemory {
  const before = scrollY;
  let after = before;
  return {
    noted: () => { after = scrollY; },
    back: () => {
      if (Math.abs(scrollY - after) <= 1 && scrollY !== before) scrollTo({ top: before, left: scrollX, behavior: 'instant' });
    },
  };
}
