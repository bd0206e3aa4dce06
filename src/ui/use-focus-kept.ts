/** A part that is drawn without what had the focus does not leave it nowhere. */
import { useLayoutEffect } from 'preact/hooks';

/** @param place gives the focus to what is there now; called when drawing this part anew took away what had it. */
export function useFocusKept(place: () => void): void {
  const before = document.activeElement;
  useLayoutEffect(() => {
    if (before !== document.body && document.activeElement === document.body) place();
  });
}
