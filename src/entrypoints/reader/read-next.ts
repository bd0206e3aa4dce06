/** «اقرأ التالي»: loads a related page in this tab and reads it there. Nothing is fetched behind the reader's back. */
import { hostOf } from '../../platform/hosts.ts';
import { sendToBackground } from '../../platform/messenger.ts';
import { getOwnTab } from '../../platform/tabs.ts';
import { requestSites } from '../../platform/wishes.ts';

/** Sites refused in this window: they are not asked for twice. */
const REFUSED = 'refused-sites';

/**
 * Call in the click. Asks for the site when it is not granted; refused, the page is simply shown,
 * and one click on Safi's button reads it.
 * @param from id of the reading that this page shows
 */
export async function readNext(url: string, from: string): Promise<void> {
  const host = hostOf(url);
  const isGranted = isRefused(host) ? false : await requestSites([host]).catch(() => false);
  if (!isGranted) noteRefused(host);
  const tab = isGranted ? await getOwnTab() : null;
  const isStarted = tab !== null && await sendToBackground('reader.next', { tabId: tab, url, from }).then(({ started }) => started, () => false);
  if (!isStarted) location.assign(url);
}

const refused = (): string[] => JSON.parse(sessionStorage.getItem(REFUSED) ?? '[]') as string[];
const isRefused = (host: string): boolean => refused().includes(host);
const noteRefused = (host: string): void => sessionStorage.setItem(REFUSED, JSON.stringify([...new Set([...refused(), host])]));
