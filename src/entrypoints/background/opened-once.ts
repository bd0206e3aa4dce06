/** A page opens in the reading view by itself once in its tab: who goes back to it, or asks for the original, stays there. */
import { browserSession } from '../../platform/session.ts';

/** Pages remembered for a tab. */
const MOST = 50;
const keyOf = (tabId: number): string => `opened:${tabId}`;

/** True the first time for this page in this tab. */
export async function openOnce(tabId: number, url: string): Promise<boolean> {
  const page = url.split('#')[0]!;
  const seen = (await browserSession.get<string[]>(keyOf(tabId))) ?? [];
  if (seen.includes(page)) return false;
  await browserSession.set(keyOf(tabId), [...seen, page].slice(-MOST));
  return true;
}

export const forgetTab = (tabId: number): Promise<void> => browserSession.remove(keyOf(tabId));
