/**
 * What can befall the history while Safi is used: its database deleted, wedged, written by a newer Safi, damaged on the
 * disk; the clock wrong by years; Safi itself put in anew. Nothing saved is lost that could be kept, the reader is told what
 * is so, and Safi works on. (A full disk: test/soak/disk-full.test.ts.)
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loseDatabase } from './harness/lost-database.ts';
import { openPopup, popupText } from './harness/popup.ts';
import { serve, type Served } from './harness/serve.ts';
import { type BrowserKind, canRun, newProfile, type Session, start } from './harness/session.ts';
import { openWithClock } from './harness/turned-clock.ts';
import { articleIds, buildFromCopy, keepItsPicture, keepStoryAndLink, press, seen, untilCopied, untilKept, untilPictured, untilSnapshot } from './history-steps.ts';
import { storeSettings } from './own-page.ts';
import { pause, until } from './page-steps.ts';
import { askToSave, numberedReading, save, withPicture } from './save-steps.ts';

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('faults in %s', (kind) => {
  const profile = newProfile();
  let session: Session;
  let served: Served;
  let own: Page;
  let number = 0;

  const begin = async (): Promise<void> => {
    session = await start(kind, { profile, language: 'en' });
    own = await session.openOwn('welcome.html');
  };
  beforeAll(async () => {
    served = await serve();
    await begin();
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const saveOne = async (): Promise<string> => {
    const id = await save(own, numberedReading('fault', ++number));
    expect(id, 'a save').not.toBeNull();
    return id!;
  };
  /** A context that holds the database and never lets go, as a window of an older Safi might; and one that wants to upgrade it. */
  const wedge = async (): Promise<{ open: () => Promise<void> }> => {
    const holder = await session.openOwn('welcome.html');
    await holder.evaluate(() => new Promise<void>((done) => {
      indexedDB.open('safi').addEventListener('success', function opened() { Object.assign(globalThis, { held: this.result }); done(); });
    }));
    await own.evaluate(() => {
      const upgrade = indexedDB.open('safi', 1000);
      // It gives up in the end: the database is then as it was.
      upgrade.addEventListener('upgradeneeded', () => upgrade.transaction?.abort());
    });
    return { open: () => holder.close() };
  };

  test('deleted while a library and a reading view are open: both stay, saving works, and what was deleted comes back', { timeout: 120_000 }, async () => {
    const deleted = await saveOne();
    await untilCopied(own, [deleted]);
    const reader = await session.openOwn(`reader.html?id=${deleted}`);
    await reader.waitForSelector('article h1');
    const library = await session.openOwn('library.html');
    await seen(library, /Story fault-1/);
    expect(await own.evaluate(() => new Promise<string>((done) => {
      const deleting = indexedDB.deleteDatabase('safi');
      deleting.addEventListener('success', () => done('deleted'));
      deleting.addEventListener('blocked', () => setTimeout(() => done('blocked'), 5_000));
    }))).toBe('deleted');
    expect(await reader.$eval('article h1', ({ textContent }) => textContent)).toContain('Story fault-1');
    const id = await saveOne();
    await library.reload({ waitUntil: kind === 'firefox' ? [] : 'load' }).catch(() => undefined);
    await seen(library, /Story fault-2/);
    const again = await session.openOwn(`reader.html?id=${id}`);
    await again.waitForSelector('article h1');
    await Promise.all([reader.close(), library.close(), again.close()]);
    await buildFromCopy(session);
    expect((await articleIds(own))?.toSorted()).toEqual([deleted, id].toSorted());
  });

  test('wedged by an older window: the reader is told, and all is there once it is closed', { timeout: 120_000 }, async () => {
    const before = await countAs(own);
    const { open } = await wedge();
    const library = await session.openOwn('library.html');
    const told = await askToSave(own, numberedReading('wedged', 1), 25_000);
    expect(told).toMatchObject({ kept: false, reason: 'unavailable' });
    await seen(library, /does not open now/, 30_000);
    await open();
    await until('the database to open', async () => (await countAs(own)) === before, 30_000);
    await press(library, /again|Retry/i);
    await seen(library, /Story fault-2/);
    await saveOne();
    await library.close();
  });

  test('put in anew in the middle of reading, as an update does', { timeout: 120_000 }, async () => {
    const rows = await countAs(own);
    const id = await saveOne();
    const news = await session.open(`${served.origin}/english.html`);
    await popupText(await openPopup(session, news), /not the story/);
    const reader = await session.openOwn(`reader.html?id=${id}`);
    await reader.waitForSelector('article h1');
    const unanswered = askToSave(own, numberedReading('cut-off', 1));
    await session.browser.installExtension(resolve(process.env.SAFI_DIST ?? 'dist', kind));
    const told = await unanswered;
    own = await until('a page of the new Safi', () => session.openOwn('welcome.html'), 30_000);
    await until('the new background', () => save(own, numberedReading('fault', ++number)), 30_000);
    // Nothing is lost: what was there, the save before, the one now, and the one cut off if it was reported.
    const expected = rows + 2 + (told?.kept ? 1 : 0);
    const now = await countAs(own);
    expect(now).toBeGreaterThanOrEqual(expected);
    expect(now).toBeLessThanOrEqual(rows + 3);
    const again = await session.openOwn(`reader.html?id=${id}`);
    await again.waitForSelector('article h1');
    // The page that was open before is read anew by the new Safi.
    await popupText(await openPopup(session, news), /not the story/);
    await news.close();
    await again.close();
  });

  test('a clock wrong by years, ahead or back: nothing is let go, and saving works', { timeout: 120_000 }, async () => {
    await storeSettings(own, { history: { paused: false, neverSaveSites: [], keepDays: 30, keepCount: null } });
    const rows = await countAs(own);
    for (const years of [10, -20]) {
      const page = await openWithClock(session, 'library.html', years * 31_557_600_000);
      await seen(page, /Story fault-/);
      // The housework begins 1.5 s after the page has drawn.
      await pause(4_000);
      expect(await countAs(own), `${years} years`).toBe(rows);
      await page.close();
    }
    await saveOne();
    await storeSettings(own, {});
  });

  test('damaged on the disk: the reader is told, and all comes back, also pictures and what was saved and kept since the last snapshot', { timeout: 180_000 }, async () => {
    await untilSnapshot(session);
    const since = await saveOne();
    const pictured = (await save(own, withPicture(numberedReading('pictured', 1))))!;
    await untilCopied(own, [since, pictured]);
    await keepStoryAndLink(session, since);
    await keepItsPicture(own, pictured);
    const before = (await articleIds(own))!;
    await session.close();
    loseDatabase(profile, 'list damaged');
    await begin();
    await buildFromCopy(session);
    expect((await articleIds(own))?.toSorted()).toEqual(before.toSorted());
    const library = await session.openOwn('library.html');
    await seen(library, /Story fault-2/);
    await untilKept(session, since);
    await untilPictured(session, pictured);
    await saveOne();
    await library.close();
  });

  test('written by a newer Safi: told, and left as it is', async () => {
    const rows = await countAs(own);
    await own.evaluate(() => new Promise<void>((done) => {
      const opening = indexedDB.open('safi', 1000);
      opening.addEventListener('success', () => { opening.result.close(); done(); });
    }));
    const library = await session.openOwn('library.html');
    await seen(library, /newer Safi/);
    expect(await askToSave(own, numberedReading('newer', 1), 25_000)).toMatchObject({ kept: false });
    expect(await countAs(own)).toBe(rows);
    await library.close();
  });
});

/** Rows, counted from a page that is open already: another Safi may have taken the place of the one that opened the helper. */
const countAs = (page: Page): Promise<number> => page.evaluate(() => new Promise<number>((done, failed) => {
  const opening = indexedDB.open('safi');
  opening.addEventListener('error', () => failed(opening.error));
  opening.addEventListener('success', () => {
    const count = opening.result.transaction('articles').objectStore('articles').count();
    count.addEventListener('success', () => { opening.result.close(); done(count.result); });
  });
}));
