/** Real keys in a real window: Safi's own, and the browser's Back from the reading view. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDisplay, type Display } from './harness/display.ts';
import { openPopup, popupText } from './harness/popup.ts';
import { serve, type Served } from './harness/serve.ts';
import { canRun, start, type BrowserKind, type Session } from './harness/session.ts';
import { addressOf, closeTab, countHistory, pause, tabIdOf, tabOfOwn, until, urlOf } from './page-steps.ts';

describe.each((['chromium', 'firefox'] as const).filter(canRun))('keys in %s', (kind: BrowserKind) => {
  let session: Session;
  let display: Display;
  let site: Served;
  const markers = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('safi-line, [data-safi]').length);

  beforeAll(async () => {
    display = await openDisplay();
    site = await serve();
    session = await start(kind, { display: display.name });
    await closeTab(session, await tabOfOwn(session, 'welcome.html')); // It comes to the front by itself at the first install.
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    display?.close();
  });

  it('a key reads the page and a key folds it', async () => {
    const page = await session.open(`${site.origin}/arabic.html`);
    await page.bringToFront();
    await until('the page in front', () => page.evaluate(() => document.hasFocus()));
    // A key that comes before the window manager has given the window its place is lost: it is pressed again while nothing happened.
    await until('folded lines', async () => {
      if (await markers(page)) return true;
      display.press('alt+shift+k');
      return until('folded lines', () => markers(page), 3000);
    }, 20_000);
    display.press('alt+shift+k');
    await until('the page as it was', async () => (await markers(page)) === 0);
    display.press('alt+shift+q');
    await closeTab(session, await tabOfOwn(session, 'reader.html'));
    await page.close().catch(() => undefined); // Gone with the reading view where that opened in its tab.
  });

  it('Back returns to an article the reader never touched', async () => {
    const page = await session.open(`${site.origin}/story-2.html`);
    const tab = await tabIdOf(session, page);
    const rows = await countHistory(session);
    const popup = await openPopup(session, page);
    await popupText(popup, /\S/);
    await until('the button to read', () => popup.has('[data-first]'));
    await popup.click('[data-first]').catch(() => undefined); // The popup closes under the click.
    await until('the reading view', async () => (await urlOf(session, tab)).startsWith(`${session.base}reader.html`));
    await page.bringToFront();
    await pause(500);
    display.press('alt+Left');
    await until('the article', async () => (await addressOf(page)) === `${site.origin}/story-2.html`);
    expect(await until('its headline', () => page.evaluate(() => document.querySelector('h1')?.textContent))).toBeTruthy();
    expect(await countHistory(session)).toBe(rows + 1);
    await page.close();
  });
});
