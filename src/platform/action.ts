/** The toolbar button: the count on it, and the glyph that tells whether Safi may see the page. */
import { browser } from './browser.ts';
import { formatNumber } from './i18n.ts';
import { isChromium } from './tabs.ts';

const INK = '#1A1A18';
const PAPER = '#FFFFFF';

/** Writes the number of lines found; nothing for 0 or null. Firefox for Android shows no badge: then nothing happens. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  if (!browser.action?.setBadgeText) return;
  const text = count ? (count > 99 ? `${formatNumber(99)}+` : formatNumber(count)) : '';
  await ignoreClosedTab(Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: INK }),
    browser.action.setBadgeTextColor?.({ tabId, color: PAPER }),
  ]));
}

/** Greys the glyph on a tab that Safi may not read, or sets it back. */
export async function showAccess(tabId: number, has: boolean): Promise<void> {
  if (!browser.action?.setIcon) return;
  const normal = isChromium ? 'tile' : 'toolbar-light';
  const path = (name: string): Record<number, string> => ({ 16: `icons/${name}-16.png`, 32: `icons/${name}-32.png` });
  // Firefox goes back to the manifest's pair for light and dark toolbars when no path is given.
  await ignoreClosedTab(browser.action.setIcon(has && !isChromium ? { tabId } : { tabId, path: path(has ? normal : 'no-access') }));
}

/** Whether the button stands on the toolbar; true where the browser does not tell, or has no toolbar. */
export async function isPinned(): Promise<boolean> {
  const action = browser.action as typeof browser.action & { getUserSettings?: () => Promise<{ isOnToolbar?: boolean }> };
  return (await action?.getUserSettings?.())?.isOnToolbar ?? true;
}

async function ignoreClosedTab(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!/no tab|invalid tab/i.test(error instanceof Error ? error.message : '')) throw error;
  }
}
