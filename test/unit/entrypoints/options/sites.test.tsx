// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { fake, press, show } from './show-options.tsx';
const { getSettings, updateSettings } = await import('../../../../src/platform/settings.ts');
const { requestSites } = await import('../../../../src/platform/wishes.ts');
const { Sites } = await import('../../../../src/entrypoints/options/sites.tsx');

const granted = (): string[] => [...fake.permissions.granted];

beforeEach(async () => {
  fake.reset();
  await requestSites(['a.example']);
  await updateSettings({ access: 'sites', cleanSites: ['a.example'] });
  await show(Sites);
});

it('a site that was removed comes back whole: its place in the list, and its leave', async () => {
  const before = granted();
  await press('options.remove');
  await expect.poll(granted).toEqual([]);
  await updateSettings(({ cleanSites }) => ({ cleanSites: [...cleanSites, 'b.example'] }));
  await press('options.undo');
  await expect.poll(async () => new Set((await getSettings()).cleanSites)).toEqual(new Set(['a.example', 'b.example']));
  expect(granted()).toEqual(before);
});

it('no leave is asked for a site that had none', async () => {
  fake.permissions.granted.clear();
  await show(Sites);
  await press('options.remove');
  await press('options.undo');
  await expect.poll(async () => (await getSettings()).cleanSites).toEqual(['a.example']);
  expect(granted()).toEqual([]);
});
