/** «This was wrong»: what the reader wants to keep is remembered as a rule of the site. */
import type { Removal } from '../core/model.ts';
import { updateSettings } from './settings.ts';

/** From now on lines like this one stay in the text on the site. @returns the way back. */
export function keepLinesLike({ label, text }: Removal, host: string): () => Promise<unknown> {
  const phrase = label ?? text;
  const written = updateSettings(({ rules }) => ({ rules: [...rules, { type: 'keep', phrase, host }] }));
  return async () => {
    await written;
    await updateSettings(({ rules }) => ({ rules: rules.filter((rule) => !(rule.type === 'keep' && rule.phrase === phrase && rule.host === host)) }));
  };
}
