/** The history's housework (search index, retention, snapshot), done while the reader reads: this page is the one most often open. */
import { getSettings } from '../../platform/settings.ts';
import { keepHouse } from '../../store/housekeeping.ts';
import { whenCalm } from '../../ui/when-calm.ts';

/** ms left to drawing and to the first lines read. */
const patience = 4_000;

/** Begins some seconds from now and ends with the page. What fails here is told by the library, which does the same. */
export function keepHouseWhileReading(): void {
  setTimeout(() => {
    keepHouse({ now: Date.now(), retention: async () => (await getSettings()).history, idle: whenCalm }).catch(() => undefined);
  }, patience);
}
