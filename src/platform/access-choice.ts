/** When Safi works by itself: the choice of the welcome page and of the options. */
import { hasAll, removeAll, removeAllSites } from './permissions.ts';
import { updateSettings } from './settings.ts';
import type { Settings } from './settings-model.ts';
import { requestFor } from './wishes.ts';

/**
 * Carries the choice out: asks the browser for every site, or gives back what the choice does not need.
 * Call first thing in the click. False when the browser was asked and refused; nothing has changed then.
 */
export function chooseAccess(access: Settings['access']): Promise<boolean> {
  if (access === 'all') return requestFor({ kind: 'all' });
  return giveBackAndKeep(access);
}

async function giveBackAndKeep(access: Exclude<Settings['access'], 'all'>): Promise<boolean> {
  // «Only when I click» needs no site at all; sites one by one need no grant of all.
  if (access === 'click') await removeAll();
  else if (await hasAll()) await removeAllSites();
  await updateSettings({ access });
  return true;
}
