/** The popup: what it says of each kind of page, its keys, what it does to the page and the site, and the history in it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPopupViolations } from './axe.ts';
import { appearance, welcomeTabs } from './own-page.ts';
import { until } from './page-steps.ts';
import { openPopup, popupText, type Popup } from './harness/popup.ts';
import { type Served, serve } from './harness/serve.ts';
import { type BrowserKind, type Session, canRun, start } from './harness/session.ts';

/** A page of our own: a story with as many labelled lines as asked for. */
function story(lines: number): string {
  const prose = (i: number): string => `<p>Paragraph ${i} of the story goes on at some length, so that it is plainly a paragraph of prose and not a headline: the harbour was quiet, the boats lay still, and the council met again.</p>`;
  const stray = (i: number): string => `<p><strong>See also:</strong> <a href="/other-${i}">What the council decided about the harbour wall, part ${i}</a></p>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Boats return to the old harbour</title></head><body><article><h1>Boats return to the old harbour</h1>${prose(0)}${Array.from({ length: Math.max(lines, 8) }, (_, i) => (i < lines ? stray(i) : '') + prose(i + 1)).join('')}</article></body></html>`;
}
const headlines = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Front page</title></head><body><main>${Array.from({ length: 24 }, (_, i) => `<div><h3><a href="/news/${i}">A headline of the day, number ${i}, as front pages have them</a></h3></div>`).join('')}</main></body></html>`;
/** Long enough that most lines lie below the window: what is in view is not moved by a visit. */
const long = story(8).replaceAll('<p><strong>', '<p style="margin-top: 60vh"><strong>');
const pages: Record<string, string> = { '/three': story(3), '/many': story(8), '/long': long, '/clean': story(0), '/front': headlines };

/** The smallest PDF with a page. */
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

describe.each<BrowserKind>(['chromium', 'firefox'])('popup in %s', (kind) => {
  if (!canRun(kind)) {
    test.skip('no browser');
    return;
  }
  let session: Session;
  let served: Served;
  beforeAll(async () => {
    served = await serve(undefined, pages);
    session = await start(kind, { language: 'en' });
    await welcomeTabs(session);
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
  });

  const on = async <T>(path: string, work: (popup: Popup, page: Page) => Promise<T>): Promise<T> => {
    const page = path.startsWith('/') ? await session.open(served.origin + path) : await session.browser.newPage();
    // Firefox's protocol never reports «load» for its own pages.
    if (!path.startsWith('/')) await page.goto(path, { waitUntil: kind === 'firefox' ? [] : 'load' });
    const popup = await openPopup(session, page);
    try {
      return await work(popup, page);
    } finally {
      await popup.close().catch(() => undefined);
      await page.close().catch(() => undefined); // Reading took the page's place.
    }
  };

  test('each kind of page has its own words', async () => {
    const said = new Set<string>();
    const say = async (path: string, pattern: RegExp): Promise<void> => {
      said.add(await on(path, (popup) => popupText(popup, pattern)));
    };
    await say('/three', /3 lines are not the story/);
    await say('/clean', /No stray lines here/);
    await say('/front', /A page of headlines, not an article[\s\S]*We found 24 headlines/);
    await say(kind === 'chromium' ? 'chrome://version' : 'about:license', /A page of the browser itself/);
    await say(`${session.base}welcome.html`, /You are in Safi now/);
    expect(said.size).toBe(5);
  });

  test('a PDF, a page that did not arrive and a lost connection have their own words, and what can be done', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'safi-pdf-'));
    writeFileSync(join(folder, 'story.pdf'), PDF);
    const files = await serve(folder);
    await on(`${files.origin}/story.pdf`, async (popup) => { await popupText(popup, /This is a PDF[\s\S]*Recently read/); });
    await files.close();
    rmSync(folder, { recursive: true });
    const page = await session.browser.newPage();
    await page.goto(`${files.origin}/gone`).catch(() => undefined); // Nobody answers there any more: the browser shows its own page.
    await until('the browser’s own page', () => page.evaluate(() => /^(chrome-error|about:neterror)/.test(document.URL)));
    const popup = await openPopup(session, page);
    await popupText(popup, /This page could not be read[\s\S]*Try again/);
    if (popup.page) { // Firefox's popup is no page of the protocol, which alone can cut a page off.
      await popup.page.setOfflineMode(true);
      await popup.click('[data-first]');
      await popupText(popup, /No connection now[\s\S]*Try again/);
    }
    await popup.close();
    await page.close();
  });

  test('a line says why, goes back and is moved again; the page is as it was after all are put back', async () => {
    await on('/three', async (popup, page) => {
      const before = await page.content();
      await popupText(popup, /3 lines/);
      await popup.click('.line-head .action');
      await popupText(popup, /The line opens with “See also” and the rest is one link to the same site/);
      await popup.click('.found-head .action');
      await popupText(popup, /Put all back/);
      expect((await page.$$('safi-line')).length).toBe(3);
      await popup.click('.line .action.accent');
      await popupText(popup, /2 lines are not the story/);
      expect(await popup.has('.line.kept .chip.bare')).toBe(true);
      expect((await page.$$('safi-line')).length).toBe(2);
      await popup.click('.line .action.accent');
      await popupText(popup, /3 lines are not the story/);
      await popup.click('.found-head .action');
      await popupText(popup, /Fold them in the page/);
      expect(await page.content()).toBe(before);
    });
  });

  test('a line that was no stray line: its like stays on this site from now on, and undo takes that back', async () => {
    const rules = (): Promise<unknown[]> => session.evaluate<unknown[]>("chrome.storage.local.get('settings').then(({ settings }) => settings?.rules ?? [])");
    await on('/three', async (popup) => {
      await popupText(popup, /3 lines/);
      await popup.click('.line-head .action');
      await popup.click('.reason .action + .action');
      await popupText(popup, /Lines like this stay in the text on this site/);
      await popupText(popup, /No stray lines here/);
      expect(await rules()).toEqual([{ type: 'keep', phrase: 'See also', host: '127.0.0.1' }]);
      await popup.click('.toast button');
      await popupText(popup, /3 lines/);
      expect(await rules()).toEqual([]);
    });
  });

  test('reading opens the reading view; the story is among the recent ones and is found by a word', async () => {
    await on('/three', async (popup) => {
      await popupText(popup, /3 lines/);
      await popup.click('.line .action.accent');
      await popupText(popup, /2 lines/);
      await popup.click('[data-first]');
      const reader = await session.waitForOwn('reader.html');
      await reader.waitForSelector('article h1');
      // What was put back in the popup stands in the text there too.
      await reader.waitForFunction(() => document.querySelector('article')?.textContent?.includes('part 0'));
      expect(await reader.evaluate(() => document.querySelector('article')?.textContent?.includes('part 1'))).toBe(false);
      await reader.close();
    });
    await on('/front', async (popup) => {
      await popupText(popup, /A page of headlines[\s\S]*Recently read[\s\S]*Boats return/);
      await popup.click('.recents .icon-button');
      await expect.poll(() => popup.has('.search input')).toBe(true);
      if (!popup.page) return;
      await popup.page.keyboard.type('boat');
      await popupText(popup, /Boats return/);
      await popup.page.locator('.search input').fill('zzzz');
      await popupText(popup, /Nothing in the history about “zzzz”/);
      await popup.page.keyboard.press('Escape');
      await popupText(popup, /A page of headlines/);
    });
  });

  test.runIf(kind === 'chromium')('what was said of saving lies on no field of the search', async () => {
    await on('/three', async (popup) => {
      const page = popup.page!;
      await popupText(popup, /3 lines/);
      await page.click('.site .icon-button');
      await page.waitForSelector('.menu:popover-open .menu-item');
      await page.click('.menu-item:nth-of-type(2)');
      await page.waitForSelector('.toast');
      await page.click('.recents .icon-button');
      await page.waitForSelector('.search input:focus');
      await page.waitForFunction(() => document.querySelector('.search input')!.getBoundingClientRect().bottom <= document.querySelector('.toast')!.getBoundingClientRect().top);
    });
  });

  test('a page that gives no answer, as one held by a dialog, keeps nobody from the history', async () => {
    await on('/front', async (popup, page) => {
      await popupText(popup, /A page of headlines/);
      await popup.close();
      await page.evaluate(() => { setTimeout(() => { const end = Date.now() + 8_000; while (Date.now() < end); }); });
      const held = await openPopup(session, page);
      await expect.poll(() => held.has('.recents'), { timeout: 10_000 }).toBe(true);
      expect(await held.has('.asking')).toBe(true);
      await popupText(held, /A page of headlines[\s\S]*Recently read/);
      await held.close();
    });
  });

  test('a page of headlines is read when the reader insists', async () => {
    await on('/front', async (popup) => {
      await popupText(popup, /Try to read it anyway/);
      await popup.click('[data-first]');
      await Promise.race([session.waitForOwn('reader.html').then((reader) => reader.close()), popupText(popup, /This page could not be read/)]);
    });
  });

  test.runIf(kind === 'firefox')('the switch asks for the site, folds its pages by itself, and gives the site back', async () => {
    const granted = (): Promise<string[]> => session.evaluate<string[]>('(async () => (await browser.permissions.getAll()).origins ?? [])()');
    await on('/three', async (popup, page) => {
      await popupText(popup, /Always clean this site/);
      await popup.click('.switch');
      await page.waitForSelector('safi-line', { timeout: 20_000 });
    });
    expect((await granted()).join()).toContain('127.0.0.1');
    const next = await session.open(`${served.origin}/long`);
    await next.waitForSelector('safi-line', { timeout: 20_000 });
    const popup = await openPopup(session, next);
    await popupText(popup, /Put all back/);
    expect(await popup.has('.switch[aria-checked=true]')).toBe(true);
    await popup.click('.switch');
    await popup.close(); // At once: what was chosen is done without it.
    await next.waitForFunction(() => !document.querySelector('safi-line'), { timeout: 20_000 });
    await next.close();
    await until('the site given back', async () => (await granted()).length === 0);
  });

  test.runIf(kind === 'chromium')('keys: the focus begins on Read, arrows go through the lines, W asks why, U puts back', async () => {
    await on('/three', async (popup) => {
      const page = popup.page!;
      await popupText(popup, /3 lines/);
      const focus = (): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.id ?? document.activeElement?.textContent ?? '');
      // The focus moves when the browser has drawn what it moves to.
      await expect.poll(focus).toMatch(/^Read/);
      await page.keyboard.press('ArrowDown');
      await expect.poll(focus).toBe('r0');
      await page.keyboard.press('ArrowDown');
      await expect.poll(focus).toBe('r1');
      await page.keyboard.press('KeyW');
      await page.waitForSelector('[data-id=r1] .reason');
      await page.keyboard.press('KeyU');
      await page.waitForSelector('[data-id=r1].kept');
      await expect.poll(focus).toBe('r1');
      await page.keyboard.press('ArrowUp');
      await expect.poll(focus).toBe('r0');
    });
  });

  test.runIf(kind === 'chromium')('360 wide, never above 600 high, also with eight lines; axe finds nothing in any state and theme', async () => {
    for (const [path, lang, theme] of [['/many', 'en', 'light'], ['/three', 'ar', 'dark'], ['/front', 'ar', 'sepia'], ['/clean', 'fa', 'contrast'], ['/three', 'en', 'black']] as const) {
      await session.evaluate(`(async () => {
        const { settings } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { ...settings, appearance: ${JSON.stringify(appearance(theme, lang))} } });
      })()`);
      await on(path, async (popup) => {
        const page = popup.page!;
        await page.waitForSelector('.recents');
        await page.waitForSelector('.found, .sentence:not(.asking)');
        const box = await page.evaluate(() => { const { width, height } = document.getElementById('page')!.getBoundingClientRect(); return { width, height }; });
        expect(box.width).toBe(360);
        expect(box.height).toBeLessThanOrEqual(600);
        expect(await findPopupViolations(session, popup), `${path} ${lang} ${theme}`).toEqual([]);
      });
    }
    await session.evaluate(`chrome.storage.local.remove('settings')`);
  });

  test.runIf(kind === 'firefox')('axe finds nothing here either', async () => {
    await on('/three', async (popup) => {
      await popupText(popup, /3 lines are not the story[\s\S]*Recently read/);
      expect(await findPopupViolations(session, popup)).toEqual([]);
    });
  });

  test('on a phone it is a full page, from 320 to 430 px', async () => {
    for (const width of [320, 360, 430]) {
      const page = await session.openOwn('popup.html');
      if (kind === 'chromium') await page.setViewport({ width, height: 800, isMobile: true, hasTouch: true });
      else await page.setViewport({ width, height: 800 });
      await page.waitForSelector('.sentence:not(.asking)');
      // A desktop Firefox has no coarse pointer to lay the page out for.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(Math.max(width, kind === 'firefox' ? 360 : 0));
      if (kind === 'chromium') expect(await page.evaluate(() => document.body.getBoundingClientRect().width)).toBe(width);
      await page.close();
    }
  });

  test('no error in the popup', () => {
    expect(session.errors).toEqual([]);
  });
});
