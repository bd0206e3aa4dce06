/**
 * The browser loses Safi's database while it is closed, in each of the ways a full disk and a sudden end have shown. With the next
 * start the reader is told, and all that was saved is built anew: what the snapshot holds, what was saved, noted and kept since, and pictures.
 */
import { rmSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Reading } from '../../src/core/model.ts';
import { loseDatabase, type Loss } from '../e2e/harness/lost-database.ts';
import { type BrowserKind, canRun, newProfile, start } from '../e2e/harness/session.ts';
import { articleIds, buildFromCopy, keepItsPicture, keepStoryAndLink, seen, untilCopied, untilKept, untilPictured, untilSnapshot } from '../e2e/history-steps.ts';
import { numberedReading, save, withPicture } from '../e2e/save-steps.ts';
import { isFull } from './scale.ts';

const SAVES = 30;
if (!isFull) console.log('lost-database: skipped: only in npm run soak (e2e/faults.test.ts has one of the ways)');

describe.skipIf(!isFull).each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('a lost database under %s', (kind) => {
  describe.each([true, false])('with a snapshot: %s', (hasSnapshot) => {
    test.each(['gone', 'list damaged', 'all damaged'] satisfies Loss[])('%s', { timeout: 300_000 }, async (how) => {
      const profile = newProfile();
      onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
      let session = await start(kind, { profile, language: 'en' });
      let own = await session.openOwn('welcome.html');
      const saveAll = async (name: string): Promise<string[]> => {
        const ids: string[] = [];
        for (let n = 0; n < SAVES; n++) ids.push((await save(own, numberedReading(name, n)))!);
        return ids;
      };
      const inSnapshot = hasSnapshot ? await saveAll('before') : [];
      if (hasSnapshot) await untilSnapshot(session);
      const since = await saveAll('since');
      const [pictured, again] = [1, 2].map((n) => withPicture(numberedReading('pictured', n))) as [Reading, Reading];
      const [picturedId, idBefore] = [(await save(own, pictured))!, (await save(own, again))!];
      await untilCopied(own, [...since, picturedId, idBefore]);
      for (const id of [picturedId, idBefore]) await keepItsPicture(own, id);
      await keepStoryAndLink(session, since[1]!);
      await session.close();
      loseDatabase(profile, how);
      session = await start(kind, { profile, language: 'en' });
      own = await session.openOwn('welcome.html');
      try {
        // What is saved before the reader hears of the loss comes beside it, a story that was lost too under another id than it had.
        const after = [(await save(own, numberedReading('after', 1)))!, (await save(own, again))!];
        expect(after).not.toContain(null);
        expect((await articleIds(own))?.toSorted(), 'the database is not lost: nothing is proved').toEqual(after.toSorted());
        await buildFromCopy(session);
        expect((await articleIds(own))?.toSorted()).toEqual([...inSnapshot, ...since, picturedId, ...after].toSorted());
        for (const id of [picturedId, after[1]!]) await untilPictured(session, id);
        const reader = await session.openOwn(`reader.html?id=${since[0]}`);
        await seen(reader, /Paragraph 0 on timber and tides/);
        await untilKept(session, since[1]!);
        console.log(`${kind}, ${how}: ${inSnapshot.length} articles of the snapshot and ${since.length} saved since, and pictures, all there again`);
      } finally {
        await session.close();
      }
    });
  });
});
