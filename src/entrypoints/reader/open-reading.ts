/** Which reading this page shows, from its address. */
import type { Reading } from '../../core/model.ts';
import { getSessionReading, type NotKept } from '../../platform/session-readings.ts';
import { getArticle, updateArticle } from '../../store/articles.ts';
import type { SavedArticle } from '../../store/model.ts';

/** Ids of readings that are not in the history begin with this. */
const SESSION = 'session-';

export type Opened =
  | { kind: 'saved'; id: string; reading: Reading; saved: SavedArticle }
  | { kind: 'session'; id: string; reading: Reading; reason: NotKept }
  /** 'gone': not in the history, or the tab of a reading that was not kept has been closed. */
  | { kind: 'missing'; why: 'gone' | 'failed' };

/** A reading that is there. */
export type OpenReading = Exclude<Opened, { kind: 'missing' }>;

/** Loads the reading of an id and notes that it was opened. */
export async function openReading(id: string, now: number): Promise<Opened> {
  try {
    if (id.startsWith(SESSION)) {
      const entry = await getSessionReading(id);
      return entry ? { kind: 'session', id, reading: entry.reading, reason: entry.reason } : { kind: 'missing', why: 'gone' };
    }
    const saved = await getArticle(id);
    if (!saved) return { kind: 'missing', why: 'gone' };
    // The text does not wait for the note that it was opened; a full disk does not keep anyone from reading.
    void updateArticle(id, { readAt: now }).catch(() => undefined);
    return { kind: 'saved', id, reading: saved.reading, saved };
  } catch {
    return { kind: 'missing', why: 'failed' };
  }
}
