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

/** What a reader changes about a site: its pages are no longer folded, its articles no longer opened; Safi stays out, or may act again. */
export const SITE_CHANGES = ['stopCleaning', 'stopOpening', 'neverHere', 'allowAgain'] as const;
export type SiteChange = (typeof SITE_CHANGES)[number];

export const changeSite = (settings: Lists, host: string, change: SiteChange): SettingsPatch => ({ stopCleaning, stopOpening, neverHere, allowAgain })[change](settings, host);

/** Stops folding the site by itself. Where every site is folded this takes the word «never». */
function stopCleaning(settings: Lists, host: string): SettingsPatch {
  if (settings.access === 'all') return neverHere(settings, host);
  return { cleanSites: without(settings.cleanSites, host) };
}

function stopOpening({ readerSites }: Lists, host: string): SettingsPatch {
  return { readerSites: without(readerSites, host) };
}

function neverHere({ cleanSites, neverSites, readerSites }: Lists, host: string): SettingsPatch {
  return { cleanSites: without(cleanSites, host), readerSites: without(readerSites, host), neverSites: [...new Set([...neverSites, host])] };
}

function allowAgain({ neverSites }: Lists, host: string): SettingsPatch {
  return { neverSites: without(neverSites, host) };
}

/** The list without what covers the host. */
export function without(sites: readonly string[], host: string): string[] {
  return sites.filter((site) => !isSameOrSubHost(host, site));
}
