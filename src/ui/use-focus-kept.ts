/** A part that is drawn without what had the focus in it does not leave it nowhere. */
import { useLayoutEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * @param part its outermost element
 * @param place gives the focus to what is there now; called when drawing the part anew took away what had it
 */
export function useFocusKept(part: RefObject<HTMLElement | null>, place: () => void): void {
  const had = part.current?.contains(document.activeElement);
  useLayoutEffect(() => {
    if (had && document.activeElement === document.body) place();
  });
}
