/** Keeps what is registered in step with what the reader granted and chose. */
import { isSameOrSubHost } from '../../platform/hosts.ts';
import { sendToTab } from '../../platform/messenger.ts';
import { injectContent } from '../../platform/page-access.ts';
import { ALL_SITES, hasSite, removeSite } from '../../platform/permissions.ts';
import { keepGateInStep, runGateInOpenTabs } from '../../platform/scripting.ts';
import { getSettings, updateSettings, type onSettingsChanged } from '../../platform/settings.ts';
import { changeSite, siteChoice, type SiteChange } from '../../platform/site-choice.ts';
import { getActiveTab, openOwnPage } from '../../platform/tabs.ts';
import { fulfilWish, type Wish } from '../../platform/wishes.ts';
import { offerMenus } from './menus.ts';

/** At install, update and start of the browser. The welcome page opens at the first install and never again. */
export async function startUp(reason: 'install' | 'update' | 'other'): Promise<void> {
  if (reason === 'install') await openOwnPage('welcome');
  await Promise.all([keepStep(), offerMenus()]);
  // The scripts in open pages belong to the version before: the new one takes over.
  if (reason === 'update') await runGateInOpenTabs([ALL_SITES]);
}

/** After a grant or a removal, wherever it was made. */
export async function followAccess({ added }: { added: string[] }): Promise<void> {
  const wish = added.length ? await fulfilWish() : null;
  await keepStep();
  if (added.length) await runGateInOpenTabs(added);
  await beginIn(wish);
}

/** The access was there already, so that no grant is told of; or the page that asked was faster than the browser. */
export async function fulfil(): Promise<void> {
  await beginIn(await fulfilWish());
}

const beginIn = async (wish: Wish | null): Promise<void> => {
  if (wish?.kind === 'clean' || wish?.kind === 'all') await cleanInFront();
};

/** The page on which the reader asked for it is cleaned whole, as by a press; what is met later waits until nothing jumps. */
async function cleanInFront(): Promise<void> {
  const tab = await getActiveTab();
  if (!tab || (await injectContent(tab.id))) return;
  const { kind } = await sendToTab(tab.id, 'read', {});
  if (kind === 'article') await sendToTab(tab.id, 'clean', {});
}

/** After a change of settings: the sites to stay out of, the language of the menu. */
export const followSettings: Parameters<typeof onSettingsChanged>[0] = async () => {
  await Promise.all([keepStep(), offerMenus()]);
};

/** Carries out what the reader chose for a site, and gives the site back when nothing is done there by itself any more. */
export async function followChoice({ host, change }: { host: string; change: SiteChange }): Promise<{ granted: boolean }> {
  let sites: string[] = [];
  const now = await updateSettings((settings) => {
    // A choice for a host takes the sites out of the lists that it belongs to.
    sites = [...settings.cleanSites, ...settings.readerSites].filter((site) => isSameOrSubHost(host, site));
    return changeSite(settings, host, change);
  });
  const { cleaned, opened } = siteChoice(now, host);
  if (now.access !== 'all' && !cleaned && !opened) for (const site of new Set([...sites, host])) await removeSite(site);
  return { granted: await hasSite(host) };
}

let stepping: Promise<unknown> = Promise.resolve();

/** One after the other: two at once would both register. */
function keepStep(): Promise<void> {
  const next = stepping.then(async () => keepGateInStep((await getSettings()).neverSites));
  stepping = next.catch(() => undefined);
  return next;
}
