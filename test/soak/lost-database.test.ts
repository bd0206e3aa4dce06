/**
 * The browser loses Safi's database while it is closed, in each of the ways a full disk and a sudden end have shown. With the next
 * start the reader is told, and all that was saved is built anew: what the snapshot holds, and what was saved, noted and kept since.
 */
import { rmSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loseDatabase, type Loss } from '../e2e/harness/lost-database.ts';
import { type BrowserKind, canRun, newProfile, start } from '../e2e/harness/session.ts';
import { articleIds, buildFromCopy, keepStoryAndLink, seen, untilCopied, untilKept, untilSnapshot } from '../e2e/history-steps.ts';
import { numberedReading, save } from '../e2e/save-steps.ts';
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
      await untilCopied(own, since);
      await keepStoryAndLink(session, since[1]!);
      await session.close();
      loseDatabase(profile, how);
      session = await start(kind, { profile, language: 'en' });
      own = await session.openOwn('welcome.html');
      try {
        // What is saved before the reader hears of the loss comes beside it.
        const after = (await save(own, numberedReading('after', 1)))!;
        expect(after).not.toBeNull();
        expect(await articleIds(own), 'the database is not lost: nothing is proved').toEqual([after]);
        await buildFromCopy(session);
        expect((await articleIds(own))?.toSorted()).toEqual([...inSnapshot, ...since, after].toSorted());
        const reader = await session.openOwn(`reader.html?id=${since[0]}`);
        await seen(reader, /Paragraph 0 on timber and tides/);
        await untilKept(session, since[1]!);
        console.log(`${kind}, ${how}: ${inSnapshot.length} articles of the snapshot and ${since.length} saved since, all there again`);
      } finally {
        await session.close();
      }
    });
  });
});
