/** Histories of every earlier version open in today's library, in both browsers, while a window of that version is open. */
import { buildSync } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseVersion } from '../../src/store/schema.ts';
import { type BrowserKind, canRun, type Session, start } from './harness/session.ts';
import { openLibrary, storedCounts } from './library-steps.ts';
import { until } from './page-steps.ts';

const buildScript = buildSync({
  stdin: { contents: "import { buildVersion } from './test/unit/store/fixtures-by-version.ts'; globalThis.buildVersion = buildVersion;", resolveDir: '.', loader: 'ts' },
  bundle: true, format: 'iife', write: false,
}).outputFiles[0]!.text;

const earlier = Array.from({ length: databaseVersion - 1 }, (_, i) => i + 1);

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('upgrades in %s', (kind) => {
  let session: Session;
  let old: Page;
  let page: Page;

  beforeAll(async () => {
    session = await start(kind, { language: 'en' });
    old = await session.openOwn('options.html');
    page = await session.browser.newPage();
  });
  afterAll(() => session?.close());

  /** The first window becomes one of an earlier version, with its history open. */
  async function leaveVersion(version: number): Promise<void> {
    await page.goto('about:blank');
    await old.evaluate(buildScript);
    // A page of today's Safi may make its own history between the two steps: then once more.
    await until(`a history of version ${version}`, async () => {
      await old.evaluate(`(async () => {
        globalThis.oldTab?.close();
        await new Promise((done, fail) => { const request = indexedDB.deleteDatabase('safi'); request.onsuccess = done; request.onerror = () => fail(request.error); });
        globalThis.oldTab = await buildVersion(${version});
        globalThis.hasGivenWay = false;
        // What every version of Safi does in every window.
        oldTab.onversionchange = () => { globalThis.hasGivenWay = true; oldTab.close(); };
      })()`);
      return true;
    });
  }

  test.each(earlier)('from version %i: the list shows it, the search finds it, the old window gives way', async (version) => {
    await leaveVersion(version);
    await openLibrary(session, page);
    await page.waitForFunction(() => document.querySelector('.row-title a')?.textContent === 'قمة الرئيس');
    expect(await old.evaluate('hasGivenWay')).toBe(true);
    await page.focus('#search');
    await page.keyboard.type('الرييس ');
    await page.waitForFunction(() => [...document.querySelectorAll('mark')].some(({ textContent }) => textContent === 'الرئيس'));
    expect(await storedCounts(page)).toEqual({ articles: 1, readings: 1, links: 1 });
    const found = await page.evaluate(async () => (await indexedDB.databases()).map(({ name, version: number }) => `${name} ${number}`));
    expect(found).toContain(`safi ${databaseVersion}`);
  });

  test('reports no error', () => {
    expect(session.errors).toEqual([]);
  });
});
