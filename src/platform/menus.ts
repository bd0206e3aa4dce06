/** The context menu. Firefox for Android has none: then nothing happens. */
import { browser, type Menus } from './browser.ts';

export interface MenuEntry { id: string; title: string; contexts: ('page' | 'link' | 'selection')[] }
export interface MenuClick { id: string; tabId: number; linkUrl: string | null }

/** Where Safi's entries are offered: on web pages, and for links by their own address. */
const WEB = ['http://*/*', 'https://*/*'];

/** Sets the entries, in place of those that were there. */
export async function setMenus(entries: readonly MenuEntry[]): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of entries) {
    browser.contextMenus.create({
      id, title, contexts,
      ...(contexts.includes('link') ? { targetUrlPatterns: WEB } : { documentUrlPatterns: WEB }),
    }, () => { void browser.runtime.lastError; }); // Two starts at once may both create: the second is no error.
  }
}

/** Calls back on a click. The callback runs inside the click, so its first call may ask for permissions. */
export function onMenuClick(callback: (click: MenuClick) => void): void {
  browser.contextMenus?.onClicked.addListener((info: Menus.OnClickData, tab) => {
    if (tab?.id !== undefined) callback({ id: String(info.menuItemId), tabId: tab.id, linkUrl: info.linkUrl ?? null });
  });
}
