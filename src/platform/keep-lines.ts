/** «This was wrong»: what the reader wants to keep is remembered as a rule of the site. */
import type { Removal } from '../core/model.ts';
import { sendToBackground } from './messenger.ts';

/** From now on lines like this one stay in the text on the site. The background writes it down: a popup may close at once. @returns the way back. */
export function keepLinesLike({ label, text }: Removal, host: string): () => Promise<void> {
  const change = (holds: boolean): Promise<void> => sendToBackground('rule.change', { rule: { type: 'keep', phrase: label ?? text, host }, holds });
  const written = change(true);
  return () => written.then(() => change(false));
}
