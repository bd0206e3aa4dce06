/** One article with its text. A file of its own: the reading view needs it before all else of the store is loaded. */
import type { Reading } from '../../core/model.ts';
import { transact } from '../database.ts';
import type { SavedArticle } from '../model.ts';
import type { ArticleRow } from '../schema.ts';

/** The article, or null when it is not (any more) in the history. */
export function getArticle(id: string): Promise<SavedArticle | null> {
  return transact('readonly', ['articles', 'readings'], async (tx) => {
    const [row, reading] = await Promise.all([tx.objectStore('articles').get(id), tx.objectStore('readings').get(id)]);
    return row && reading ? toSaved(row, reading) : null;
  });
}

export function toSaved(row: ArticleRow, reading: Reading): SavedArticle {
  const { id, key, host, savedAt, readAt, finishedAt, place, pinned, tags, highlights, putBack } = row;
  return { id, reading, key, host, savedAt, readAt, finishedAt, place, pinned, tags, highlights, putBack };
}
