/** A list on paper is more than the rows near the window. The browser waits for nothing when it prints, so the key that asks for it has them loaded first. */
import { useEffect, useState } from 'preact/hooks';
import { isPressOf } from '../keys.ts';

/**
 * Whether the list is being printed.
 * @param gather loads what is to be printed. Who prints by the browser's menu gets what is at hand.
 */
export function usePrinting(gather: () => Promise<unknown>): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isPressOf('p', event)) return;
      event.preventDefault();
      void gather().then(() => print());
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [gather]);
  return isPrinting;
}
