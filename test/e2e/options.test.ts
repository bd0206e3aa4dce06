/** The options: every section, saved at once, rules out and in again, the history backed up, restored and forgotten. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { fillScript } from './library-steps.ts';
import { appearance, grantedOrigins, storeSettings, storedSettings, welcomeTabs } from './own-page.ts';
import { download, settled, until } from './page-steps.ts';
import { openPopup, popupText } from './harness/popup.ts';
import { type Served, serve } from './harness/serve.ts';
import { type BrowserKind, type Session, canRun, start } from './harness/session.ts';

const sections = ['sites', 'labels', 'reading', 'history', 'backup', 'keys', 'about'];

describe.each<BrowserKind>(['chromium', 'firefox'])('options in %s', (kind) => {
  if (!canRun(kind)) {
    test.skip('no browser');
    return;
  }
  const downloads = mkdtempSync(join(tmpdir(), 'safi-downloads-'));
  let session: Session;
  let served: Served;
  let page: Page;

  const settings = <T = Record<string, unknown>>(): Promise<T> => storedSettings<T>(page);
  const set = (value: object): Promise<unknown> => storeSettings(page, value);
  const go = async (section: string): Promise<void> => {
    await page.evaluate((hash) => { location.hash = hash; }, section);
    await page.waitForFunction((hash) => document.querySelector('nav a[aria-current]')?.getAttribute('href') === hash, {}, `#${section}`);
  };
  /** Presses what says these words, as soon as it is there. */
  const press = (words: string): Promise<unknown> => page.waitForFunction((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('main button, main summary, dialog button, .toast button')].find(({ textContent }) => textContent?.trim() === wanted);
    found?.click();
    return found !== undefined;
  }, { timeout: 30_000 }, words);
  const seen = (words: string | RegExp): Promise<unknown> => page.waitForFunction((pattern) => new RegExp(pattern).test(document.body.innerText), { timeout: 30_000 }, words instanceof RegExp ? words.source : words);
  const fill = async (selector: string, words: string): Promise<void> => {
    await page.click(selector);
    await page.evaluate((which) => { document.querySelector<HTMLInputElement>(which)!.value = ''; }, selector);
    await page.type(selector, words);
  };
  const downloaded = async (pattern: RegExp): Promise<string> => (await download(downloads, (name) => pattern.test(name))).file;

  beforeAll(async () => {
    served = await serve();
    session = await start(kind, { language: 'en', prefs: { 'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.useDownloadDir': true, 'browser.download.always_ask_before_handling_new_types': false } });
    if (kind === 'chromium') {
      const root = await session.browser.target().createCDPSession();
      await root.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    }
    await welcomeTabs(session); // It comes to the front by itself; keys and presses need the front.
    page = await session.openOwn('options.html');
    await page.waitForSelector('main h1');
    await page.bringToFront();
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  /** A page that has drawn the settings given. */
  const begin = async (value: object): Promise<void> => {
    await set(value);
    await page.evaluate(() => { document.body.dataset.before = 'the reload'; });
    await page.reload({ waitUntil: kind === 'firefox' ? [] : 'load' } as never);
    await page.waitForSelector('body:not([data-before]) main h1');
  };

  test.each([['ar', 'light'], ['en', 'dark'], ['fa', 'contrast']])('axe finds nothing in any section in %s, %s', async (lang, theme) => {
    await begin({ appearance: appearance(theme, lang), rules: [{ type: 'label', phrase: 'لا يفوتك', host: null }], cleanSites: ['almarfa.example'], languages: ['ar'] });
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(lang === 'en' ? 'ltr' : 'rtl');
    for (const section of sections) {
      await go(section);
      await settled(page);
      expect(await findViolations(page), section).toEqual([]);
    }
    await begin({});
  });

  test('the keys of the browser are told in Safi’s language, whatever the browser’s is', async () => {
    await begin({ appearance: appearance('light', 'ar') });
    await go('keys');
    await page.waitForSelector('.keys dt');
    expect(await page.$$eval('.group:first-of-type .keys dt', (all) => all.map(({ textContent }) => textContent))).toEqual(['اقرأ هذه الصفحة', 'اطوِ الأسطر الدخيلة', 'افتح المكتبة']);
    await begin({});
  });

  test('nothing is wider than a phone', async () => {
    for (const width of [320, 360, 430]) {
      await page.setViewport({ width, height: 740 });
      for (const section of sections) {
        await go(section);
        await page.evaluate(() => { for (const each of document.querySelectorAll('details')) each.open = true; });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${section} at ${width}`).toBeLessThanOrEqual(width);
      }
    }
    await page.setViewport({ width: 1280, height: 900 });
  });

  test('a choice is saved at once and says so', async () => {
    await go('labels');
    await page.click('.choices .choice:nth-child(2)');
    await seen('Saved');
    expect((await settings<{ lineStyle: string }>()).lineStyle).toBe('dim');
    await page.click('.choices .choice:nth-child(1)');
  });

  test('a label is added, edited, removed, and brought back by undo', async () => {
    await go('labels');
    await fill('.rule-form .input.author', 'Dont miss');
    await press('Add it');
    await page.waitForSelector('.own .chip');
    await press('Edit');
    await fill('.own .input.author', "Don't miss");
    await fill('.own .add-more .input', 'https://www.almarfa.example/news');
    await press('Change it');
    await seen('almarfa.example');
    const rule = { type: 'label', phrase: "Don't miss", host: 'almarfa.example' };
    expect((await settings<{ rules: unknown[] }>()).rules).toEqual([rule]);
    await press('Remove');
    await seen('The label was removed');
    expect((await settings<{ rules: unknown[] }>()).rules).toEqual([]);
    await press('Undo');
    await page.waitForSelector('.own .chip');
    expect((await settings<{ rules: unknown[] }>()).rules).toEqual([rule]);
  });

  test('who works with keys goes on where they were: a row that goes or becomes a form leaves the focus beside it', async () => {
    await set({ rules: ['One', 'Two', 'Three'].map((phrase) => ({ type: 'label', phrase, host: null })) });
    await go('labels');
    await page.waitForSelector('.own tr:nth-child(3)');
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? (document.activeElement as HTMLInputElement | null)?.value ?? document.activeElement?.textContent ?? '');
    const pressOn = async (name: string): Promise<void> => {
      await page.focus(`.own [aria-label="${name}"]`);
      await page.keyboard.press('Enter');
    };
    await pressOn('Remove Two');
    await until('the next row', async () => (await focused()) === 'Remove Three');
    await pressOn('Remove Three');
    await until('the row before', async () => (await focused()) === 'Remove One');
    await pressOn('Edit One');
    await until('the words', async () => (await focused()) === 'One');
    await page.keyboard.press('Enter');
    await until('the row', async () => (await focused()) === 'Edit One');
    await pressOn('Remove One');
    await until('the heading', async () => (await focused()) === 'Labels you added');
    await set({ rules: [] });
  });

  test('a bad label and a bad site are refused in words', async () => {
    await fill('.group .rule-form:last-child .input.author', '«…»');
    await press('Add it');
    await seen('There is no letter in this label');
    await go('sites');
    await fill('.add .input', 'not a site');
    await press('Add it');
    await seen('That is not the name of a site');
    await go('labels');
  });

  test.runIf(kind === 'firefox')('a site is added with the browser’s leave, told to stay untouched, removed, and brought back by undo', async () => {
    await go('sites');
    await fill('.add .input', 'https://www.almarfa.example/news/1');
    await page.keyboard.press('Enter'); // A real key: only in the reader's own act may the browser be asked.
    await page.waitForSelector('.rows tbody tr');
    await until('the site kept', async () => JSON.stringify((await settings<{ cleanSites?: string[] }>()).cleanSites) === '["almarfa.example"]');
    expect((await grantedOrigins(page)).sort()).toEqual(['*://*.almarfa.example/*', '*://almarfa.example/*']);
    await page.select('.rows select', 'never');
    await until('the wish kept', async () => JSON.stringify((await settings<{ neverSites: string[] }>()).neverSites) === '["almarfa.example"]');
    expect((await settings<{ cleanSites: string[] }>()).cleanSites).toEqual([]);
    await press('Remove');
    await until('the site gone', async () => (await settings<{ neverSites: string[] }>()).neverSites.length === 0);
    await until('the leave given back', async () => (await grantedOrigins(page)).length === 0);
    await press('Undo');
    await until('the site back', async () => (await settings<{ neverSites: string[] }>()).neverSites.length === 1);
    await press('Remove');
    await go('labels');
  });

  test('what is synced holds appearance and labels for all sites, and no site’s name', async () => {
    await set({ rules: [{ type: 'label', phrase: 'Editor picks', host: null }, { type: 'label', phrase: 'Secret', host: 'almarfa.example' }], neverSites: ['bank.example'] });
    await go('backup');
    await page.waitForSelector('[role=switch]');
    await page.click('[role=switch]');
    await until('the switch kept', async () => (await settings<{ sync?: boolean }>()).sync === true);
    const stored = () => page.evaluate(`(async () => JSON.stringify(await (globalThis.browser ?? chrome).storage.sync.get(null)))()`) as Promise<string>;
    await expect.poll(stored).toContain('Editor picks'); // Kept here first, then sent.
    const synced = await stored();
    expect(synced).not.toMatch(/Secret|almarfa|bank/);
    await page.click('[role=switch]');
    await until('the switch off', async () => (await settings<{ sync?: boolean }>()).sync === false);
    await set({ rules: [{ type: 'label', phrase: "Don't miss", host: 'almarfa.example' }] });
    await go('labels');
  });

  test('a line is tried: it moves or stays, with the reason', async () => {
    await fill('.tall', 'See also: What cities pay for each kilometre of track');
    await seen(/It moves\. The line opens with “See also”/);
    await fill('.tall', 'The council discussed the words see also and what they mean to a reader.');
    await seen(/It stays\. The label “see also” comes in the middle of a sentence/);
    await fill('.tall', 'The market opens tomorrow.');
    await seen(/It stays\. There is no label/);
  });

  test('how the text is written is told beside it, every word that it knows', async () => {
    await go('labels');
    await press('How the text is written');
    const told = await page.$$eval('.format dt', (lines) => lines.map(({ textContent }) => textContent));
    expect(told).toEqual(['# …', '[everywhere]', '[almarfa.example]', 'label: …', 'keep: …', 'box: aside.more-stories', 'site: clean', 'site: reader', 'site: never', 'site: unsaved']);
    await seen('Articles of this site open in the reading view');
  });

  test('rules go out as a text and come in again the same', async () => {
    const before = (await settings<{ rules: unknown[] }>()).rules;
    await press('Export');
    const file = await downloaded(/^safi-rules.*\.txt$/);
    expect(readFileSync(file, 'utf8')).toBe("# Safi rules 1\n\n[almarfa.example]\nlabel: Don't miss\n");
    await set({});
    await page.waitForFunction(() => !document.querySelector('.own .chip'));
    const field = await page.$('input[type=file]');
    await field!.uploadFile(file);
    await seen('1 rule was imported');
    expect((await settings<{ rules: unknown[] }>()).rules).toEqual(before);
  });

  test('what one browser wrote another takes in: the same rules on a fresh profile', async () => {
    const { rules: before } = await settings<{ rules: unknown[] }>();
    expect(before).toHaveLength(1);
    const fresh = await start(kind, { language: 'en' });
    try {
      await welcomeTabs(fresh);
      const own = await fresh.openOwn('options.html#labels');
      await (await own.waitForSelector('input[type=file]'))!.uploadFile(await downloaded(/^safi-rules.*\.txt$/));
      await until('the rules', async () => JSON.stringify((await storedSettings<{ rules?: unknown[] }>(own)).rules) === JSON.stringify(before));
      expect(fresh.errors).toEqual([]);
    } finally {
      await fresh.close();
    }
  });

  test('a bad line is told by number and reason; the others count', async () => {
    const file = join(downloads, 'mixed.txt');
    writeFileSync(file, '# Safi rules 1\n[everywhere]\nmove: x\nlabel: Editor picks\nsite: clean\n');
    await (await page.$('input[type=file]'))!.uploadFile(file);
    await page.waitForSelector('#bad-imported li:nth-child(2)');
    await seen('1 rule was imported');
    const bad = await page.$$eval('#bad-imported li', (items) => items.map(({ textContent }) => textContent));
    expect(bad).toEqual([expect.stringMatching(/^Line 3: its first word is not known.*move: x$/), expect.stringMatching(/^Line 5: this rule needs the name of a site/)]);
  });

  test('the history is measured, backed up, erased, restored, a site forgotten', async () => {
    const story = await session.open(`${served.origin}/english.html`);
    const popup = await openPopup(session, story);
    await popupText(popup, /not the story/);
    await popup.click('[data-first]');
    const reader = await session.waitForOwn('reader.html');
    await reader.waitForSelector('article h1');
    await reader.close();
    await page.bringToFront();

    await go('history');
    await seen('1 article, taking');
    await go('backup');
    await press('Make a backup');
    const file = await downloaded(/^safi-.*\.gz$/);
    await seen('The backup was made');

    await go('history');
    await press('Erase the whole history…');
    await press('Erase everything');
    await seen('The whole history was erased');
    await seen('The history is empty');

    await go('backup');
    await (await page.$('input[type=file]'))!.uploadFile(file);
    await seen('1 article came back');
    await (await page.$('input[type=file]'))!.uploadFile(file);
    await seen('Here before: 1 article');

    const damaged = join(downloads, 'damaged.gz');
    writeFileSync(damaged, readFileSync(file).subarray(0, 400));
    await (await page.$('input[type=file]'))!.uploadFile(damaged);
    await seen('Nothing was changed');

    await go('history');
    await seen('127.0.0.1');
    // Where the table's head has no room, each number says what it counts.
    await page.setViewport({ width: 360, height: 740 });
    expect(await page.$$eval('.rows td[data-label]', (cells) => cells.map((cell) => getComputedStyle(cell, '::before').content !== 'none' && cell.getAttribute('data-label')))).toEqual(['Articles', 'Words']);
    await page.setViewport({ width: 1280, height: 900 });
    await press('Forget');
    await press('Yes, forget its article');
    await seen('The history is empty');
  });

  test.each([['ar', 'light'], ['en', 'dark'], ['fa', 'contrast']])('axe finds nothing in what the history asks before it lets articles go, in %s, %s', async (lang, theme) => {
    await begin({ appearance: appearance(theme, lang) });
    await page.evaluate(fillScript);
    await page.evaluate(`safiFill.demo(Date.now() - ${60 * 86_400_000})`);
    await page.reload({ waitUntil: kind === 'firefox' ? [] : 'load' } as never);
    await page.waitForSelector('.rows .acts .action');
    await page.select('.pair select', '30');
    await page.waitForSelector('.group .message .action');
    await page.click('.rows .acts .action');
    await page.waitForSelector('.rows .acts .action + .action');
    expect(await findViolations(page)).toEqual([]);
    await page.click('.group .message .action + .action');
    await page.waitForFunction(() => !document.querySelector('.group .message'));
    await page.click('.group:last-of-type .buttons button');
    await page.waitForSelector('dialog[open]');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  });

  test('the licences of the fonts are here to be read', async () => {
    await go('about');
    await page.click('details summary');
    await seen('SIL OPEN FONT LICENSE');
  });

  test('a history that a newer Safi wrote is not offered to be built anew over it', async () => {
    await begin({});
    await page.evaluate(fillScript);
    await page.evaluate('safiFill.snapshot()');
    const rewrite = (version: number): Promise<unknown> => page.evaluate((to) => new Promise<void>((done, fail) => {
      const forgetting = indexedDB.deleteDatabase('safi');
      forgetting.addEventListener('success', () => {
        if (to === 0) return done();
        const opening = indexedDB.open('safi', to);
        opening.addEventListener('error', () => fail(opening.error!));
        opening.addEventListener('success', () => { opening.result.close(); done(); });
      });
    }), version);
    await until('a newer history', async () => { await rewrite(9999); return true; });
    await begin({});
    await go('backup');
    await seen('The history was written by a newer Safi');
    await seen('The last one');
    expect(await page.$$eval('main .message .action', (actions) => actions.length)).toBe(0);
    await rewrite(0);
  });

  test('no page error', () => {
    expect(session.errors).toEqual([]);
  });
});
