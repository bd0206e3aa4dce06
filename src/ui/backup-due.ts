/** A backup's file name, and when the library reminds of one. Kept beside the settings, since it is about this browser alone. */
import { isoDay } from '../core/local-day.ts';

const lastKey = 'backup-at';
const putOffKey = 'backup-put-off-at';
const day = 86_400_000;
/** A backup is fresh for a month; «later» means two weeks; a handful of articles is not worth a word. */
const freshFor = 30 * day;
const putOffFor = 14 * day;
const worthIt = 20;

type Place = Pick<Storage, 'getItem' | 'setItem'>;

export function isReminderDue(place: Place, articles: number, now: number): boolean {
  const isPast = (key: string, span: number): boolean => now - Number(place.getItem(key) ?? -Infinity) > span;
  return articles >= worthIt && isPast(lastKey, freshFor) && isPast(putOffKey, putOffFor);
}

export const backupName = (now: number): string => `safi-${isoDay(now)}.jsonl.gz`;

export function rememberBackup(place: Place, now: number): void {
  place.setItem(lastKey, String(now));
}

export function putOffReminder(place: Place, now: number): void {
  place.setItem(putOffKey, String(now));
}
