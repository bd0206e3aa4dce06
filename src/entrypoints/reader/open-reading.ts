/** Which reading this page shows, from its address. */
import type { Reading } from '../../core/model.ts';
import { getSessionReading, isSessionId, type NotKept } from '../../platform/session-readings.ts';
import { getArticle } from '../../store/articles/get.ts';
import type { SavedArticle } from '../../store/model.ts';
import { getPictures } from '../../store/pictures.ts';

/** blob: address of each kept picture, by its own address. */
export type KeptPictures = ReadonlyMap<string, string>;

export type Opened =
  | { kind: 'saved'; id: string; reading: Reading; saved: SavedArticle; pictures: KeptPictures }
  | { kind: 'session'; id: string; reading: Reading; reason: NotKept; pictures: KeptPictures }
  /** 'gone': not in the history, or the tab of a reading that was not kept has been closed. */
  | { kind: 'missing'; why: 'gone' | 'failed' };

/** A reading that is there. */
export type OpenReading = Exclude<Opened, { kind: 'missing' }>;

/** Where the reader stopped. */
export const startOf = (opened: OpenReading): SavedArticle['place'] => (opened.kind === 'saved' ? opened.saved.place : null);

/** Loads the reading of an id, with the pictures that were kept of it: those are not asked of their site. */
export async function openReading(id: string): Promise<Opened> {
  try {
    if (isSessionId(id)) {
      const entry = await getSessionReading(id);
      return entry ? { kind: 'session', id, reading: entry.reading, reason: entry.reason, pictures: new Map() } : { kind: 'missing', why: 'gone' };
    }
    const [saved, pictures] = await Promise.all([getArticle(id), loadKeptPictures(id)]);
    return saved ? { kind: 'saved', id, reading: saved.reading, saved, pictures } : { kind: 'missing', why: 'gone' };
  } catch {
    return { kind: 'missing', why: 'failed' };
  }
}

/** The kept pictures of an article as addresses, to be revoked by whoever asked. */
export async function loadKeptPictures(article: string): Promise<KeptPictures> {
  return new Map([...await getPictures(article)].map(([url, blob]) => [url, URL.createObjectURL(blob)]));
}
