/** axe-core over every page of Safi's, in Arabic, English and Persian, in every theme, in both browsers. `npm test` holds the slices of it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPopupViolations, findViolations } from '../e2e/axe.ts';
import { openPopup, popupText } from '../e2e/harness/popup.ts';
import { type Served, samplesFolder, serve } from '../e2e/harness/serve.ts';
import { type BrowserKind, type Session, canRun, start } from '../e2e/harness/session.ts';
import { fillScript } from '../e2e/library-steps.ts';
import { appearance, storeSettings, welcomeTabs } from '../e2e/own-page.ts';
import { openReader, seedReadings } from '../e2e/reader-steps.ts';
import { isFull } from './scale.ts';

const LANGUAGES = ['ar', 'en', 'fa'] as const;
const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast'];
const SECTIONS = ['sites', 'labels', 'reading', 'history', 'backup', 'keys', 'about'];

if (!isFull) console.log('axe: skipped: only in npm run soak');

describe.skipIf(!isFull).each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('axe under %s', (kind) => {
  let session: Session;
  let served: Served;
  let settings: Page;
  let ids: Record<string, string>;

  beforeAll(async () => {
    served = await serve(samplesFolder);
    session = await start(kind);
    await welcomeTabs(session);
    settings = await session.openOwn('options.html');
    await settings.evaluate(fillScript);
    await settings.evaluate('safiFill.demo()');
    ids = await seedReadings(session, served.origin);
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
  });

  /** What axe finds in the page that stands, in every theme; the page follows the settings. */
  async function inThemes(page: Page, language: string, where: string): Promise<string[]> {
    const found: string[] = [];
    for (const theme of THEMES) {
      await storeSettings(page, { appearance: appearance(theme, language) });
      await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, {}, theme);
      found.push(...(await findViolations(page)).map((line) => `${where} ${theme}: ${line}`));
    }
    return found;
  }

  /** Opens a page in the language, with what is wanted on it. */
  async function opened(path: string, language: string, wanted: string): Promise<Page> {
    await storeSettings(settings, { appearance: appearance('light', language) });
    const page = await session.openOwn(path);
    await page.bringToFront();
    await page.waitForSelector(`html[lang=${language}] ${wanted}`);
    return page;
  }

  test.each(LANGUAGES)('the reading view in %s', async (language) => {
    await storeSettings(settings, { appearance: appearance('light', language) });
    const page = await openReader(session, ids.ar!);
    await page.evaluate(() => { for (const button of document.querySelectorAll<HTMLElement>('.ghost, .left-out summary, .foot [aria-expanded=false]')) button.click(); });
    await page.waitForSelector('.opened');
    expect(await inThemes(page, language, 'reader')).toEqual([]);
    await page.close();
  });

  test.each(LANGUAGES)('the library in %s', async (language) => {
    const found: string[] = [];
    for (const [hash, wanted] of [['#list', '.story .line'], ['#map', '.thread'], ['#later', '.later-group']] as const) {
      const page = await opened(`library.html${hash}`, language, wanted);
      found.push(...await inThemes(page, language, hash));
      await page.close();
    }
    expect(found).toEqual([]);
  });

  test.each(LANGUAGES)('the options in %s', async (language) => {
    const found: string[] = [];
    for (const section of SECTIONS) {
      const page = await opened(`options.html#${section}`, language, `nav a[aria-current][href="#${section}"]`);
      found.push(...await inThemes(page, language, section));
      await page.close();
    }
    expect(found).toEqual([]);
  });

  test.each(LANGUAGES)('the welcome page in %s', async (language) => {
    const page = await opened('welcome.html', language, '.before-after');
    expect(await inThemes(page, language, 'welcome')).toEqual([]);
    await page.close();
  });

  test.each(LANGUAGES)('the popup in %s', async (language) => {
    const found: string[] = [];
    for (const theme of THEMES) {
      await storeSettings(settings, { appearance: appearance(theme, language) });
      const page = await session.open(`${served.origin}/arabic.html`);
      const popup = await openPopup(session, page);
      await popupText(popup, /شوف كمان/);
      found.push(...(await findPopupViolations(session, popup)).map((line) => `${theme}: ${line}`));
      await popup.close();
      await page.close();
    }
    expect(found).toEqual([]);
  });
});
