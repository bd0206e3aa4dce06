/**
 * What the reader lets Safi see. A request must be the first call inside the reader's click:
 * the browser asks only then, and in Chromium its question closes the popup, so nothing may wait for the answer there.
 */
import { browser } from './browser.ts';

export const ALL_SITES = '*://*/*';

/** Match patterns of a host and its subdomains. */
export const originsOf = (host: string): string[] => [`*://${host}/*`, ...(isName(host) ? [`*://*.${host}/*`] : [])];

/** Whether pages of this host may be read without a click. */
export const hasSite = (host: string): Promise<boolean> => browser.permissions.contains({ origins: [`*://${host}/*`] });
export const hasAll = (): Promise<boolean> => browser.permissions.contains({ origins: [ALL_SITES] });

/** Gives a site back. False when the browser keeps it (a wider grant covers it). */
export async function removeSite(host: string): Promise<boolean> {
  try {
    await browser.permissions.remove({ origins: originsOf(host) });
  } catch {
    return false; // Chromium refuses to take one site out of "all sites".
  }
  return !(await hasSite(host));
}

/** Gives «every site» back; sites granted one by one stay. */
export const removeAllSites = (): Promise<boolean> => browser.permissions.remove({ origins: [ALL_SITES] });

/** Gives everything back that was asked for. */
export async function removeAll(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.length === 0 || browser.permissions.remove({ origins });
}

/** The hosts granted one by one, without the pattern's signs; subdomain twins are folded into one. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = origins.map((origin) => /^[^:]+:\/\/(?:\*\.)?([^/*:]+)/.exec(origin)?.[1]).filter((host) => host !== undefined);
  return [...new Set(hosts)].sort();
}

/** Calls back after any grant or removal, also one made in the browser's own settings. Returns the way to stop. */
export function onAccessChanged(callback: (change: { added: string[]; removed: string[] }) => void): () => void {
  const added = (p: { origins?: string[] }): void => callback({ added: p.origins ?? [], removed: [] });
  const removed = (p: { origins?: string[] }): void => callback({ added: [], removed: p.origins ?? [] });
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}

/** A name, not an address in numbers: only names have subdomains. */
function isName(host: string): boolean {
  return host.includes('.') && !/^[\d.]+$/.test(host) && !host.startsWith('[');
}
