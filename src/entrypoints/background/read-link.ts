/** Reading a page the reader has not opened: a link of the menu, or «read next» in the reading view. */
import { hostOf } from '../../platform/hosts.ts';
import { hasSite } from '../../platform/permissions.ts';
import { openBeside, showInTab, waitForLoad } from '../../platform/tabs.ts';
import { requestSites } from '../../platform/wishes.ts';
import { meetAsked, writeAsked, type Place } from './asked-page.ts';

/**
 * Loads the page, reads it, and shows or saves it. The access it needs is asked for first, inside the click.
 * Without it, or when the page is no article, the reader simply gets the page.
 * @param from the reading that the tab shows now
 * @returns false when access was refused.
 */
export async function readLink(tabId: number, url: string, place: Place, from?: string): Promise<boolean> {
  const granted = await askFirst(url);
  if (!granted) {
    await (place === 'here' ? showInTab(tabId, url) : openBeside(tabId, url));
    return false;
  }
  const at = Date.now();
  const pageTab = place === 'here' ? tabId : await openBeside(tabId, url, place === 'beside');
  if (pageTab === null) return false;
  await writeAsked(pageTab, { url, place, from, at });
  if (place === 'here') await showInTab(tabId, url);
  if (await waitForLoad(pageTab)) await meetAsked(pageTab);
  return true;
}

/**
 * The request is the first call after the click; where access is there already, Chromium answers at once and asks nothing.
 * Firefox hears no request without a click of its own: the reading view has asked in its page, and what counts is the answer there.
 */
async function askFirst(url: string): Promise<boolean> {
  const host = hostOf(url);
  try {
    return await requestSites([host]);
  } catch {
    return hasSite(host).catch(() => false);
  }
}
