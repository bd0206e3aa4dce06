/** What this page does for the history after it has drawn: search index, retention, trash, snapshot; and how far the index is. */
import { useEffect, useState } from 'preact/hooks';
import { getSettings } from '../../../platform/settings.ts';
import { keepHouse } from '../../../store/housekeeping.ts';
import { StoreError } from '../../../store/model.ts';
import type { IndexProgress } from '../../../store/search.ts';
import { whenCalm } from '../../../ui/when-calm.ts';
import { showProblem } from '../list/delete-with-undo.ts';

/** ms left to the first paint and the first letters typed before the work begins. */
const patience = 1_500;

/** @returns how far the search index is; null when it is in order. */
export function useHousekeeping(onIndexed: () => void): IndexProgress | null {
  const [progress, setProgress] = useState<IndexProgress | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const work = async (): Promise<void> => {
      await keepHouse({ now: Date.now(), retention: async () => (await getSettings()).history, idle: whenCalm, signal: stop.signal, onProgress: setProgress });
      setProgress(null);
      onIndexed();
    };
    const timer = setTimeout(() => {
      work().catch((error: unknown) => {
        if (stop.signal.aborted) return;
        setProgress(null);
        // A history that cannot be opened is told by the view, in its own place.
        if (error instanceof StoreError && (error.reason === 'quota' || error.reason === 'aborted')) showProblem(error);
      });
    }, patience);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, []);
  return progress;
}
