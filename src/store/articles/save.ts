/** Saving a reading. */
import type { Reading } from '../../core/model.ts';
import { transact, type Transaction } from '../database.ts';
import { keepCopy } from '../journal.ts';
import { requireRoom } from '../room.ts';
import type { ArticleRow } from '../schema.ts';
import { addressKey, storyKey } from '../story-keys.ts';
import { areStrangers, fullerOf } from './fuller.ts';
import { articleStores, putArticle } from './put.ts';
import { putBackIn } from './put-back.ts';
import type { ReaderState } from './rows.ts';

/**
 * Saves a reading with its links and its entry for the search index in one transaction.
 * A story that is in the history already gets the new text, unless that is only a rest of the old one, and keeps its id, `savedAt`,
 * place, tags and highlights.
 * @param options.now time of saving (ms); `opened`: it is being opened in the reading view, else saved for later.
 * @throws StoreError 'quota', 'aborted', 'damaged', 'unavailable': nothing was saved.
 */
export async function saveReading(reading: Reading, { now, opened = false }: { now: number; opened?: boolean }): Promise<{ id: string; isNew: boolean }> {
  await requireRoom();
  const saved = await transact('readwrite', articleStores, async (tx) => {
    const { story, key, before, old } = await findStory(tx, reading);
    const id = before?.id ?? newId();
    const kept = old ? fullerOf(story, old) : story;
    const state = before ? { ...before, putBack: old ? putBackIn(kept, before.putBack, old) : [] } : newState(now);
    await putArticle(tx, { id, key, ...(before && { previous: before }) }, kept, { ...state, readAt: opened ? now : state.readAt });
    return { id, isNew: !before };
  });
  keepCopy(saved.id);
  return saved;
}

interface Found {
  /** The reading, by its own address alone where it is a stranger under the one that it claims. */
  story: Reading;
  key: string;
  before: ArticleRow | undefined;
  old: Reading | undefined;
}

async function findStory(tx: Transaction, story: Reading): Promise<Found> {
  const key = storyKey(story.article);
  const before = await tx.objectStore('articles').index('key').get(key);
  const old = before && await tx.objectStore('readings').get(before.id);
  const own = addressKey(story.article.url);
  if (old && own !== null && own !== key && areStrangers(story.article, old.article)) {
    return findStory(tx, { ...story, article: { ...story.article, canonical: own } });
  }
  return { story, key, before, old };
}

/** What a new article starts with. */
export function newState(now: number): ReaderState {
  return { savedAt: now, readAt: null, finishedAt: null, place: null, pinned: false, tags: [], highlights: [], putBack: [] };
}

/** 96 random bits, URL-safe. */
export function newId(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(12)))).replaceAll('+', '-').replaceAll('/', '_');
}
