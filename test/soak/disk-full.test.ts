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
import { articleIds, buildFromCopy, untilCopied, untilSnapshot } from '../e2e/history-steps.ts';
import { askToSave, numberedReading, save } from '../e2e/save-steps.ts';
import { isFull } from './scale.ts';
import { tidyProfile } from './tidy-profile.ts';

/** Saves asked for while the disk is full. */
const SAVES = 40;
/** Saves before that: as many in the snapshot as after it. */
const BEFORE = 20;
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
    for (let n = 0; n < BEFORE; n++) {
      reported.push((await save(own, numberedReading('before', n)))!);
      if (n === BEFORE / 2) await untilSnapshot(session);
    }
    await untilCopied(own, reported.slice(BEFORE / 2 + 1));
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

  test('the browser killed while it is full; with room again all that was reported is there or comes from the copies, and saving works', { timeout: 300_000 }, async () => {
    session.browser.process()?.kill('SIGKILL');
    await session.close();
    rmSync(filler);
    await tidyProfile(kind, profile);
    await begin();
    // Killed while its files could not grow, Chromium may find its database damaged and begin a new one.
    const isWhole = ((await articleIds(own)) ?? []).length > 0;
    if (!isWhole) await buildFromCopy(session);
    const there = new Set(await articleIds(own));
    const lost = reported.filter((id) => !there.has(id));
    console.log(`${kind}: ${reported.length} saves reported, ${lost.length} lost${isWhole ? '' : '; the browser threw its database away, the copies gave back the rest'}`);
    // A copy of what was saved while the disk was full may not have found room.
    expect(lost.filter((id) => isWhole || reported.indexOf(id) < BEFORE)).toEqual([]);
    expect(await save(own, numberedReading('after', 1))).not.toBeNull();
  });
});

afterAll(() => rmSync(disk, { recursive: true, force: true }));
