/** Steps that the tests of the page share: the tab's number, messages, access. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Display } from './harness/display.ts';
import type { Session } from './harness/session.ts';

export const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Polls until the value is truthy and returns it. */
export async function until<T>(what: string, look: () => Promise<T>, patience = 30_000): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    const value = await look().catch((error: unknown) => { last = error; return undefined; });
    if (value) return value as NonNullable<T>;
    await pause(100);
  }
  throw new Error(`${what}: not in ${patience} ms${last ? ` (${String(last)})` : ''}`);
}

/** A file that `folder` got, whole (Firefox makes it empty first, beside a part): its path and what it holds. */
export const download = (folder: string, isIt: (name: string) => boolean, patience?: number): Promise<{ file: string; content: Buffer }> => until('a file in the folder for downloads', async () => {
  const names = readdirSync(folder);
  const name = names.find(isIt);
  if (name === undefined || names.some((each) => /\.(?:part|crdownload)$/.test(each))) return undefined;
  const content = readFileSync(join(folder, name));
  return content.length > 0 ? { file: join(folder, name), content } : undefined;
}, patience);

/** The browser's number of the tab that shows `page`, brought to the front. */
export async function tabIdOf(session: Session, page: Page): Promise<number> {
  const helper = await session.evaluate<number>('chrome.tabs.getCurrent().then((t) => t?.id ?? -1)');
  await page.bringToFront();
  return until('the tab in front', () => session.evaluate<number | undefined>(`chrome.tabs.query({ active: true }).then((tabs) => tabs.map((t) => t.id).find((id) => id !== ${helper}))`));
}

/** Asks the content script, as Safi's own pages do. */
export const ask = <T>(session: Session, tabId: number, name: string, payload: object = {}): Promise<T> =>
  session.evaluate<T>(`chrome.tabs.sendMessage(${tabId}, ${JSON.stringify({ to: 'content', name, payload })}, { frameId: 0 })`);

/** Starts «something was missed», as the popup and the menu do. */
export async function teach(session: Session, tabId: number): Promise<void> {
  await ask(session, tabId, 'teach');
  await session.evaluate(`chrome.scripting.executeScript({ target: { tabId: ${tabId} }, files: ['teach.js'] }).then(() => undefined)`);
}

export const badgeOf = (session: Session, tabId: number): Promise<string> => session.evaluate<string>(`chrome.action.getBadgeText({ tabId: ${tabId} })`);

export const setSettings = (session: Session, settings: object): Promise<void> =>
  session.evaluate<void>(`chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(settings)} } }))`);

/** Grants every site as the reader would: a click that asks, and in Chromium the key that answers the browser's question. */
export async function grantAll(session: Session, display: Display, answer: 'allow' | 'deny' = 'allow'): Promise<boolean> {
  const page = await session.openOwn('options.html');
  await page.bringToFront();
  await page.evaluate(() => {
    const button = Object.assign(document.createElement('button'), { id: 'grant-all', textContent: 'grant' });
    button.style.cssText = 'position:fixed;inset:0;z-index:99999';
    button.addEventListener('click', () => {
      const { permissions } = (globalThis as unknown as { chrome: { permissions: { request(p: object): Promise<boolean> } } }).chrome;
      void permissions.request({ origins: ['*://*/*'] }).then((granted) => { document.documentElement.dataset.granted = String(granted); });
    });
    document.body.append(button);
  });
  await page.click('#grant-all');
  if (session.kind === 'chromium') {
    await pause(1000);
    // The question opens with «Deny» focused.
    for (const key of answer === 'allow' ? ['Tab', 'Return'] : ['Return']) {
      display.press(key);
      await pause(300);
    }
  }
  const granted = await until('an answer to the question', () => page.evaluate(() => document.documentElement.dataset.granted));
  await page.close();
  return granted === 'true';
}

/** Waits until nothing on the page moves or fades: a click finds its button where it stays, a colour is the one that is read. */
export const settled = (page: Page): Promise<void> => page.evaluate(async () => {
  const ends = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity).map((each) => each.finished.catch(() => undefined));
  await Promise.race([Promise.all(ends), new Promise((resolve) => { setTimeout(resolve, 3000); })]);
});

/** Rows of the history. */
export const countHistory = (session: Session): Promise<number> => session.evaluate<number>(`new Promise((resolve, reject) => {
  const opening = indexedDB.open('safi');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    if (![...db.objectStoreNames].includes('articles')) { db.close(); resolve(0); return; }
    const count = db.transaction('articles').objectStore('articles').count();
    count.onsuccess = () => { db.close(); resolve(count.result); };
  };
})`);

/** Address of a tab as the browser tells it (puppeteer does not follow Firefox into extension pages). '' for a page Safi may not see. */
export const urlOf = (session: Session, tabId: number): Promise<string> => session.evaluate<string>(`chrome.tabs.get(${tabId}).then((t) => t.url ?? '')`);

/** Waits until some tab shows one of Safi's pages; its number. */
export const tabOfOwn = (session: Session, path: string): Promise<number> =>
  until(`a tab with ${path}`, () => session.evaluate<number | undefined>(`chrome.tabs.query({}).then((tabs) => tabs.find((t) => t.url?.startsWith(${JSON.stringify(session.base + path)}))?.id)`));

export const closeTab = (session: Session, tabId: number): Promise<void> => session.evaluate<void>(`chrome.tabs.remove(${tabId})`);

/** Where a page is: puppeteer does not follow Firefox's Back. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href);
