// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { freshStore } from '../../store/fresh-store.ts';
import { makeReading } from '../../store/make-reading.ts';
import { fake, press, show } from './show-options.tsx';
const { getSettings, updateSettings } = await import('../../../../src/platform/settings.ts');
const { countArticles, emptyTrash, saveReading } = await import('../../../../src/store/articles.ts');
const { StoreError } = await import('../../../../src/store/model.ts');
const retention = await import('../../../../src/store/retention.ts');
const { Limits } = await import('../../../../src/entrypoints/options/limits.tsx');

const day = 86_400_000;
const keepDays = async (): Promise<number | null> => (await getSettings()).history.keepDays;
const words = (): string => document.body.textContent ?? '';

beforeEach(async () => {
  fake.reset();
  await freshStore();
  for (let age = 0; age < 35; age++) await saveReading(makeReading({ url: `https://a.example/${age}` }), { now: Date.now() - age * day });
  await updateSettings({ history: { keepDays: 1825 } });
  await show(({ settings }) => <Limits history={settings.history} onChange={() => Promise.resolve()} />);
});

function choose(days: number): void {
  const select = document.querySelector('select')!;
  select.value = String(days);
  select.dispatchEvent(new Event('change'));
}

it('passing through a short limit on the way to a long one lets nothing go', async () => {
  choose(30);
  await expect.poll(words).toContain('options.overLimit');
  choose(365);
  await expect.poll(keepDays).toBe(365);
  expect(words()).not.toContain('options.overLimit');
  expect(await countArticles()).toBe(35);
});

it('a limit that lets articles go holds when that was agreed to, and both can be taken back', async () => {
  choose(30);
  await expect.poll(words).toContain('options.overLimit');
  expect(await keepDays()).toBe(1825);
  await press('library.delete-yes');
  await expect.poll(keepDays).toBe(30);
  expect(await countArticles()).toBe(30);
  await press('options.undo');
  await expect.poll(keepDays).toBe(1825);
  await expect.poll(() => countArticles()).toBe(35);
});

it('an undo that comes when the deletion is final says so', async () => {
  choose(30);
  await press('library.delete-yes');
  await expect.poll(keepDays).toBe(30);
  await emptyTrash(Date.now());
  await press('options.undo');
  await expect.poll(words).toContain('library.undo-none');
  expect(await countArticles()).toBe(30);
});

it('a limit that was not agreed to is gone', async () => {
  choose(30);
  await press('options.cancel');
  expect(document.querySelector('select')!.value).toBe('1825');
  expect(await keepDays()).toBe(1825);
});

it('when the history cannot be asked, that is told, and the limit stays what it was', async () => {
  const broken = vi.spyOn(retention, 'listOverLimit').mockRejectedValue(new StoreError('unavailable', ''));
  choose(30);
  await expect.poll(words).toContain('options.store.unavailable');
  broken.mockRestore();
  expect(await keepDays()).toBe(1825);
});
