/**
 * Readings that may not be kept (history paused, a never-save site) or cannot be (no room): they live in
 * memory, in storage.session, until their tab is closed.
 */
import type { Reading } from '../core/model.ts';
import { browser } from './browser.ts';

/** Why the reading is not in the history. */
export type NotKept = 'paused' | 'never-save' | 'quota' | 'aborted' | 'unavailable';
export interface SessionReading { id: string; tabId: number; reading: Reading; reason: NotKept }

const PREFIX = 'reading:';
const ID = 'unkept-';

/** An id that no saved article has. */
export const newSessionId = (): string => ID + crypto.randomUUID();
export const isSessionId = (id: string): boolean => id.startsWith(ID);

/** @returns false when it does not fit: storage.session holds about 10 MB. */
export async function putSessionReading(entry: SessionReading): Promise<boolean> {
  try {
    await browser.storage.session.set({ [PREFIX + entry.id]: entry });
    return true;
  } catch {
    return false;
  }
}

export async function getSessionReading(id: string): Promise<SessionReading | null> {
  const key = PREFIX + id;
  return ((await browser.storage.session.get(key))[key] as SessionReading | undefined) ?? null;
}

/** Forgets what belonged to a tab that was closed. */
export async function dropSessionReadingsOf(tabId: number): Promise<void> {
  const all = await browser.storage.session.get(null);
  const gone = Object.entries(all).filter(([key, value]) => key.startsWith(PREFIX) && (value as SessionReading).tabId === tabId);
  if (gone.length) await browser.storage.session.remove(gone.map(([key]) => key));
}
