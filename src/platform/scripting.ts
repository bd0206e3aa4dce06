/** The registered gate: one registration for every address, which browsers run on granted hosts only. */
import { browser } from './browser.ts';
import { ALL_SITES, originsOf } from './permissions.ts';

const GATE = 'gate';
/** What may stand as a host in a match pattern. */
const HOST = /^[\w-]+(\.[\w-]+)*$|^\[[\da-f:.]+\]$/i;

/**
 * Makes the registration what it should be: there while any site is granted, absent otherwise,
 * never on the hosts given.
 */
export async function keepGateInStep(neverSites: readonly string[]): Promise<void> {
  const [{ origins = [] }, registered] = await Promise.all([
    browser.permissions.getAll(),
    browser.scripting.getRegisteredContentScripts({ ids: [GATE] }),
  ]);
  const isThere = registered.length > 0;
  if (origins.length === 0) {
    if (isThere) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
    return;
  }
  // One name that is none, from a file or a broken profile, and the browser would refuse the whole registration.
  const excludeMatches = neverSites.filter((site) => HOST.test(site)).flatMap(originsOf);
  if (isThere && sameSet(registered[0]!.excludeMatches ?? [], excludeMatches)) return;
  // An update cannot empty excludeMatches in every browser, so the registration is made anew.
  if (isThere) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
  await browser.scripting.registerContentScripts([{
    id: GATE, js: ['gate.js'], matches: [ALL_SITES], runAt: 'document_end', allFrames: false, persistAcrossSessions: true,
    ...(excludeMatches.length ? { excludeMatches } : {}),
  }]);
}

/** Runs the gate in the open tabs of these match patterns: what a grant allows, it allows at once, without a reload. */
export async function runGateInOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.allSettled(tabs.map((tab) =>
    browser.scripting.executeScript({ target: { tabId: tab.id! }, files: ['gate.js'] })));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const set = new Set(a);
  return set.size === new Set(b).size && b.every((x) => set.has(x));
}
