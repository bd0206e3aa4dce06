/** What comes and goes does not take the focus with it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * A ref for the outermost element of a part: when the part goes while it holds the focus, the focus goes to `place`,
 * else to what had it before it came into the part.
 * @param place asked when the part goes
 */
export function useFocusBack<T extends HTMLElement>(place?: () => HTMLElement | null | undefined): RefObject<T | null> {
  const part = useRef<T>(null);
  const asked = useRef(place);
  asked.current = place;
  // Before paint: a part that focuses itself may hide what had the focus.
  useLayoutEffect(() => {
    let before: EventTarget | null = null;
    const onFocusIn = ({ target, relatedTarget }: FocusEvent): void => {
      if (part.current?.contains(target as Node) && !part.current.contains(relatedTarget as Node | null)) before = relatedTarget;
    };
    addEventListener('focusin', onFocusIn);
    return () => {
      removeEventListener('focusin', onFocusIn);
      if (!part.current?.contains(document.activeElement)) return;
      const next = asked.current?.() ?? before;
      if (next instanceof HTMLElement) next.focus({ preventScroll: true });
    };
  }, []);
  return part;
}
