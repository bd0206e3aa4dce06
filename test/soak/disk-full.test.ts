/**
 * The disk is full: a profile on a small disk of its own (a tmpfs, which only root of a Linux may mount), filled to the last
 * byte while Safi saves. What was reported as saved is there afterwards, the rest was refused in words, and Safi works on.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, canRun, type Session, start } from '../e2e/harness/session.ts';
import { press, seen, untilSnapshot } from '../e2e/history-steps.ts';
import { until } from '../e2e/page-steps.ts';
import { askToSave, numberedReading, save } from '../e2e/save-steps.ts';
import { isFull } from './scale.ts';
import { tidyProfile } from './tidy-profile.ts';

/** Saves asked for while the disk is full. */
const SAVES = 40;
/** Saves before that. */
const BEFORE = 10;
const disk = mkdtempSync(join(tmpdir(), 'safi-disk-'));
const canMount = isFull && process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0 && spawnSync('umount', [disk]).status === 0;
if (!canMount) console.log(`disk-full: skipped: ${isFull ? 'a small disk can only be mounted by root of a Linux' : 'only in npm run soak'}`);

describe.skipIf(!canMount).each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('a full disk under %s', (kind) => {
  let session: Session;
  let own: Page;
  const reported: string[] = [];
  const profile = join(disk, 'profile');
  const filler = join(disk, 'filler');

  const begin = async (): Promise<void> => {
    session = await start(kind, { profile, language: 'en' });
    own = await session.openOwn('welcome.html');
  };
  /** Ids of all articles; null when the browser has thrown the database away. */
  const rows = (): Promise<string[] | null> => own.evaluate(() => new Promise<string[] | null>((done, failed) => {
    const opening = indexedDB.open('safi');
    opening.addEventListener('error', () => failed(opening.error));
    // It must not be made here.
    opening.addEventListener('upgradeneeded', () => { opening.transaction!.abort(); done(null); });
    opening.addEventListener('success', () => {
      const keys = opening.result.transaction('articles').objectStore('articles').getAllKeys();
      keys.addEventListener('success', () => { opening.result.close(); done(keys.result as string[]); });
    });
  }));
  /** Writes until nothing more goes in. */
  const fill = (): void => {
    const file = openSync(filler, 'a');
    try {
      for (let size = 1 << 20; size >= 1; size >>= 4) try { for (;;) writeSync(file, Buffer.alloc(size)); } catch { /* full for pieces of this size */ }
    } finally {
      closeSync(file);
    }
  };

  beforeAll(async () => {
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk]).status !== 0) throw new Error('no small disk');
    await begin();
  });
  afterAll(async () => {
    await session?.close();
    spawnSync('umount', [disk]);
  });

  test('saves while it fills and while it is full', { timeout: 300_000 }, async () => {
    for (let n = 0; n < BEFORE; n++) reported.push((await save(own, numberedReading('before', n)))!);
    await untilSnapshot(session);
    fill();
    const refused: string[] = [];
    for (let n = 0; n < SAVES; n++) {
      const told = await askToSave(own, numberedReading('full', n, 20_000), 20_000);
      if (told?.kept) reported.push(told.id);
      else refused.push(told?.reason ?? 'no answer');
      fill();
    }
    console.log(`${kind}: with the disk full ${refused.length} saves were refused: ${[...new Set(refused)].join(', ')}`);
    expect(refused.filter((reason) => !/^(quota|aborted|unavailable)$/.test(reason))).toEqual([]);
    expect(refused.length, 'a disk that is never full proves nothing').toBeGreaterThan(0);
  });

  test('the browser killed while it is full; with room again all that was reported is there or comes from the snapshot, and saving works', { timeout: 300_000 }, async () => {
    session.browser.process()?.kill('SIGKILL');
    await session.close();
    rmSync(filler);
    await tidyProfile(kind, profile);
    await begin();
    // Killed while its files could not grow, Chromium may find its database damaged and begin a new one.
    const whole = await rows();
    const safe = whole ? reported : reported.slice(0, BEFORE);
    if (!whole) {
      const library = await session.openOwn('library.html');
      await seen(library, /holds a copy of your history/);
      await press(library, /from the copy/);
      await until('the articles of the snapshot', async () => (await rows())?.length === BEFORE, 30_000);
      await library.close();
    }
    const there = new Set(await rows());
    expect(safe.filter((id) => !there.has(id))).toEqual([]);
    expect(await save(own, numberedReading('after', 1))).not.toBeNull();
    console.log(`${kind}: ${reported.length} saves reported, ${reported.length - safe.length} lost${whole ? '' : '; the browser threw its database away, the snapshot gave back what was saved before the disk was full'}`);
  });
});

afterAll(() => rmSync(disk, { recursive: true, force: true }));
