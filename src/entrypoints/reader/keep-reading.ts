/** Keeping the reading that is shown, when the history does not have it (any more). */
import type { Reading } from '../../core/model.ts';
import { saveArticle } from '../../platform/save-article.ts';
import type { NotKept } from '../../platform/session-readings.ts';

/**
 * Saves the reading and shows it from the history. Answers why it could not, else null.
 * @param finish what is still to be done with the article of that id before it is shown
 */
export async function keepReading(reading: Reading, finish?: (id: string) => Promise<void>): Promise<NotKept | null> {
  const saved = await saveArticle(reading);
  if ('notKept' in saved) return saved.notKept;
  try {
    await finish?.(saved.id);
  } catch {
    return 'unavailable';
  }
  const query = new URLSearchParams(location.search);
  query.set('id', saved.id);
  location.replace(`?${query}`);
  return null;
}
