/** The browser's real question, asked from the popup's switch and from the welcome page: allowed, and refused. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Display, hasDisplayTools, openDisplay } from './harness/display.ts';
import { inFirefoxWindow } from './harness/firefox-window.ts';
import { openPopup, popupText } from './harness/popup.ts';
import { type Served, serve } from './harness/serve.ts';
import { type Session, canRun, start } from './harness/session.ts';
import { grantedOrigins, welcomeTabs } from './own-page.ts';
import { pause, until } from './page-steps.ts';

describe('access asked in chromium', () => {
  if (!canRun('chromium') || !hasDisplayTools()) {
    test.skip('no browser or no display');
    return;
  }
  let display: Display;
  let session: Session;
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    display = await openDisplay();
    served = await serve();
    session = await start('chromium', { display: display.name, language: 'en', args: ['--window-size=1300,960'] });
    await welcomeTabs(session);
    page = await session.open(`${served.origin}/english.html`);
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
    display?.close();
  });

  const origins = (): Promise<string[]> => session.evaluate<string[]>('chrome.permissions.getAll().then((p) => p.origins ?? [])');
  const pressSwitch = async (): Promise<void> => {
    const popup = await openPopup(session, page);
    await popupText(popup, /Always clean this site/);
    await popup.click('.switch');
    await pause(1200);
  };

  test('refused: nothing is granted, nothing is folded, and the switch is off the next time', async () => {
    await pressSwitch();
    display.press('Return'); // The question opens with «Deny» focused.
    await pause(500);
    expect(await origins()).toEqual([]);
    expect(await page.$$('safi-line')).toEqual([]);
    await page.bringToFront();
    const popup = await openPopup(session, page);
    await popupText(popup, /Always clean this site/);
    expect(await popup.has('.switch[aria-checked=false]')).toBe(true);
    await popup.close();
  });

  test('allowed: the page is folded at once and without a reload, although the popup may be gone', async () => {
    const before = await page.evaluate(() => performance.timeOrigin);
    await pressSwitch();
    display.press('Tab');
    await pause(200);
    display.press('Return');
    await until('the page folded', async () => (await page.$$('safi-line')).length > 0);
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(before);
    expect(await origins()).toEqual(['*://127.0.0.1/*']);
    await page.bringToFront();
    const popup = await openPopup(session, page);
    await popupText(popup, /Put all back/);
    expect(await popup.has('.switch[aria-checked=true]')).toBe(true);
    await popup.close();
  });

  test('the welcome page: refused, the choice goes back and says so; allowed, every site is granted', async () => {
    const welcome = await session.openOwn('welcome.html');
    await welcome.bringToFront();
    const choose = async (keys: string[]): Promise<void> => {
      await welcome.click('.choice:nth-child(3)');
      await welcome.click('.begin .button');
      await pause(1200);
      for (const key of keys) {
        display.press(key);
        await pause(300);
      }
      await welcome.waitForSelector('.ways .message');
    };
    await choose(['Return']);
    expect(await welcome.$eval('.ways .message', (found) => found.textContent)).toContain('The browser did not allow it');
    expect(await welcome.$$eval('.choice input', (found) => found.findIndex((input) => (input as HTMLInputElement).checked))).not.toBe(2);
    expect(await origins()).not.toContain('*://*/*');
    await choose(['Tab', 'Return']);
    await until('every site granted', async () => (await origins()).includes('*://*/*'));
    expect(await welcome.$eval('.ways .message', (found) => found.textContent)).toContain('All set');
    await welcome.close();
  });

  test('no error', () => {
    expect(session.errors).toEqual([]);
  });
});

describe('access asked in firefox', () => {
  if (!canRun('firefox')) {
    test.skip('no browser');
    return;
  }
  let session: Session;
  let welcome: Page;
  beforeAll(async () => {
    // Its question is a panel of the browser's own window, which takes presses only after a while, against clickjacking.
    session = await start('firefox', { language: 'en', prefs: { 'extensions.webextOptionalPermissionPrompts': true, 'security.notification_enable_delay': 0 } });
    await welcomeTabs(session);
    welcome = await session.openOwn('welcome.html');
    await welcome.bringToFront();
    await welcome.waitForSelector('.begin .button');
  });
  afterAll(async () => { await session?.close(); });

  const choose = async (answer: 'button' | 'secondaryButton'): Promise<void> => {
    await welcome.click('.choice:nth-child(3)');
    await welcome.click('.begin .button');
    await until('the browser’s question', () => inFirefoxWindow<boolean>(session, `
      const question = PopupNotifications.panel.querySelector('popupnotification');
      if (PopupNotifications.panel.state !== 'open' || !question) return false;
      question.${answer}.click();
      return true;`));
    await welcome.waitForSelector('.ways .message');
  };
  const origins = (): Promise<string[]> => grantedOrigins(welcome);

  test('the welcome page: refused, the choice goes back and says so; allowed, every site is granted', async () => {
    await choose('secondaryButton');
    expect(await welcome.$eval('.ways .message', (found) => found.textContent)).toContain('The browser did not allow it');
    expect(await welcome.$$eval('.choice input', (found) => found.findIndex((input) => (input as HTMLInputElement).checked))).not.toBe(2);
    expect(await origins()).toEqual([]);
    expect(await session.evaluate('browser.scripting.getRegisteredContentScripts()')).toEqual([]);
    await choose('button');
    await until('every site granted', async () => (await origins()).includes('*://*/*'));
    await until('the gate registered', () => session.evaluate<number>('browser.scripting.getRegisteredContentScripts().then((all) => all.length)'));
    expect(await welcome.$eval('.ways .message', (found) => found.textContent)).toContain('All set');
  });

  test('no error', () => {
    expect(session.errors).toEqual([]);
  });
});
