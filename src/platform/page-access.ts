/** How Safi's popup and background reach the page of a tab: put the content script in, then ask it. */
import { browser } from './browser.ts';
import { sendToTab } from './messenger.ts';
import type { PageState } from './protocol.ts';

/** 'no-access': the reader has not allowed it; 'restricted': no extension may; 'pdf': not a page of text. */
export type NoPage = 'no-access' | 'restricted' | 'pdf' | 'error';
export type PageAnswer = { ok: true; state: PageState } | { ok: false; reason: NoPage; detail: string };

/**
 * Reads the page of a tab and changes nothing in it. Call inside the click's own handler:
 * running a script there carries the reader's gesture into the page, without which Chromium's Back skips it.
 */
export async function readTab(tabId: number, options: { anyway?: boolean } = {}): Promise<PageAnswer> {
  try {
    const refused = await injectContent(tabId);
    if (refused) return refused;
    return { ok: true, state: await sendToTab(tabId, 'read', options) };
  } catch (error) {
    return { ok: false, reason: 'error', detail: messageOf(error) };
  }
}

/** Puts the content script into the tab's top frame (a second time does nothing). The answer says why it could not. */
export async function injectContent(tabId: number): Promise<Extract<PageAnswer, { ok: false }> | null> {
  const target = { tabId };
  try {
    const [page] = await browser.scripting.executeScript({ target, func: () => ({ type: document.contentType, protocol: location.protocol }) });
    const { type, protocol } = page!.result as { type: string; protocol: string };
    if (type === 'application/pdf') return { ok: false, reason: 'pdf', detail: '' };
    // Some of Firefox's own pages let a script in; they are its pages all the same.
    if (!PAGE_OF_WEB.test(protocol)) return { ok: false, reason: 'restricted', detail: protocol };
    await browser.scripting.executeScript({ target, files: ['content.js'] });
    return null;
  } catch (error) {
    const detail = messageOf(error);
    return { ok: false, reason: await whyRefused(tabId, detail), detail };
  }
}

/** Starts «something was missed» in a page that has the content script. Rejects when it has gone. */
export async function startTeaching(tabId: number, options: { selection?: boolean } = {}): Promise<void> {
  await sendToTab(tabId, 'teach', options);
  await browser.scripting.executeScript({ target: { tabId }, files: ['teach.js'] });
}

const PAGE_OF_WEB = /^(?:https?|file):$/;

/** Addresses that browsers keep every extension out of, whatever was granted. */
const CLOSED_HOSTS = /^(chromewebstore\.google\.com|addons\.mozilla\.org|accounts\.firefox\.com|support\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/** Chromium names the address it refuses, or says that no extension may; Firefox hides both alike. */
const CLOSED_BY_BROWSER = /\b(?:chrome|chrome-extension|chrome-untrusted|devtools|edge|brave|vivaldi|opera|view-source):\/\/|chrome:\/\/ URL|gallery cannot be scripted|cannot be scripted due to|about:/i;

async function whyRefused(tabId: number, detail: string): Promise<NoPage> {
  let address: URL;
  try {
    const { url } = await browser.tabs.get(tabId);
    // The address itself is hidden from Safi without a grant.
    if (!url) return CLOSED_BY_BROWSER.test(detail) ? 'restricted' : 'no-access';
    address = new URL(url);
  } catch {
    return 'error';
  }
  if (/\.pdf$/i.test(address.pathname)) return 'pdf';
  if (!PAGE_OF_WEB.test(address.protocol)) return 'restricted';
  if (CLOSED_HOSTS.test(address.hostname) || (address.hostname === 'chrome.google.com' && address.pathname.startsWith('/webstore'))) return 'restricted';
  // Who may know the address may read the page: it is not the site's, but the browser's own word that it did not come.
  return 'error';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
