/** Opens the reading view on readings of our own, put into the history through the store itself. */
import type { Page } from 'puppeteer-core';
import { bundleSeed } from '../shots/seed.ts';
import { makeReadings } from '../shots/readings.ts';
import type { Reading } from '../../src/core/model.ts';
import { countWindows, type Display } from './harness/display.ts';
import { inFirefoxWindow } from './harness/firefox-window.ts';
import type { Session } from './harness/session.ts';
import { pause, settled, until } from './page-steps.ts';

/** Puts the readings into the history, by default those of the pictures, which are served from `origin`; answers their ids by name. */
export async function seedReadings(session: Session, origin: string, readings: Record<string, Reading> = makeReadings(origin)): Promise<Record<string, string>> {
  const page = await session.openOwn('reader.html?id=none');
  await page.evaluate(await bundleSeed());
  const ids = await page.evaluate((all) => (globalThis as unknown as { safiSeed: (all: object) => Promise<Record<string, string>> }).safiSeed(all), readings);
  await page.close();
  return ids;
}

/** Opens a reading and waits until all of it stands. */
export async function openReader(session: Session, id: string): Promise<Page> {
  const page = await session.openOwn(`reader.html?id=${id}`);
  await page.waitForSelector('.article[aria-busy=false] .text [data-block]');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** Presses a key by its place, as a layout that writes another letter would send it. */
export async function pressKey(page: Page, code: string, { key = 'ت', shiftKey = false } = {}): Promise<void> {
  await page.evaluate((init) => {
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
  }, { code, key, shiftKey });
}

/** Waits until a function of the page is true. */
export const waitFor = (page: Page, test: string, timeout = 30_000): Promise<unknown> => page.waitForFunction(test, { timeout, polling: 100 });

/** Chooses in the menu of the quiet bar the entry that begins with these words. */
export async function chooseInMenu(page: Page, words: string): Promise<void> {
  await page.click('.controls > button:nth-of-type(5)');
  await page.waitForSelector('.menu:popover-open .menu-item');
  await settled(page);
  const items = await page.$$('.menu:popover-open .menu-item');
  for (const item of items) {
    if (!(await item.evaluate((each) => each.textContent ?? '')).trim().startsWith(words)) continue;
    await item.click();
    return;
  }
  throw new Error(`the menu has no entry «${words}»`);
}

/** Answers the browser's own question about access: in Chromium by keys on the display, in Firefox by its window's buttons. */
export async function answerQuestion(session: Session, display: Display | null, answer: 'allow' | 'deny'): Promise<void> {
  if (session.kind === 'firefox') {
    await until('the question of Firefox', () => inFirefoxWindow<boolean>(session, `
      const question = document.querySelector('#notification-popup popupnotification');
      const button = question?.${answer === 'allow' ? 'button' : 'secondaryButton'};
      button?.click();
      return Boolean(button);`));
    return;
  }
  const before = countWindows(display!);
  await until('the question of Chromium', async () => countWindows(display!) > before, 4000).catch(() => undefined); // It may stand there already.
  await pause(500);
  // The question opens with «Deny» focused.
  for (const key of answer === 'allow' ? ['Tab', 'Return'] : ['Return']) {
    display!.press(key);
    await pause(300);
  }
}

/** Ids of the lines that the history says are back in the text of an article. */
export const putBackOf = (own: Page, id: string): Promise<string[]> => own.evaluate((article) => new Promise<string[]>((done) => {
  const opening = indexedDB.open('safi');
  opening.addEventListener('success', () => {
    const row = opening.result.transaction('articles').objectStore('articles').get(article);
    row.addEventListener('success', () => { opening.result.close(); done((row.result as { putBack: string[] }).putBack); });
  });
}), id);
