/** One listener for all keys of the page. */
import { useEffect, useRef } from 'preact/hooks';
import { actionOf, isElsewhere, type KeyAction } from './keys.ts';

export function useKeys(handlers: Record<KeyAction, () => void>): void {
  const current = useRef(handlers);
  current.current = handlers;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isElsewhere(event.target)) return;
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      current.current[action]();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
