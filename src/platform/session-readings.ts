/**
 * Readings that may not be kept (history paused, a never-save site) or cannot be (no room): they live in
 * memory, in storage.session, until their tab is closed or newer ones need the room.
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

/**
 * storage.session holds about 10 MB: where there is no room, those that have been there longest go first.
 * @returns false when it does not fit even alone, or the browser keeps nothing.
 */
export async function putSessionReading(entry: SessionReading): Promise<boolean> {
  const values = { [PREFIX + entry.id]: { ...entry, at: Date.now() } satisfies Stored };
  for (;;) {
    try {
      await browser.storage.session.set(values);
      return true;
    } catch {
      if (!(await dropOldest())) return false;
    }
  }
}

/** As it is stored; `at`: when, ms since 1970. */
type Stored = SessionReading & { at: number };

async function all(): Promise<[key: string, entry: Stored][]> {
  const entries = Object.entries(await browser.storage.session.get(null).catch(() => ({})));
  return entries.filter(([key]) => key.startsWith(PREFIX)) as [string, Stored][];
}

/** @returns whether there was one. */
async function dropOldest(): Promise<boolean> {
  const [oldest] = (await all()).sort(([, a], [, b]) => a.at - b.at);
  if (oldest) await browser.storage.session.remove(oldest[0]);
  return oldest !== undefined;
}

export async function getSessionReading(id: string): Promise<SessionReading | null> {
  const key = PREFIX + id;
  return ((await browser.storage.session.get(key))[key] as SessionReading | undefined) ?? null;
}

/** Forgets what belonged to a tab that was closed. */
export async function dropSessionReadingsOf(tabId: number): Promise<void> {
  const gone = (await all()).filter(([, entry]) => entry.tabId === tabId);
  if (gone.length) await browser.storage.session.remove(gone.map(([key]) => key));
}
