/** What the reader chose for a site, and the changes of settings that follow from a choice. Pure. */
import { isListed, isSameOrSubHost } from './hosts.ts';
import type { Settings } from './settings-model.ts';
import type { SettingsPatch } from './settings.ts';

type Lists = Pick<Settings, 'cleanSites' | 'neverSites' | 'readerSites' | 'access'>;

export interface SiteChoice {
  /** Its pages are folded on load. */
  cleaned: boolean;
  /** Its articles open in the reading view. */
  opened: boolean;
  /** Safi does nothing there by itself. */
  never: boolean;
}

export function siteChoice({ cleanSites, neverSites, readerSites, access }: Lists, host: string): SiteChoice {
  const never = isListed(host, neverSites);
  return {
    never,
    cleaned: !never && (access === 'all' || isListed(host, cleanSites)),
    opened: !never && isListed(host, readerSites),
  };
}

/** Stops folding the site by itself. Where every site is folded this takes the word «never». */
export function stopCleaning(settings: Lists, host: string): SettingsPatch {
  if (settings.access === 'all') return neverHere(settings, host);
  return { cleanSites: without(settings.cleanSites, host) };
}

export function stopOpening({ readerSites }: Lists, host: string): SettingsPatch {
  return { readerSites: without(readerSites, host) };
}

export function neverHere({ cleanSites, neverSites, readerSites }: Lists, host: string): SettingsPatch {
  return { cleanSites: without(cleanSites, host), readerSites: without(readerSites, host), neverSites: [...new Set([...neverSites, host])] };
}

export function allowAgain({ neverSites }: Lists, host: string): SettingsPatch {
  return { neverSites: without(neverSites, host) };
}

/** The list without what covers the host. */
function without(sites: readonly string[], host: string): string[] {
  return sites.filter((site) => !isSameOrSubHost(host, site));
}
