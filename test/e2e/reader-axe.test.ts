/** axe-core finds nothing in the reading view, in any theme and language of the interface, in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './axe.ts';
import { serve, type Served } from './harness/serve.ts';
import { canRun, start, type BrowserKind, type Session } from './harness/session.ts';
import { appearance, storeSettings } from './own-page.ts';
import { openReader, pressKey, seedReadings } from './reader-steps.ts';

const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast'];

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('axe over the reading view in %s', (kind) => {
  let served: Served;
  let session: Session;
  let ids: Record<string, string>;

  beforeAll(async () => {
    served = await serve();
    session = await start(kind);
    ids = await seedReadings(session, served.origin);
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
  });

  it.each(['ar', 'en', 'fa'])('interface in %s, every theme', async (language) => {
    const found: string[] = [];
    const settings = await session.openOwn('reader.html?id=none');
    await storeSettings(settings, { appearance: appearance(THEMES[0]!, language) });
    await settings.close();
    for (const name of ['en', 'shapes', 'ar']) {
      const page = await openReader(session, ids[name]!);
      // Everything that can be open at once: lines, what was left out, mentions, notes.
      await page.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('.ghost, .left-out summary, .foot [aria-expanded=false]')) button.click();
      });
      await page.waitForSelector('.opened');
      for (const theme of name === 'ar' ? THEMES : THEMES.slice(0, 1)) {
        await storeSettings(page, { appearance: appearance(theme, language) }); // The page that stands follows.
        await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, {}, theme);
        found.push(...(await findViolations(page)).map((line) => `${theme} ${name}: ${line}`));
      }
      await page.close();
    }
    expect(found).toEqual([]);
  }, 180_000);

  it.each([['panel', '.controls > button:nth-of-type(1)'], ['themes', '.controls > button:nth-of-type(2)'], ['menu', '.controls > button:nth-of-type(5)']])('the %s', async (_name, button) => {
    const page = await openReader(session, ids.ar!);
    await page.click(button);
    await page.waitForSelector(':popover-open');
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  it('find, keys and what a narrow window shows', async () => {
    const page = await openReader(session, ids.ar!);
    await page.setViewport({ width: 360, height: 800 });
    await pressKey(page, 'Slash');
    await page.waitForSelector('.dock');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await pressKey(page, 'Slash', { shiftKey: true });
    await page.waitForSelector('dialog[open]');
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  it('a reading that is gone', async () => {
    const page = await session.openOwn('reader.html?id=nothing');
    await page.waitForSelector('.missing');
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });
});
