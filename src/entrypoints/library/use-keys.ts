import { useEffect, useRef } from 'preact/hooks';
import { isElsewhere, keyOf, type LibraryKey } from './keys.ts';

/** Listens to the library's keys while the view stands. A handler that returns false leaves the press to the browser. */
export function useKeys(handlers: Partial<Record<LibraryKey, (event: KeyboardEvent) => void | boolean>>): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.defaultPrevented || isElsewhere(event.target) ? null : keyOf(event);
      const handle = key && latest.current[key];
      if (handle && handle(event) !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
