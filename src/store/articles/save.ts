/** Saving a reading. */
import type { Reading } from '../../core/model.ts';
import { transact } from '../database.ts';
import { keepCopy } from '../journal.ts';
import { requireRoom } from '../room.ts';
import { storyKey } from '../story-keys.ts';
import { articleStores, putArticle } from './put.ts';
import { putBackIn } from './put-back.ts';
import type { ReaderState } from './rows.ts';

/**
 * Saves a reading with its links and its entry for the search index in one transaction.
 * A story that is in the history already gets the new text and keeps its id, `savedAt`, place, tags and highlights.
 * @param options.now time of saving (ms); `opened`: it is being opened in the reading view, else saved for later.
 * @throws StoreError 'quota', 'aborted', 'damaged', 'unavailable': nothing was saved.
 */
export async function saveReading(reading: Reading, { now, opened = false }: { now: number; opened?: boolean }): Promise<{ id: string; isNew: boolean }> {
  await requireRoom();
  const key = storyKey(reading.article);
  const saved = await transact('readwrite', articleStores, async (tx) => {
    const before = await tx.objectStore('articles').index('key').get(key);
    const id = before?.id ?? newId();
    const old = before && await tx.objectStore('readings').get(id);
    const state = before ? { ...before, putBack: old ? putBackIn(reading, before.putBack, old) : [] } : newState(now);
    await putArticle(tx, { id, key, ...(before && { previous: before }) }, reading, { ...state, readAt: opened ? now : state.readAt });
    return { id, isNew: !before };
  });
  keepCopy(saved.id);
  return saved;
}

/** What a new article starts with. */
export function newState(now: number): ReaderState {
  return { savedAt: now, readAt: null, finishedAt: null, place: null, pinned: false, tags: [], highlights: [], putBack: [] };
}

/** 96 random bits, URL-safe. */
export function newId(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(12)))).replaceAll('+', '-').replaceAll('/', '_');
}
