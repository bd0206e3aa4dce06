/** The reader's rules between the settings and their text. */
import type { OwnRules } from '../../core/rules-text.ts';
import type { Settings, SettingsPatch } from '../../platform/settings.ts';

export function rulesOf({ rules, cleanSites, readerSites, neverSites, history }: Settings): OwnRules {
  return { rules, sites: { clean: cleanSites, reader: readerSites, never: neverSites, unsaved: history.neverSaveSites } };
}

export function patchOf({ rules, sites }: OwnRules): SettingsPatch {
  return { rules, cleanSites: sites.clean, readerSites: sites.reader, neverSites: sites.never, history: { neverSaveSites: sites.unsaved } };
}
