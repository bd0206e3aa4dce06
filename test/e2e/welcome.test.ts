/** The welcome page: opens once, shows the sample live, and offers three ways, of which only one asks the browser. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { appearance, grantedOrigins, storeSettings, storedSettings, welcomeTabs } from './own-page.ts';
import { until } from './page-steps.ts';
import { type BrowserKind, type Session, canRun, start } from './harness/session.ts';

describe.each<BrowserKind>(['chromium', 'firefox'])('welcome in %s', (kind) => {
  if (!canRun(kind)) {
    test.skip('no browser');
    return;
  }
  let session: Session;
  let page: Page;
  let tabs: number;
  beforeAll(async () => {
    session = await start(kind, { viewport: { width: 1280, height: 940 } });
    tabs = await welcomeTabs(session);
    page = await session.openOwn('welcome.html');
    await storeSettings(page, { appearance: appearance('light', 'ar') });
    await page.reload({ waitUntil: kind === 'firefox' ? [] : 'load' } as never);
    await page.bringToFront();
    await page.waitForSelector('html[dir=rtl] .before-after');
  });
  afterAll(async () => { await session?.close(); });

  const seen = (words: RegExp): Promise<unknown> => page.waitForFunction((pattern) => new RegExp(pattern).test(document.body.innerText), { timeout: 30_000 }, words.source);
  const access = async (): Promise<unknown> => (await storedSettings(page))['access'] ?? 'click';

  test('opens by itself at the first install', () => {
    expect(tabs).toBe(1);
  });

  test('the sample is read live: two lines stand out before and are gone after, a mark brings one back', async () => {
    expect(await page.$$eval('.before .stray', (found) => found.length)).toBe(2);
    expect(await page.$$eval('.after .gap', (found) => found.length)).toBe(2);
    const stray = await page.$eval('.before .stray', (found) => found.textContent ?? '');
    const after = (): Promise<string> => page.$eval('.after', (found) => (found as HTMLElement).innerText);
    expect(await after()).not.toContain(stray.split(': ')[1]);
    await page.focus('.gap-mark');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.gap.open');
    expect(await after()).toContain(stray.split(': ')[1]);
    await page.click('.gap-why .action');
    await page.waitForSelector('.gap.back');
  });

  test('the least is chosen; beginning with it asks for nothing', async () => {
    expect(await page.$eval('.choice input', (input) => (input as HTMLInputElement).checked)).toBe(true);
    await page.click('.begin .button');
    await page.waitForSelector('.ways .message');
    expect(await access()).toBe('click');
  });

  test.runIf(kind === 'firefox')('every news page: the browser is asked, then all sites are granted', async () => {
    await page.click('.choice:nth-child(3)');
    await page.click('.begin .button');
    await page.waitForSelector('.ways .message');
    await until('every site granted', async () => (await grantedOrigins(page)).includes('*://*/*'));
    expect(await access()).toBe('all');
    // And back: what the choice does not need is given back.
    await page.click('.choice:nth-child(1)');
    await page.click('.begin .button');
    await until('every site given back', async () => (await grantedOrigins(page)).length === 0);
    expect(await access()).toBe('click');
  });

  test('axe finds nothing, in Arabic, English and Persian, in every theme', async () => {
    for (const [lang, theme] of [['ar', 'light'], ['en', 'sepia'], ['ar', 'dark'], ['en', 'black'], ['fa', 'contrast']] as const) {
      await storeSettings(page, { appearance: appearance(theme, lang) });
      await page.reload({ waitUntil: kind === 'firefox' ? [] : 'load' } as never);
      await page.waitForSelector(`html[lang=${lang}] .before-after`);
      await seen(/./);
      expect(await findViolations(page), `${lang} ${theme}`).toEqual([]);
    }
  });

  test('reflows on a phone', async () => {
    for (const width of [320, 360, 430]) {
      await page.setViewport({ width, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.setViewport({ width: 1280, height: 940 });
  });

  test('no page error', () => {
    expect(session.errors).toEqual([]);
  });
});
