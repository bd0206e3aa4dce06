/**
 * What the reader wanted when access was asked for. Chromium closes the popup at its question, so the wish
 * is written down beside the request and fulfilled by whoever learns of the grant first.
 */
import { browser } from './browser.ts';
import { sendToBackground } from './messenger.ts';
import { ALL_SITES, originsOf } from './permissions.ts';
import { updateSettings, type SettingsPatch } from './settings.ts';
import type { Settings } from './settings-model.ts';
import { without } from './site-choice.ts';

/** 'clean': always clean the site · 'reader': open it in the reading view · 'all': clean every news page. */
export type Wish = { kind: 'clean' | 'reader'; host: string } | { kind: 'all' };

const KEY = 'wishes';
/** ms. A question left open longer than this was refused or forgotten. */
const PATIENCE = 5 * 60_000;
interface Written { wish: Wish; at: number }

/**
 * Asks the browser for what the wish needs; once granted, the background fulfils it. Call first thing in the click.
 * @returns whether it was granted (in Chromium's popup the answer never arrives: the background goes on).
 */
export function requestFor(wish: Wish): Promise<boolean> {
  const origins = wish.kind === 'all' ? [ALL_SITES] : originsOf(wish.host);
  const asked = browser.permissions.request({ origins });
  const written = browser.storage.session.set({ [KEY]: { wish, at: Date.now() } satisfies Written });
  return asked.then(async (granted) => {
    await written;
    if (granted) await sendToBackground('wish.fulfil', {});
    else await browser.storage.session.remove(KEY);
    return granted;
  });
}

/** Asks for sites and wishes nothing more: a wish that was refused before does not come true by this. Call first thing in the click. */
export function requestSites(hosts: readonly string[]): Promise<boolean> {
  const asked = browser.permissions.request({ origins: hosts.flatMap(originsOf) });
  const forgotten = browser.storage.session.remove(KEY);
  return asked.then(async (granted) => {
    await forgotten;
    return granted;
  });
}

/** Carries out the wish that was written down, if its access is there now. Safe to call twice. */
export async function fulfilWish(now: number = Date.now()): Promise<Wish | null> {
  const written = (await browser.storage.session.get(KEY))[KEY] as Written | undefined;
  if (!written) return null;
  const { wish, at } = written;
  const isFresh = now - at < PATIENCE && at <= now;
  const origins = wish.kind === 'all' ? [ALL_SITES] : [`*://${wish.host}/*`];
  if (isFresh && !(await browser.permissions.contains({ origins }))) return null;
  await browser.storage.session.remove(KEY);
  if (!isFresh) return null;
  await updateSettings((settings) => patchFor(wish, settings));
  return wish;
}

function patchFor(wish: Wish, { cleanSites, readerSites, neverSites, access }: Settings): SettingsPatch {
  if (wish.kind === 'all') return { access: 'all' };
  const { host } = wish;
  const others = { neverSites: without(neverSites, host), access: access === 'click' ? 'sites' as const : access };
  if (wish.kind === 'clean') return { ...others, cleanSites: [...new Set([...cleanSites, host])] };
  return { ...others, readerSites: [...new Set([...readerSites, host])] };
}
