/** Keeping the reading that is shown, when the history does not have it (any more). */
import type { Reading } from '../../core/model.ts';
import { sendToBackground } from '../../platform/messenger.ts';

/**
 * Saves the reading and shows it from the history. Answers why it could not, else null.
 * @param finish what is still to be done with the article of that id before it is shown
 */
export async function keepReading(reading: Reading, finish?: (id: string) => Promise<void>): Promise<string | null> {
  try {
    const { kept, id, reason } = await sendToBackground('article.save', { reading });
    if (!kept) return reason ?? 'unavailable';
    await finish?.(id);
    const query = new URLSearchParams(location.search);
    query.set('id', id);
    location.replace(`?${query}`);
    return null;
  } catch {
    return 'unavailable';
  }
}
