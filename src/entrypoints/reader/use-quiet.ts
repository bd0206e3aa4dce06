/** Whether the controls step back: while reading down; they return on scroll up, a tap, or any key. */
import { useEffect, useState } from 'preact/hooks';

/** px of scrolling that count as a wish, not as a tremor. */
const STEP = 12;

export function useQuiet(): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    let last = scrollY;
    const onScroll = (): void => {
      const moved = scrollY - last;
      if (Math.abs(moved) < STEP) return;
      last = scrollY;
      setQuiet(moved > 0 && scrollY > innerHeight / 4);
    };
    const show = (): void => setQuiet(false);
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('click', show);
    addEventListener('keydown', show);
    return () => {
      removeEventListener('scroll', onScroll);
      removeEventListener('click', show);
      removeEventListener('keydown', show);
    };
  }, []);
  return isQuiet;
}
