/** Tabs: which one the reader looks at, opening Safi's own pages, waiting for a page. */
import { browser, type Tabs } from './browser.ts';

/** Set by the build. */
export const isChromium = process.env.BROWSER === 'chromium';

export interface OpenTab { id: number; url: string | null; title: string | null }

/** The tab in front of the reader; `url` and `title` are null where Safi may not see them. */
export async function getActiveTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ? describeTab(tab) : null;
}

function describeTab(tab: Tabs.Tab): OpenTab | null {
  return tab.id === undefined ? null : { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

type OwnPage = 'library' | 'options' | 'welcome' | 'reader';

/** Address of one of Safi's pages. */
export function ownPage(page: OwnPage, query: Readonly<Record<string, string>> = {}, hash = ''): string {
  const search = new URLSearchParams(query).toString();
  return browser.runtime.getURL(`${page}.html${search && `?${search}`}${hash && `#${hash}`}`);
}

/** Whether an address is that of one of Safi's pages. */
export const isOwnAddress = (url: string | null): boolean => url?.startsWith(browser.runtime.getURL('')) ?? false;

/** Opens one of Safi's pages in a tab of its own, or goes to the tab that already shows it. */
export async function openOwnPage(page: OwnPage, query: Readonly<Record<string, string>> = {}, hash = ''): Promise<void> {
  const url = ownPage(page, query, hash);
  // Safi's own tabs are visible to it without the tabs permission only through their address.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === url.split('#')[0]);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, hash ? { active: true, url } : { active: true });
  // Firefox for Android has no windows interface.
  if (open.windowId !== undefined && browser.windows) await browser.windows.update(open.windowId, { focused: true });
}

/** Shows an address in the tab, as a step that Back undoes. */
export async function showInTab(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}

/** Whether the browser can show an address in place of another (Firefox). */
export const canReplace = !isChromium;

/** Shows an address in place of the page that is there, where the browser can; else as a new step. */
export async function replaceInTab(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, canReplace ? { url, loadReplace: true } : { url });
}

/** Opens an address in a tab next to the given one, and in front of the reader, unless it is said otherwise, where that one is. */
export async function openBeside(tabId: number, url: string, isInFront?: boolean): Promise<number | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const active = isInFront ?? tab?.active ?? true;
  const beside = tab ? { openerTabId: tabId, index: tab.index + 1, windowId: tab.windowId } : {};
  try {
    return (await browser.tabs.create({ url, active, ...beside })).id ?? null;
  } catch {
    return (await browser.tabs.create({ url, active })).id ?? null; // Android knows neither opener nor index.
  }
}

export const closeTab = (tabId: number): Promise<void> => browser.tabs.remove(tabId);

/**
 * Waits until the tab has loaded an http(s) page.
 * @param patience milliseconds; false when it took longer, or the tab was closed.
 */
export async function waitForLoad(tabId: number, patience = 30_000): Promise<boolean> {
  const isLoaded = (tab: Tabs.Tab): boolean => tab.status === 'complete' && /^https?:/.test(tab.url ?? '');
  return new Promise((resolve) => {
    const finish = (loaded: boolean): void => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve(loaded);
    };
    const onUpdated = (id: number, _change: unknown, tab: Tabs.Tab): void => { if (id === tabId && isLoaded(tab)) finish(true); };
    const onRemoved = (id: number): void => { if (id === tabId) finish(false); };
    const timer = setTimeout(finish, patience, false);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    browser.tabs.get(tabId).then((tab) => { if (isLoaded(tab)) finish(true); }, () => finish(false));
  });
}

/** How a page came into its tab. */
export interface Arrival {
  url: string;
  /** Address of the page that led to it; '' for an address that was typed. */
  referrer: string;
  /** ms since 1970: when it began to load, redirects of the server included. A page kept for Back has kept its own. */
  began: number;
  /** By Back or Forward. */
  isBack: boolean;
}

/** What a tab shows need not be what it was told to show, when the reader went elsewhere meanwhile. Null where no script is let in. */
export async function arrivalIn(tabId: number): Promise<Arrival | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: describeArrival });
    return (answer?.result as Arrival | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page. */
function describeArrival(): Arrival {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return { url: location.href, referrer: document.referrer, began: Date.now() - performance.now(), isBack: entry?.type === 'back_forward' };
}

/** Whether the reader has touched the page: only such a page is kept by Chromium's Back. */
export async function hasBeenTouched(tabId: number): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => navigator.userActivation?.hasBeenActive ?? true });
    return answer?.result === true;
  } catch {
    return false;
  }
}

/** Calls back when a tab is closed. */
export function onTabClosed(callback: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => callback(tabId));
}

/** The tab that shows this page of Safi's; null where there is none. */
export async function getOwnTab(): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null;
}
