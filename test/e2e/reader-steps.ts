/** Opens the reading view on readings of our own, put into the history through the store itself. */
import type { Page } from 'puppeteer-core';
import { bundleSeed } from '../shots/seed.ts';
import { makeReadings } from '../shots/readings.ts';
import type { Session } from './harness/session.ts';

/** Puts the readings into the history; answers their ids by name. */
export async function seedReadings(session: Session, origin: string): Promise<Record<string, string>> {
  const page = await session.openOwn('reader.html?id=none');
  await page.evaluate(await bundleSeed());
  const ids = await page.evaluate((readings) => (globalThis as unknown as { safiSeed: (all: object) => Promise<Record<string, string>> }).safiSeed(readings), makeReadings(origin));
  await page.close();
  return ids;
}

/** Opens a reading and waits until its text stands. */
export async function openReader(session: Session, id: string): Promise<Page> {
  const page = await session.openOwn(`reader.html?id=${id}`);
  await page.waitForSelector('.article .text [data-block]');
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
export const waitFor = (page: Page, test: string, timeout = 10_000): Promise<unknown> => page.waitForFunction(test, { timeout, polling: 100 });
