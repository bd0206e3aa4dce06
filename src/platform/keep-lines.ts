/** «This was wrong»: what the reader wants to keep is remembered as a rule of the site. */
import type { Removal } from '../core/model.ts';
import { LONGEST } from '../core/rules-text.ts';
import { sendToBackground } from './messenger.ts';

/**
 * From now on lines like this one stay in the text on the site. The background writes it down: a popup may close at once.
 * @returns the way back, when it was written down. Rejects when it could not be.
 */
export async function keepLinesLike({ label, text }: Removal, host: string): Promise<() => Promise<void>> {
  // A line is known by its beginning, which ends with no half of a character.
  const phrase = (label ?? text).slice(0, LONGEST.keep).replace(/[\uD800-\uDBFF]$/, '');
  const change = (holds: boolean): Promise<void> => sendToBackground('rule.change', { rule: { type: 'keep', phrase, host }, holds });
  await change(true);
  return () => change(false);
}
