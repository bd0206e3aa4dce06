/** Room on the disk, asked for before anything is written that can wait. */
import { StoreError } from './model.ts';

/**
 * Bytes that must be free. Ended while its files cannot grow, Chromium may find its database damaged and begin an empty one, and what
 * it had just said was written is gone too (test/soak/disk-full.test.ts). Its log and its tables are up to 4 MB each.
 */
const leastRoom = 8 * 2 ** 20;
/** With so much free, what is written within a second does not come near it. */
const enough = { bytes: 8 * leastRoom, ms: 1000 };
let askAgain = 0;

/**
 * Chromium tells the truth about the disk, in a millisecond. Firefox tells of a limit of its own far above any history; its database
 * stays whole on a full disk.
 * @throws StoreError 'quota' when there is too little; nothing was written.
 */
export async function requireRoom(): Promise<void> {
  if (performance.now() < askAgain) return;
  const told = await globalThis.navigator?.storage?.estimate?.().catch(() => null);
  if (told?.quota === undefined || told.usage === undefined) return;
  const free = told.quota - told.usage;
  if (free < leastRoom) throw new StoreError('quota', 'The disk is full; nothing was saved.');
  if (free >= enough.bytes) askAgain = performance.now() + enough.ms;
}
