/** What a page of Safi does for the store in idle time, in this order. */
import { emptyTrash } from './articles/remove.ts';
import { tieByTitle } from './links/by-title.ts';
import { completeForgetting } from './forget.ts';
import { applyRetention, type Retention } from './retention.ts';
import { requireRoom } from './room.ts';
import { maintainIndex, type MaintainOptions } from './search/maintain.ts';
import { writeSnapshotWhenDue } from './snapshot.ts';

/** Undo is offered for ten seconds; a page that slept meanwhile gets a quarter of an hour. */
const undoTime = 15 * 60_000;

export interface HousekeepingOptions extends Omit<MaintainOptions, 'purge'> {
  now: number;
  /** Asked when it comes to that: the reader may have chosen otherwise while this waited. */
  retention(): Promise<Retention>;
}

/**
 * To be called once by each page of Safi after it has drawn, and again after it changed many articles. Cheap when all is in order.
 * @throws StoreError 'quota' and others; the history itself is as it was.
 */
export async function keepHouse({ now, retention, ...options }: HousekeepingOptions): Promise<void> {
  await options.idle?.();
  await completeForgetting(now, options);
  await emptyTrash(now - undoTime);
  await applyRetention(await retention(), now);
  await requireRoom();
  await maintainIndex(options);
  await tieByTitle(options);
  await writeSnapshotWhenDue(now, options.signal);
}
