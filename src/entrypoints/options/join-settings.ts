/** The settings of a backup beside those that are here. Pure. */
import { mergeRules } from '../../core/rules-text.ts';
import { mend, type Settings, type SettingsPatch } from '../../platform/settings.ts';
import { patchOf, rulesOf } from './own-rules-text.ts';

/**
 * What a backup's settings change: each field that is sound, and rules and sites joined with those of here. What the browser allows stays
 * with the browser, and so does what follows from it; what would send something away or let articles go is the reader's own choice and no file's.
 */
export function joinSettings(carried: unknown, now: Settings): SettingsPatch {
  const sound = mend(carried, now);
  const { access, sync, speech: { remoteVoices } } = now;
  const { history, ...lists } = patchOf(mergeRules(rulesOf(now), rulesOf(sound)));
  return { ...sound, ...lists, access, sync, speech: { ...sound.speech, remoteVoices }, history: { ...history, paused: sound.history.paused } };
}
