/** What the reader takes out of the reading view: files, paper, the clipboard; and notes that outlive their words. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/model.ts';
import { makeReadings } from '../shots/readings.ts';
import { serve, type Served } from './harness/serve.ts';
import { canRun, start, type BrowserKind, type Session } from './harness/session.ts';
import { appearance } from './own-page.ts';
import { download, setSettings, settled, until } from './page-steps.ts';
import { chooseInMenu, openReader, seedReadings, waitFor } from './reader-steps.ts';

/** Paragraphs of a story that takes more than a second to grow. */
const LONG = 2000;

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('taken out of the reading view in %s', (kind) => {
  const downloads = mkdtempSync(join(tmpdir(), 'safi-reader-'));
  let served: Served;
  let session: Session;
  let readings: Record<string, Reading>;
  let ids: Record<string, string>;

  beforeAll(async () => {
    served = await serve();
    session = await start(kind, { language: 'en', prefs: { 'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.useDownloadDir': true, 'browser.download.always_ask_before_handling_new_types': false } });
    if (kind === 'chromium') {
      const root = await session.browser.target().createCDPSession();
      await root.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    }
    readings = makeReadings(served.origin);
    const { en } = readings;
    const address = `${served.origin}/long.html`;
    readings.long = { article: { ...en!.article, title: 'Long', url: address, canonical: address, blocks: Array.from({ length: LONG }, (_, i) => ({ type: 'paragraph', inlines: [{ type: 'text', text: `On day ${i} the boats went out before dawn and came back with less than on the day before.` }] })) }, related: [], removed: [] };
    ids = await seedReadings(session, served.origin, readings);
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  /** What the clipboard holds: pasted, as the reader would. */
  const pasted = async (page: Page): Promise<string> => {
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'paste-here';
      field.style.cssText = 'position:fixed;inset:0;z-index:99999';
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    const text = await until('something pasted', () => page.$eval('#paste-here', (field) => (field as HTMLTextAreaElement).value));
    await page.$eval('#paste-here', (field) => field.remove());
    return text;
  };

  it('a file of every kind, with the text and the lines that were moved', async () => {
    const page = await openReader(session, ids.en!);
    await page.bringToFront();
    const texts: Record<string, string> = {};
    for (const [n, ending] of ['md', 'html', 'epub', 'json', 'txt'].entries()) {
      await chooseInMenu(page, 'Export');
      await page.waitForSelector('dialog[open] .format');
      await settled(page);
      await page.click(`dialog .formats li:nth-child(${n + 1}) .format`);
      texts[ending] = (await download(downloads, (name) => name.endsWith(`.${ending}`))).content.toString('latin1');
      await waitFor(page, "!document.querySelector('dialog[open]')");
    }
    const utf8 = (ending: string): string => Buffer.from(texts[ending]!, 'latin1').toString();
    for (const ending of ['md', 'html', 'json', 'txt']) {
      expect(utf8(ending), ending).toContain('After two years of repair, the fish market opens in the old harbour');
      expect(utf8(ending), ending).toContain('columns they knew');
      expect(utf8(ending), ending).toContain('Five towns threaten to leave the 2022 agreement');
    }
    expect(texts.epub!.slice(0, 2)).toBe('PK');
    expect(texts.epub).toContain('mimetypeapplication/epub+zip');
    await page.close();
  });

  it('clean text with its source line; without a share sheet the address', async () => {
    const page = await openReader(session, ids.en!);
    await page.bringToFront();
    await chooseInMenu(page, 'Copy');
    await waitFor(page, "document.querySelector('.toast')");
    const text = await pasted(page);
    expect(text).toMatch(/^After two years of repair/);
    expect(text).toContain('Rents held for three years');
    expect(text).not.toContain('Pictures: how the sea');
    expect(text.trimEnd()).toMatch(/Salma Najjar — The Harbour Post — https:\/\/harbourpost\.example\/news\/fish-market$/);
    if (await page.evaluate('navigator.share === undefined')) {
      await chooseInMenu(page, 'Share');
      await waitFor(page, "/address/i.test(document.querySelector('.toast')?.textContent ?? '')");
      expect(await pasted(page)).toBe('https://harbourpost.example/news/fish-market');
    }
    await page.close();
  });

  it('paper: the text and the shelf with its addresses, nothing to press', async () => {
    const page = await openReader(session, ids.en!);
    if (kind === 'chromium') {
      await page.emulateMediaType('print');
      const printed = await page.evaluate(() => document.querySelector<HTMLElement>('.reader')!.innerText);
      expect(printed).toContain('Selling begins at four in the morning');
      expect(printed).toContain('Related');
      expect(printed).not.toContain('Back to');
      expect(await page.$$eval('.controls, .back, .ghost, .shelf .icon-button, .foot', (all) => all.filter((each) => each.checkVisibility()).length)).toBe(0);
      expect(await page.$$eval('.shelf-link a', (all) => all.filter((a) => getComputedStyle(a, '::after').content !== 'none').map((a) => (a as HTMLElement).dataset.address)))
        .toEqual(['sea', 'quay', 'storm'].map((name) => `https://harbourpost.example/news/${name}`));
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
      await page.emulateMediaType(undefined);
    }
    const paper = Buffer.from(await page.pdf()).toString('latin1');
    expect(paper.slice(0, 5)).toBe('%PDF-');
    expect(paper.length).toBeGreaterThan(10_000); // A blank sheet is a tenth of that.
    await page.close();
  });

  it.skipIf(kind === 'firefox')('paper from a dark theme: what was marked and what was written is read on it, what was looked for leaves no trace (Firefox’s protocol has no media to emulate)', async () => {
    await setSettings(session, { appearance: appearance('dark', 'en') });
    const page = await openReader(session, ids.shapes!);
    await page.bringToFront();
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.text [data-block]')!));
    await page.waitForSelector('.dock.selection');
    await page.keyboard.press('h');
    await page.waitForSelector('.notes textarea');
    await page.keyboard.press('/');
    await page.waitForSelector('.dock.find input');
    await page.keyboard.type('Google');
    await waitFor(page, "CSS.highlights.get('find-now')?.size > 0");
    const empty = await page.$('.notes textarea');
    await page.emulateMediaType('print');
    expect(await empty!.evaluate((field) => field.checkVisibility())).toBe(false);
    const colours = (highlight: string): Promise<string[]> => page.$eval('.text p', (text, name) => {
      const { backgroundColor, color } = getComputedStyle(text, `::highlight(${name})`);
      return [backgroundColor, color];
    }, highlight);
    expect(await colours('mark-1')).toEqual(['rgb(213, 235, 227)', 'rgb(0, 0, 0)']);
    for (const name of ['find', 'find-now', 'said', 'said-word']) expect(await colours(name), name).toEqual(['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)']);
    await page.emulateMediaType(undefined);
    await page.focus('.notes textarea');
    await page.keyboard.type('A note that goes on for more than its field shows. '.repeat(30));
    await page.emulateMediaType('print');
    expect(await page.$eval('.notes textarea', (field) => field.scrollHeight - field.clientHeight)).toBeLessThan(2);
    await page.close();
    await setSettings(session, { appearance: appearance('system', 'en') });
  });

  it('paper before the text has grown: all of it', async () => {
    const page = await session.openOwn(`reader.html?id=${ids.long}`);
    await page.bringToFront();
    const blocks = await page.waitForFunction(async () => {
      if (!document.querySelector('.article[aria-busy=true]') || !document.querySelector('.controls')) return document.querySelector('.article[aria-busy=false]') ? ['grown'] : null;
      const count = (): number => document.querySelectorAll('.text [data-block]').length;
      const before = count();
      dispatchEvent(new Event('beforeprint'));
      await Promise.resolve(); // No more than a browser that prints waits for.
      return [before, count()];
    }, { timeout: 30_000 });
    const [before, printed] = (await blocks.jsonValue())!;
    expect(before).toBeLessThan(LONG);
    expect(printed).toBe(LONG);
    await page.close();
  });

  it('a note whose words the site took away is listed apart, with its words', async () => {
    let page = await openReader(session, ids.en!);
    await page.bringToFront();
    await page.evaluate(() => {
      const words = document.querySelector('[data-block="5"] p')!.firstChild!;
      getSelection()!.setBaseAndExtent(words, 0, words, 26);
    });
    await page.waitForSelector('.dock.selection');
    await page.click('.dock.selection button:nth-of-type(1)');
    await page.waitForSelector('.note-row textarea');
    await page.close();

    // The site changes that paragraph; the story is read again and keeps its id.
    const { en } = readings;
    const changed = { ...en!, article: { ...en!.article, blocks: en!.article.blocks.map((block, i) => (i === 5 ? { type: 'paragraph' as const, inlines: [{ type: 'text' as const, text: 'The town says nothing about money.' }] } : block)) } };
    expect(await seedReadings(session, served.origin, { en: changed })).toEqual({ en: ids.en });

    page = await openReader(session, ids.en!);
    await page.waitForSelector('.notes .orphans');
    expect(await page.$eval('.orphans + ul .quote', (quote) => quote.textContent)).toBe('Owners of the small stalls');
    expect(await page.evaluate(() => CSS.highlights.has('mark-1'))).toBe(false);
    await page.close();
  });

  it('notes in their hundreds are laid out when they come near the window, and on paper', async () => {
    const own = await session.openOwn('reader.html?id=none');
    await own.evaluate((id) => new Promise<void>((done, fail) => {
      const opening = indexedDB.open('safi');
      opening.addEventListener('success', () => {
        const change = opening.result.transaction('articles', 'readwrite');
        const articles = change.objectStore('articles');
        const row = articles.get(id);
        row.addEventListener('success', () => {
          const highlights = Array.from({ length: 300 }, (_, i) => ({ id: `many-${i}`, colour: 1, quote: `On day ${i} the boats`, before: '', after: '', block: i, offset: 0, note: '', madeAt: 1 }));
          articles.put({ ...row.result as object, highlights });
        });
        change.addEventListener('complete', () => { opening.result.close(); done(); });
        change.addEventListener('abort', () => fail(change.error));
      });
    }), ids.long!);
    await own.close();
    const page = await openReader(session, ids.long!);
    await page.waitForSelector('.note-row:nth-child(300) textarea');
    const last = "document.querySelector('.note-row:nth-child(300) textarea')";
    const isLaidOut = `${last}.checkVisibility({ contentVisibilityAuto: true })`;
    await waitFor(page, `!${isLaidOut}`);
    await page.evaluate(`${last}.focus()`);
    await waitFor(page, `${isLaidOut} && ${last}.getBoundingClientRect().bottom < innerHeight`);
    if (kind === 'chromium') { // Firefox's protocol has no media to emulate.
      await page.emulateMediaType('print');
      await waitFor(page, "document.querySelector('.note-row .quote').checkVisibility({ contentVisibilityAuto: true })");
    }
    await page.close();
  });

  it('no error was reported', () => {
    expect(session.errors).toEqual([]);
  });
});
