/**
 * A page of Safi killed in the middle of indexing, merging, rebuilding, restoring, deleting and writing a snapshot, and the whole
 * browser with it (SIGKILL). Afterwards nothing reported as saved is lost, nothing is half there, and the index finds exactly what is there.
 */
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserKind, canRun, newProfile, type Session, start } from '../e2e/harness/session.ts';
import { amount, randomFrom, seed } from './scale.ts';
import type { StoreSoak } from './store-page.ts';
import { tidyProfile } from './tidy-profile.ts';

const next = randomFrom(seed + 1);
const kinds = ['index', 'merge', 'rebuild', 'restore', 'delete', 'snapshot'];
/** Where a run begins among them: short runs add up only when they do not all begin with the same. */
const firstKind = Math.floor(next() * kinds.length);
declare const storeSoak: StoreSoak;

let script = '';
beforeAll(async () => {
  const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL('store-page.ts', import.meta.url))], bundle: true, format: 'iife', write: false, target: 'es2022', charset: 'utf8' });
  script = outputFiles[0]!.text;
});

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('kills of the store in %s', (kind) => {
  const profile = newProfile();
  const reported: string[] = [];
  const problems: string[] = [];
  let session: Session;
  let number = 0;

  beforeAll(async () => { session = await start(kind, { profile }); });
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** A page of Safi's with the store in it. */
  async function openStorePage(): Promise<Page> {
    const page = await session.openOwn('popup.html');
    await page.evaluate(script);
    return page;
  }

  async function check(): Promise<void> {
    const page = await openStorePage();
    const { lost, torn, wrong } = await page.evaluate((names) => storeSoak.inspect(names), [...reported]);
    await page.close();
    expect(reported.length, 'a test that hears of no save proves nothing').toBeGreaterThan(0);
    expect({ lost, torn, wrong, problems }, `seed ${seed}`).toEqual({ lost: [], torn: [], wrong: [], problems: [] });
  }

  /** Starts a piece of work and leaves it somewhere in its middle. */
  async function beginWork(round: number): Promise<Page> {
    const page = await openStorePage();
    await page.evaluate((name, from) => storeSoak.begin(name, from), kinds[(firstKind + round) % kinds.length]!, (number += 1000));
    const until = Date.now() + next() * (round % 3 === 0 ? 1500 : 300);
    const before = reported.length;
    do {
      const { saved, failed } = await page.evaluate(() => storeSoak.told());
      reported.splice(before, Infinity, ...saved.filter((name) => !name.startsWith('deleted')));
      problems.push(...failed);
      await pause(10);
    } while (Date.now() < until);
    return page;
  }

  test('the page, at random points', { timeout: 3_600_000 }, async () => {
    const rounds = amount(6, 120);
    for (let round = 0; round < rounds; round++) {
      await (await beginWork(round)).close();
      // Every piece of work is also begun upon the ruins of the one before.
      if (round % kinds.length === kinds.length - 1) await check();
    }
    await check();
    console.log(`${kind}: ${rounds} pages killed in the middle of ${kinds.join(', ')}, seed ${seed}: ${reported.length} saves reported, 0 lost, 0 torn, index right`);
  });

  test('the whole browser, by SIGKILL', { timeout: 3_600_000 }, async () => {
    const rounds = amount(1, 24);
    for (let round = 0; round < rounds; round++) {
      await beginWork(round);
      session.browser.process()?.kill('SIGKILL');
      await session.close();
      await tidyProfile(kind, profile);
      session = await start(kind, { profile });
      await check();
    }
    console.log(`${kind}: ${rounds} SIGKILLs of the whole browser in the middle of ${kinds.join(', ')}, seed ${seed}: ${reported.length} saves reported, 0 lost, 0 torn, index right`);
  });
});
