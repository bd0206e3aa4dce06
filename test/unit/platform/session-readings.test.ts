import { beforeEach, expect, it } from 'vitest';
import { fake } from './fake-browser.ts';
import type { Reading } from '../../../src/core/model.ts';
import { dropSessionReadingsOf, getSessionReading, newSessionId, putSessionReading } from '../../../src/platform/session-readings.ts';

const session = fake.storage.session, set = session.set;
beforeEach(() => {
  fake.reset();
  session.set = set;
});

const entry = (tabId: number, letters: number) => ({ id: newSessionId(), tabId, reason: 'paused' as const, reading: { text: 'x'.repeat(letters) } as unknown as Reading });

/** From now on the area holds no more than this, as the browsers' does. */
function holdAtMost(letters: number): void {
  session.set = async (values) => {
    if (JSON.stringify({ ...(await session.get(null)), ...values }).length > letters) throw new Error('QUOTA_BYTES quota exceeded');
    return set(values);
  };
}

it('where there is no room the oldest readings go, and nothing else', async () => {
  await session.set({ wishes: 'other' });
  const entries = [entry(1, 300), entry(2, 300), entry(1, 300), entry(3, 300)];
  holdAtMost(1200);
  for (const each of entries) expect(await putSessionReading(each)).toBe(true);
  const kept = await Promise.all(entries.map(async ({ id }) => (await getSessionReading(id)) !== null));
  expect(kept).toEqual([false, false, true, true]);
  expect(await getSessionReading(entries[3]!.id)).toMatchObject(entries[3]!);
  expect((await session.get('wishes')).wishes).toBe('other');
});

it('what fits nowhere is refused', async () => {
  holdAtMost(200);
  expect(await putSessionReading(entry(1, 300))).toBe(false);
});

it('what belonged to a closed tab is forgotten', async () => {
  const [here, there] = [entry(1, 10), entry(2, 10)];
  for (const each of [here, there]) await putSessionReading(each);
  await dropSessionReadingsOf(1);
  expect(await getSessionReading(here.id)).toBeNull();
  expect(await getSessionReading(there.id)).toMatchObject(there);
});
