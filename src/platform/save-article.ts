/** Asking the background to keep a reading in the history. */
import type { Reading } from '../core/model.ts';
import { sendToBackground } from './messenger.ts';
import type { NotKept } from './session-readings.ts';

/** Answers the article's id in the history, or why it is not there; a background that does not answer is one that cannot. */
export async function saveArticle(reading: Reading): Promise<{ id: string } | { notKept: NotKept }> {
  try {
    const { id, kept, reason } = await sendToBackground('article.save', { reading });
    return kept ? { id } : { notKept: reason ?? 'unavailable' };
  } catch {
    return { notKept: 'unavailable' };
  }
}
