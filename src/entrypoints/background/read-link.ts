/** Reading a page the reader has not opened: a link of the menu, or «read next» in the reading view. */
import { hostOf } from '../../platform/hosts.ts';
import { readTab } from '../../platform/page-access.ts';
import { hasSite } from '../../platform/permissions.ts';
import { closeTab, hasBegunWithin, openBeside, showInTab, waitForLoad } from '../../platform/tabs.ts';
import { requestSites } from '../../platform/wishes.ts';
import { openReading, saveForLater } from './open-reading.ts';

/** 'here': in the same tab · 'beside': in a new tab · 'later': saved, and nothing stays open. */
export type Place = 'here' | 'beside' | 'later';

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
  const asked = performance.now();
  const pageTab = place === 'here' ? tabId : await openBeside(tabId, url, place === 'beside');
  if (pageTab === null) return false;
  if (place === 'here') await showInTab(tabId, url);
  // Who went back while this one was loading is left where they are.
  if (!(await waitForLoad(pageTab)) || !(await hasBegunWithin(pageTab, performance.now() - asked))) return true;
  const answer = await readTab(pageTab);
  if (!answer.ok || answer.state.kind !== 'article' || !answer.state.reading) return true;
  if (place !== 'later') await openReading(pageTab, answer.state.reading, { inPlace: true, from });
  else if ((await saveForLater(answer.state.reading)).kept) await closeTab(pageTab);
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
