/** Real surfaces at the size of a store listing: the page before and after, the popup on it, the reading view, the library, the map. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { openPopup, popupText } from '../e2e/harness/popup.ts';
import { serve } from '../e2e/harness/serve.ts';
import { type Session, start } from '../e2e/harness/session.ts';
import { appearance, storeSettings } from '../e2e/own-page.ts';
import { settled } from '../e2e/page-steps.ts';

const SIZE = { width: 1280, height: 800 };
const STORIES = { ar: { path: 'arabic.html', line: /شوف كمان/, query: 'قطار' }, en: { path: 'english.html', line: /not the story/, query: 'harbour' } };

/** Takes the five pictures of one language; the files written. */
export async function takeStorePictures(language: 'ar' | 'en', out: string): Promise<string[]> {
  const { path, line, query } = STORIES[language];
  const served = await serve();
  // A name in place of the address under which the sample is served.
  const session = await start('chromium', { viewport: SIZE, language, args: ['--host-resolver-rules=MAP almarfa.example 127.0.0.1'] });
  const site = served.origin.replace('127.0.0.1', 'almarfa.example');
  const files: string[] = [];
  const keep = (name: string, bytes: Uint8Array): void => {
    const file = join(out, `${language}-${files.length + 1}-${name}.png`);
    writeFileSync(file, bytes);
    files.push(file);
  };
  try {
    const own = await session.openOwn('welcome.html');
    await storeSettings(own, { appearance: appearance('light', language) });
    await own.evaluate(buildSync({ entryPoints: ['test/fixtures/fill-history.ts'], bundle: true, format: 'iife', write: false }).outputFiles[0]!.text);
    await own.evaluate('safiFill.demo()');

    // The same stretch of the story in both halves: where its first stray line stands.
    const half = { width: SIZE.width / 2, height: SIZE.height };
    const page = await session.open(`${site}/${path}`);
    await page.setViewport(half);
    const toLines = (): Promise<void> => page.evaluate(() => scrollTo(0, document.querySelector('article p:nth-of-type(2), figure')!.getBoundingClientRect().bottom + scrollY - 120));
    await toLines();
    const before = await page.screenshot();
    const cleaning = await openPopup(session, page);
    await popupText(cleaning, line);
    await cleaning.click('.found-head button');
    await page.waitForSelector('safi-line');
    await toLines();
    await settled(page);
    const after = await page.screenshot();
    await cleaning.close();

    await page.setViewport(SIZE);
    await toLines();
    await settled(page);
    const wide = await page.screenshot();
    const popup = await openPopup(session, page);
    await popupText(popup, line);
    const small = await popup.screenshot();
    await popup.click('[data-first]');
    const reader = await session.waitForOwn('reader.html');
    await reader.setViewport(SIZE);
    await reader.waitForSelector('article h1');
    await reader.evaluate(() => scrollTo(0, document.querySelector('article figure')!.getBoundingClientRect().bottom + scrollY - 260));
    await ready(reader);
    const reading = await reader.screenshot();

    keep('before-after', await compose(session, [[before, 'inset-inline-start:0'], [after, 'inset-inline-end:0;box-sizing:border-box;border-inline-start:2px solid #b9c0bc']], language));
    // The popup hangs from the end of the toolbar, over the page.
    keep('popup', await compose(session, [[wide, 'inset:0'], [small, 'inset-block-start:12px;inset-inline-end:24px;inline-size:400px;border-radius:8px;box-shadow:0 8px 32px #0005']], language));
    keep('reading-view', reading);

    const library = await session.openOwn('library.html');
    await library.bringToFront();
    await library.setViewport(SIZE);
    await library.waitForSelector('.entry[data-loaded] .row-title a');
    await library.click('#search');
    await library.keyboard.type(query);
    await library.waitForSelector('mark');
    await ready(library);
    keep('library', await library.screenshot());

    const story = await session.openOwn('library.html#map');
    await story.bringToFront();
    await story.setViewport(SIZE);
    await story.waitForSelector('main a[href^="#map="]');
    await story.click('main a[href^="#map="]');
    await story.waitForSelector('.map-node, svg [class*=node], [class*=node]');
    await pause(600);
    await ready(story);
    keep('story-map', await story.screenshot());
    if (session.errors.length > 0) throw new Error(session.errors.join('\n'));
  } finally {
    await session.close();
    await served.close();
  }
  return files;
}

/** Fonts are there, pictures too, nothing moves. */
async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await settled(page);
}

/** Pictures laid over each other, each where its style says. */
async function compose(session: Session, layers: [Uint8Array, string][], language: 'ar' | 'en'): Promise<Uint8Array> {
  const page = await session.browser.newPage();
  await page.setViewport(SIZE);
  const images = layers.map(([bytes, style]) => `<img style="position:absolute;${style}" src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}">`).join('');
  await page.setContent(`<!doctype html><html dir="${language === 'ar' ? 'rtl' : 'ltr'}"><body style="margin:0;overflow:hidden">${images}</body></html>`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())).then(() => undefined));
  const bytes = await page.screenshot();
  await page.close();
  return bytes;
}
