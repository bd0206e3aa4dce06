/**
 * No room for the history: nothing is told as saved that is not, the reader hears what is so, and it goes on once there is room.
 * Chromium sets no limit to an extension that may store without one, so this copy of the built folder lacks that permission and nothing
 * else; then Chromium itself refuses the writes. (Firefox has no such switch; a full disk in both: test/soak/disk-full.test.ts.)
 */
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../src/core/model.ts';
import { canRun, type Session, start } from './harness/session.ts';
import { openLibrary, storedCounts } from './library-steps.ts';
import { askToSave, numberedReading } from './save-steps.ts';

/** A story of 900 KB that no compression makes smaller. */
function longReading(): Reading {
  const reading = numberedReading('room', 5);
  const text = randomBytes(450_000).toString('hex');
  return { ...reading, article: { ...reading.article, blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text }] }] } };
}

const untold = (): void => { StorageManager.prototype.estimate = async () => ({}); };

describe.runIf(canRun('chromium'))('the library without room, in chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'safi-quota-'));
  const before = process.env.SAFI_DIST;
  let session: Session;
  let page: Page;
  let protocol: CDPSession;

  beforeAll(async () => {
    cpSync(join(before ?? 'dist', 'chromium'), join(folder, 'chromium'), { recursive: true });
    const file = join(folder, 'chromium', 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
    writeFileSync(file, JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((name) => name !== 'unlimitedStorage') }));
    process.env.SAFI_DIST = folder;
    session = await start('chromium', { language: 'en' });
    page = await session.browser.newPage();
    // Safi asks for room before it writes (unit/store/keeping.test.ts); here it hears nothing, and the browser itself refuses.
    await page.evaluateOnNewDocument(untold);
    const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
    await (await target.worker())!.evaluate(untold);
    protocol = await page.createCDPSession();
    // The browser asks for the room anew only when a write is larger than what it remembers of it.
    await allow(700_000);
    await openLibrary(session, page);
  });
  afterAll(async () => {
    if (before === undefined) delete process.env.SAFI_DIST;
    else process.env.SAFI_DIST = before;
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Bytes that all of Safi may take; none given: as much as before. */
  const allow = (bytes?: number): Promise<unknown> => protocol.send('Storage.overrideQuotaForOrigin', { origin: session.base.slice(0, -1), ...(bytes === undefined ? {} : { quotaSize: bytes }) });
  const isPinned = (): Promise<boolean> => page.$eval('.entry .row', (row) => row.querySelector('.pinned') !== null);
  const pin = async (): Promise<void> => {
    await page.focus('.row-title a');
    await page.keyboard.press('s');
  };

  test('a save is told as not kept, a change as not written, and both go through once there is room', async () => {
    for (let number = 1; number <= 3; number++) expect(await askToSave(page, numberedReading('room', number))).toMatchObject({ kept: true });
    const whole = await storedCounts(page);
    expect(whole).toEqual({ articles: 3, readings: 3, links: 3 });
    await openLibrary(session, page);
    expect(await isPinned()).toBe(false);

    await allow(1_000);
    for (const reading of [longReading(), numberedReading('room', 4)]) expect(await askToSave(page, reading, 30_000)).toEqual({ id: '', kept: false, reason: 'quota' });
    expect(await storedCounts(page)).toEqual(whole);
    await pin();
    await page.waitForFunction(() => document.body.innerText.includes('Nothing was written: the disk'));
    expect(await isPinned()).toBe(false);
    await openLibrary(session, page);
    expect(await isPinned(), 'read anew').toBe(false);

    await allow();
    expect(await askToSave(page, numberedReading('room', 4))).toMatchObject({ kept: true });
    expect(await storedCounts(page)).toEqual({ articles: 4, readings: 4, links: 4 });
    await pin();
    await page.waitForFunction(() => document.querySelector('.entry .row .pinned') !== null);
  });
});
