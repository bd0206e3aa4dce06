/** Steps that the tests of the library share. */
import { buildSync } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Session } from './harness/session.ts';
import { addressOf } from './page-steps.ts';

/** Puts `safiFill` (test/fixtures/fill-history.ts) into one of Safi's pages. */
export const fillScript = buildSync({ entryPoints: ['test/fixtures/fill-history.ts'], bundle: true, format: 'iife', write: false }).outputFiles[0]!.text;

/** Opens a view of the library anew in the page, and waits until it shows what it has to show. */
export async function openLibrary({ kind, base }: Session, page: Page, hash = '#list'): Promise<void> {
  if (kind === 'firefox' && (await addressOf(page)).startsWith(base)) {
    // Firefox at times never answers when it is told to load the page that was there before; a page of Safi's goes there by itself.
    const address = `${base}library.html?turn=${Date.now()}${hash}`;
    await page.evaluate((to) => { location.href = to; }, address);
    await page.waitForFunction((to) => location.href === to && document.readyState === 'complete', {}, address);
  } else {
    await page.goto('about:blank');
    await page.goto(`${base}library.html${hash}`, { waitUntil: kind === 'firefox' ? [] : 'load' });
  }
  await page.waitForSelector('main > *');
  await page.waitForFunction(() => !document.querySelector('main [aria-busy=true]'));
}

/** Clicks what says exactly these words. */
export const say = (page: Page, words: string): Promise<void> => page.evaluate((wanted) => {
  const found = [...document.querySelectorAll<HTMLElement>('button, a')].find(({ textContent, offsetParent }) => offsetParent && textContent?.trim() === wanted);
  if (!found) throw new Error(`nothing says ${wanted}`);
  found.click();
}, words);

/** What lies in the database itself, past all of Safi's code. */
export const storedCounts = (page: Page): Promise<Record<string, number>> => page.evaluate(async () => {
  const answer = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const database = await answer(indexedDB.open('safi'));
  const stores = ['articles', 'readings', 'links'];
  const reading = database.transaction(stores);
  const counts = await Promise.all(stores.map(async (name) => [name, await answer(reading.objectStore(name).count())] as const));
  database.close();
  return Object.fromEntries(counts);
});
