/**
 * The context menu: each entry opened by the mouse and walked to by keys as a reader does; for the rest the entries are chosen as the
 * browser tells of it: in Chromium the event is dispatched in the worker, in Firefox it is emitted where the browser's own menu emits it.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inFirefoxWindow } from './harness/firefox-window.ts';
import { openDisplay, type Display } from './harness/display.ts';
import { serve, type Served } from './harness/serve.ts';
import { canRun, firefoxId, start, type BrowserKind, type Session } from './harness/session.ts';
import { generatePage } from './page-generator.ts';
import { closeTab, countHistory, grantAll, pause, setSettings, tabIdOf, tabOfOwn, until } from './page-steps.ts';

/** A label no file knows. */
const TAUGHT = 'من دفاتر المرفأ';
const taughtPage = generatePage(7).replace('</h1>', `</h1><p>عاد الصيادون فجر اليوم إلى الميناء القديم بعد أسبوع من العاصفة، وكانت الشباك ثقيلة بما يكفي لملء الأكشاك كلها.</p><div id="target"><p>${TAUGHT}: حين كان البحر يصل إلى سور المدينة</p></div>`);

describe.each((['chromium', 'firefox'] as const).filter(canRun))('the context menu in %s', (kind: BrowserKind) => {
  let session: Session;
  let display: Display;
  let site: Served;

  beforeAll(async () => {
    display = await openDisplay();
    site = await serve(undefined, { '/taught': taughtPage, '/one': generatePage(103), '/two': generatePage(104), '/links': '<!doctype html><a href="/four" style="position: fixed; inset: 40px">a link</a>', '/four': generatePage(106), '/three': generatePage(105) });
    session = await start(kind, { display: display.name, viewport: null });
    await closeTab(session, await tabOfOwn(session, 'welcome.html'));
    expect(await grantAll(session, display)).toBe(true);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    display?.close();
  });

  /** The reader chooses an entry over the page in front. */
  const choose = async (page: Page, entry: string, about: { linkUrl?: string; selectionText?: string } = {}): Promise<void> => {
    const tab = await tabIdOf(session, page);
    const info = { menuItemId: entry, editable: false, pageUrl: page.url(), ...about };
    if (kind === 'firefox') {
      await inFirefoxWindow(session, `WebExtensionPolicy.getByID('${firefoxId}').extension.emit('webext-menu-menuitem-click', ${JSON.stringify({ ...info, modifiers: [], button: 0 })}, gBrowser.selectedTab);`);
      return;
    }
    const worker = await until('the worker', async () => {
      await session.evaluate(`chrome.runtime.sendMessage({ to: 'nobody' }).catch(() => undefined).then(() => undefined)`); // Wakes it.
      return session.browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(session.base))?.worker();
    });
    await worker.evaluate(`chrome.tabs.get(${tab}).then((tab) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab))`);
  };
  const tabs = (): Promise<number> => session.evaluate<number>('chrome.tabs.query({}).then((all) => all.length)');

  it('holds the four entries and no other', async () => {
    const isThere = (id: string): Promise<boolean> => session.evaluate<boolean>(`Promise.resolve().then(() => chrome.contextMenus.update(${JSON.stringify(id)}, {})).then(() => true, () => false)`);
    for (const id of ['read', 'read-link', 'save-link', 'strip-like']) expect(await isThere(id), id).toBe(true);
    expect(await isThere('another')).toBe(false);
  });

  /** The reader opens the browser's own menu over an element and walks to Safi's part of it, then on by `keys`, until `came`. What came too early is pressed again. */
  const chooseByHand = async (page: Page, selector: string, keys: readonly string[], came: () => Promise<unknown>): Promise<void> => {
    await page.bringToFront();
    await until('the page in front', () => page.evaluate(() => document.hasFocus()));
    const { x, y } = await page.$eval(selector, (element) => {
      const { mozInnerScreenX = screenX, mozInnerScreenY = screenY + outerHeight - innerHeight } = globalThis as { mozInnerScreenX?: number; mozInnerScreenY?: number };
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: mozInnerScreenX + left + width / 2, y: mozInnerScreenY + top + height / 2 };
    });
    await until('what the entry does', async () => {
      display.rightClick(x, y);
      // Safi's part is the last but «Inspect» in Chromium, the last in Firefox.
      for (const key of [...kind === 'chromium' ? ['Up'] : [], 'Up', ...keys]) {
        await pause(700);
        display.press(key);
      }
      return until('what the entry does', came, 10_000).catch(() => {
        for (const key of ['Escape', 'Escape']) display.press(key);
        return false;
      });
    }, 60_000);
  };
  const readerCame = async (): Promise<boolean> => (await session.evaluate<number>(`chrome.tabs.query({ url: '${session.base}reader.html*' }).then((all) => all.length)`)) > 0;

  describe('found in the browser’s own menu by mouse and keys', { timeout: 90_000 }, () => {
    it('«Save for later» on a link', async () => {
      const page = await session.open(`${site.origin}/links`);
      const rows = await countHistory(session);
      await chooseByHand(page, 'a', ['Right', 'Down', 'Return'], async () => (await countHistory(session)) === rows + 1);
      await page.close();
    });

    it('«Read linked page»', async () => {
      const page = await session.open(`${site.origin}/links`);
      await chooseByHand(page, 'a', ['Right', 'Return'], readerCame);
      await closeTab(session, await tabOfOwn(session, 'reader.html'));
      await page.close();
    });

    it('«Read this page»', async () => {
      const page = await session.open(`${site.origin}/one`);
      await chooseByHand(page, 'h1', [...kind === 'chromium' ? ['Up'] : [], 'Return'], readerCame); // «View page source» stands between there.
      await closeTab(session, await tabOfOwn(session, 'reader.html'));
      await page.close().catch(() => undefined); // Firefox read it in its own tab.
    });

    it('«Strip lines like this» over selected words', async () => {
      const page = await session.open(`${site.origin}/taught`);
      await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#target p')!));
      await chooseByHand(page, '#target p', ['Return'], () => page.evaluate(() => document.querySelectorAll('safi-teach').length));
      await page.keyboard.press('Escape');
      await page.close();
    });
  });

  it('«Save for later» on a link: saved, nothing stays open', async () => {
    const page = await session.open(`${site.origin}/one`);
    const [rows, open] = [await countHistory(session), await tabs()];
    await choose(page, 'save-link', { linkUrl: `${site.origin}/two` });
    await until('the article in the history', async () => (await countHistory(session)) === rows + 1);
    await until('its tab closed', async () => (await tabs()) === open);
    await page.close();
  });

  it('«Read linked page» opens the link in the reading view, beside the page', async () => {
    const page = await session.open(`${site.origin}/one`);
    const rows = await countHistory(session);
    await choose(page, 'read-link', { linkUrl: `${site.origin}/three` });
    const reader = await tabOfOwn(session, 'reader.html');
    expect(await countHistory(session)).toBe(rows + 1);
    expect(await page.evaluate(() => location.pathname)).toBe('/one');
    await closeTab(session, reader);
    await page.close();
  });

  it('a link that is no web address opens nothing of Safi’s', async () => {
    const page = await session.open(`${site.origin}/one`);
    const rows = await countHistory(session);
    await choose(page, 'toString', { linkUrl: `${site.origin}/two` });
    await choose(page, 'read-link', {});
    expect(await countHistory(session)).toBe(rows);
    await page.close();
  });

  it('«Read this page» opens the reading view', async () => {
    const page = await session.open(`${site.origin}/one`);
    await choose(page, 'read');
    await closeTab(session, await tabOfOwn(session, 'reader.html'));
    await page.close().catch(() => undefined); // Firefox read it in its own tab.
  });

  it('«Strip lines like this» begins at the line that was selected', async () => {
    await setSettings(session, { access: 'click' });
    const page = await session.open(`${site.origin}/taught`);
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#target p')!));
    await choose(page, 'strip-like', { selectionText: TAUGHT });
    await until('the panel', () => page.evaluate(() => document.querySelectorAll('safi-teach').length));
    await page.bringToFront();
    await page.keyboard.press('Tab'); // From the rules to the button that remembers.
    await page.keyboard.press('Enter');
    const rules = await until('the rule', () => session.evaluate<object[] | undefined>(`chrome.storage.local.get('settings').then(({ settings }) => settings.rules?.length ? settings.rules : undefined)`));
    expect(rules).toEqual([{ type: 'label', phrase: TAUGHT, host: '127.0.0.1' }]);
    await page.close();
  });

  it('nothing failed unseen', () => {
    expect(session.errors).toEqual([]);
  });
});
