import { useEffect, useState } from 'preact/hooks';

/** Whether `ms` have gone by since the part that asks was first shown. */
export function useElapsed(ms: number): boolean {
  const [hasElapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setElapsed, ms, true);
    return () => clearTimeout(timer);
  }, [ms]);
  return hasElapsed;
}
