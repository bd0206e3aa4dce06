/**
 * Killed at random points: the background between two of its steps, the page that asked, the whole browser (SIGKILL).
 * What Safi had reported as saved is in the history afterwards, whole: row, text and links; and Safi works on.
 */
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../src/core/model.ts';
import { killBackground } from '../e2e/harness/background.ts';
import { type BrowserKind, canRun, newProfile, type Session, start } from '../e2e/harness/session.ts';
import { numberedReading, save } from '../e2e/save-steps.ts';
import { amount, randomFrom, seed } from './scale.ts';
import { tidyProfile } from './tidy-profile.ts';

const next = randomFrom(seed);
let made = 0;

const makeReading = (): Reading => numberedReading(String(seed), ++made, 1 + Math.floor(next() * 200));

/** Reads the database itself: every id that was reported, and what does not belong together. */
async function inspect(session: Session, reported: string[]): Promise<{ lost: string[]; torn: string[] }> {
  const own = await session.openOwn('popup.html');
  const result = await own.evaluate(async (ids) => {
    const opening = indexedDB.open('safi');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const reading = database.transaction(['articles', 'readings', 'links']);
    const all = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const rows = (await all(reading.objectStore('articles').getAll())) as { id: string; related: number }[];
    const texts = new Set((await all(reading.objectStore('readings').getAllKeys())) as string[]);
    const links = new Map<string, number>();
    for (const { from } of (await all(reading.objectStore('links').getAll())) as { from: string }[]) links.set(from, (links.get(from) ?? 0) + 1);
    database.close();
    const known = new Set(rows.map(({ id }) => id));
    return {
      lost: ids.filter((id) => !known.has(id)),
      torn: [...rows.filter(({ id, related }) => !texts.has(id) || (links.get(id) ?? 0) !== related).map(({ id }) => id), ...[...texts, ...links.keys()].filter((id) => !known.has(id))],
    };
  }, reported);
  await own.close();
  return result;
}

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('kills in %s', (kind) => {
  const profile = newProfile();
  const reported: string[] = [];
  let session: Session;

  beforeAll(async () => { session = await start(kind, { profile }); });
  afterAll(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the background and the page that asks, at random points', { timeout: 3_600_000 }, async () => {
    const rounds = amount(12, 220);
    let unanswered = 0;
    for (let round = 0; round < rounds; round++) {
      const own = await session.openOwn('popup.html');
      const saves = Array.from({ length: 3 }, () => save(own, makeReading()));
      await pause(next() * 60);
      await (round % 3 === 2 ? own.close() : killBackground(session).catch(() => undefined));
      const ids = await Promise.all(saves);
      reported.push(...ids.filter((id) => id !== null));
      unanswered += ids.filter((id) => id === null).length;
      if (!own.isClosed()) await own.close();
    }
    const { lost, torn } = await inspect(session, reported);
    console.log(`${kind}: ${rounds} kills of background or page, seed ${seed}: ${reported.length} saves reported, ${unanswered} cut off, ${lost.length} lost, ${torn.length} torn`);
    expect({ lost, torn }).toEqual({ lost: [], torn: [] });
  });

  test('the whole browser, by SIGKILL', { timeout: 3_600_000 }, async () => {
    const rounds = amount(1, 40);
    const lost: string[] = [];
    const torn: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const own = await session.openOwn('popup.html');
      const saves = Array.from({ length: 5 }, async (_, i) => {
        await pause(i * 20);
        const id = await save(own, makeReading());
        if (id) reported.push(id);
      });
      await pause(30 + next() * 200);
      session.browser.process()?.kill('SIGKILL');
      await Promise.race([Promise.all(saves), pause(1_000)]);
      await session.close();
      await tidyProfile(kind, profile);
      session = await start(kind, { profile });
      const found = await inspect(session, reported);
      lost.push(...found.lost);
      torn.push(...found.torn);
    }
    console.log(`${kind}: ${rounds} SIGKILLs of the whole browser, seed ${seed}: ${reported.length} saves reported, ${lost.length} lost, ${torn.length} torn`);
    expect({ lost, torn }).toEqual({ lost: [], torn: [] });
  });

  test('Safi works on', async () => {
    const own = await session.openOwn('popup.html');
    expect(await save(own, makeReading())).not.toBeNull();
    await own.close();
  });
});
