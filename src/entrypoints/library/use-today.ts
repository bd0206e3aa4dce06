import { useEffect, useState } from 'preact/hooks';
import { isSameDay } from './day-words.ts';

/** ms between two looks at the clock; a timer set for midnight would be late by as long as the machine slept. */
const often = 60_000;

/** A moment of the present day, and of the next one when the library is left open over midnight. */
export function useToday(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = (): void => setNow((before) => (isSameDay(before, Date.now()) ? before : Date.now()));
    const timer = setInterval(look, often);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
