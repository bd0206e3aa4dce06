/** Everything that can be taken home, from the library itself, by a download link: an article, a selection, a story, in each format. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, canRun, type Session, start } from './harness/session.ts';
import { downloadsTo } from './downloads.ts';
import { fillScript, openLibrary, say } from './library-steps.ts';
import { download } from './page-steps.ts';

/** What the menu says, and how the file of one article and of several ends. */
const formats = { 'Markdown text': ['.md', '.zip'], 'One HTML page': ['.html', '.html'], 'Book (EPUB)': ['.epub', '.epub'], 'JSON data': ['.json', '.json'], 'Plain text': ['.txt', '.txt'] } as const;
type FormatWords = keyof typeof formats;

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('taking home in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'safi-export-'));
  let session: Session;
  let page: Page;
  let title = '';

  beforeAll(async () => {
    session = await start(kind, { language: 'en', ...downloadsTo.options(folder) });
    await downloadsTo.allow(session, folder);
    page = await session.openOwn('library.html');
    await page.bringToFront();
    await page.evaluate(fillScript);
    await page.evaluate('safiFill.demo()');
    title = await page.evaluate('safiFill.pictured()') as string;
    await openLibrary(session, page);
    await page.waitForSelector('.entry[data-loaded]');
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the menu, chooses each format, and gives the files, by the words of the format. */
  async function takeAll(openMenu: () => Promise<void>, isOne: boolean): Promise<Map<FormatWords, Buffer>> {
    const files = new Map<FormatWords, Buffer>();
    for (const [words, endings] of Object.entries(formats) as [FormatWords, readonly [string, string]][]) {
      const before = new Set(readdirSync(folder));
      await openMenu();
      await page.waitForFunction((wanted) => [...document.querySelectorAll('[role=menuitem]')].some((item) => item.checkVisibility() && item.textContent?.trim() === wanted), {}, words);
      await say(page, words);
      const { file, content } = await download(folder, (name) => !before.has(name) && name.endsWith(endings[isOne ? 0 : 1]), 30_000);
      files.set(words, content);
      // The next one may have the same name.
      rmSync(file);
    }
    return files;
  }

  async function expectSound(files: Map<FormatWords, Buffer>, titles: readonly string[]): Promise<void> {
    const text = (words: FormatWords): string => files.get(words)!.toString('utf8');
    for (const each of titles) {
      expect(text('Plain text')).toContain(each);
      expect(text('One HTML page')).toContain(each);
    }
    expect((JSON.parse(text('JSON data')) as { articles: unknown[] }).articles).toHaveLength(titles.length);
    expect(text('One HTML page')).toContain('dir="rtl"');
    if (titles.length === 1) expect(text('Markdown text')).toContain(`title: "${titles[0]}"`);
    else expect(files.get('Markdown text')!.subarray(0, 2).toString()).toBe('PK');
    const { messages } = await EpubCheck.validate(new Uint8Array(files.get('Book (EPUB)')!));
    expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
  }

  test('an article, with the picture that is kept', async () => {
    const files = await takeAll(async () => page.click('.row > .icon-button'), true);
    await expectSound(files, [title]);
    expect(files.get('One HTML page')!.toString()).toContain('src="data:image/png;base64,iVBOR');
    // Pictures lie in a book as they are: the signature of a PNG stands in it.
    expect(files.get('Book (EPUB)')!.includes(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe(true);
  });

  test('a selection', async () => {
    await page.focus('.row-title a');
    const chosenAre = (number: number): Promise<unknown> => page.waitForFunction((wanted) => document.querySelector('.choice-bar strong')?.textContent?.startsWith(wanted), {}, `${number} `);
    await page.keyboard.press('x');
    await chosenAre(1);
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.activeElement?.closest('[data-index]')?.getAttribute('data-index') === '1');
    await page.keyboard.press('x');
    await chosenAre(2);
    const chosen = await page.$$eval('.row-title a', (links) => links.slice(0, 2).map(({ textContent }) => textContent!));
    await expectSound(await takeAll(async () => say(page, 'Export'), false), chosen);
    await page.keyboard.press('Escape');
  });

  test('a story', async () => {
    await openLibrary(session, page, '#map');
    await page.waitForSelector('.thread');
    await page.click('.thread');
    await page.waitForSelector('.map-node.selected');
    const read = await page.$$eval('.map-node', (nodes) => nodes.filter((node) => node.getAttribute('href')?.includes('reader.html')).map((node) => node.querySelector('.map-title')!.textContent!));
    expect(read.length).toBeGreaterThan(2);
    await expectSound(await takeAll(async () => say(page, 'Export the story'), false), read);
  });

  test.skipIf(kind === 'firefox')('paper: the rows that are drawn, and no empty sheets for the others (how many sheets Firefox’s file has is packed away in it)', async () => {
    await page.evaluate(fillScript);
    await page.evaluate('safiFill.many(0, 300, { start: Date.now() - 300 * 3600e3, step: 3600e3 })');
    await openLibrary(session, page);
    await page.waitForSelector('.entry[data-loaded]');
    await page.waitForFunction(() => parseFloat(getComputedStyle(document.querySelector('.list > ol')!).paddingBlockEnd) > 10_000);
    const paper = Buffer.from(await page.pdf({ timeout: 60_000 })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThan(20);
  });

  test('paper: the key prints the whole list, the browser’s menu what is at hand, and says of how many', async () => {
    await page.evaluate(fillScript);
    await page.evaluate('safiFill.many(300, 400, { start: Date.now() - 100 * 3600e3, step: 3600e3 })');
    await openLibrary(session, page);
    await page.waitForSelector('.entry[data-loaded]');
    const total = Number(await page.$eval('.entry', (entry) => entry.ariaSetSize));
    const printed = (): Promise<[number, string | null]> => page.evaluate(async () => {
      dispatchEvent(new Event('beforeprint'));
      await Promise.resolve(); // No more than a browser that prints waits for.
      const found: [number, string | null] = [document.querySelectorAll('.entry[data-loaded]').length, document.querySelector('.printed-of')?.textContent ?? null];
      dispatchEvent(new Event('afterprint'));
      return found;
    });
    const [some, says] = await printed();
    expect(some).toBeLessThan(total);
    expect(says).toBe(`Printed: ${some} of ${total}`);

    await page.evaluate(() => { globalThis.print = () => { document.documentElement.dataset.printed = 'yes'; }; });
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyP');
    await page.keyboard.up('Control');
    await page.waitForSelector('[data-printed]');
    expect(await printed()).toEqual([total, null]);
  });

  test('reports no error', () => {
    expect(session.errors).toEqual([]);
  });
});
