/**
 * The page that the reader asked to read, while it is loading. It is written down: the browser may end this script before the
 * page comes. Whoever learns of the page first reads it: the gate, or the wait for its load.
 */
import { canonicalUrl } from '../../core/link/canonical.ts';
import { siteOf } from '../../core/walk/links.ts';
import { readTab } from '../../platform/page-access.ts';
import { browserSession } from '../../platform/session.ts';
import { arrivalIn, closeTab, waitForLoad, type Arrival } from '../../platform/tabs.ts';
import { openReading, saveForLater } from './open-reading.ts';

/** 'here': in the same tab · 'beside': in a new tab · 'later': saved, and nothing stays open. */
export type Place = 'here' | 'beside' | 'later';

export interface Asked {
  url: string;
  place: Place;
  /** The reading that the tab showed when it was asked. */
  from?: string | undefined;
  /** ms since 1970. */
  at: number;
}

/** ms. A page that comes later than this was given up. */
const PATIENCE = 60_000;
/** ms for which a page whose text stands is waited for: a picture that never comes holds up its load for ever. */
const AFTER_TEXT = 3000;
/** ms by which browsers that hide from measuring round their clocks, and more. */
const ROUNDED = 500;
/** ms within which the browser begins with what it was told, on a slow machine too, and before anyone can have typed another address. */
const AT_ONCE = 1500;

const keyOf = (tabId: number): string => `asked:${tabId}`;

export const writeAsked = (tabId: number, asked: Asked): Promise<void> => browserSession.set(keyOf(tabId), asked);
export const forgetAsked = (tabId: number): Promise<void> => browserSession.remove(keyOf(tabId));

/**
 * Reads the page in the tab if it is the one that was asked for, and shows or saves it.
 * @returns whether it was that page and an article.
 */
export async function meetAsked(tabId: number): Promise<boolean> {
  const asked = await browserSession.get<Asked>(keyOf(tabId));
  if (!asked) return false;
  const isLoaded = await waitForLoad(tabId, AFTER_TEXT);
  const page = await arrivalIn(tabId);
  if (page && !isAskedPage(asked, page)) {
    await take(tabId, asked);
    return false;
  }
  const answer = await readTab(tabId);
  const reading = answer.ok && answer.state.kind === 'article' ? answer.state.reading : null;
  // What is still loading may become one.
  if (!reading && !isLoaded) return false;
  if (!(await take(tabId, asked)) || !reading) return reading !== null;
  if (asked.place !== 'later') await openReading(tabId, reading, { inPlace: true, from: asked.from });
  else if ((await saveForLater(reading)).kept) await closeTab(tabId);
  return true;
}

/**
 * Whether a page is the one that was asked for, and not one to which the reader went meanwhile: it began to load when it was asked
 * for, wherever the server sent the browser on; or later, at the address itself (loaded anew), or sent there by a page of the site.
 */
export function isAskedPage({ url, at }: Pick<Asked, 'url' | 'at'>, page: Arrival): boolean {
  const late = page.began - at;
  if (page.isBack || late < -ROUNDED || late > PATIENCE) return false;
  if (late <= AT_ONCE || canonicalUrl(page.url) === canonicalUrl(url)) return true;
  return [page.url, page.referrer].every((each) => isOfOneSite(each, url));
}

const isOfOneSite = (a: string, b: string): boolean => URL.canParse(a) && siteOf(new URL(a).hostname) === siteOf(new URL(b).hostname);

let taking: Promise<unknown> = Promise.resolve();

/** Forgets what was asked; true for the first who takes it. One after the other: two at once would both open it. */
function take(tabId: number, { at }: Asked): Promise<boolean> {
  const next = taking.then(async () => {
    if ((await browserSession.get<Asked>(keyOf(tabId)))?.at !== at) return false;
    await forgetAsked(tabId);
    return true;
  });
  taking = next.catch(() => undefined);
  return next;
}
