import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from './fake-browser.ts';
import { DEFAULTS, getSettings, mend, onSettingsChanged, syncRefusal, updateSettings } from '../../../src/platform/settings.ts';
import { isSame } from '../../../src/platform/three-way.ts';
import { pack } from '../../../src/platform/settings-sync.ts';

beforeEach(() => fake.reset());

describe('settings', () => {
  it('are the defaults before anything was chosen', async () => {
    expect(await getSettings()).toEqual(DEFAULTS);
  });

  it('keep each field that fits and mend each that does not', () => {
    const mended = mend({ lineStyle: 'dim', appearance: { size: 24, theme: 'purple' }, cleanSites: ['a.example', 7], neverSites: 'x', history: null, unknown: 1 });
    expect(mended).toEqual({ ...DEFAULTS, lineStyle: 'dim', appearance: { ...DEFAULTS.appearance, size: 24 }, cleanSites: ['a.example'] });
  });

  it.each([[null], ['x'], [[]], [{ appearance: [] }], [{ __proto__: { sync: true } }]])('are never broken by %j', (value) => {
    expect(mend(value)).toEqual(DEFAULTS);
  });

  it('change by patches, one after the other', async () => {
    await Promise.all([
      updateSettings({ appearance: { theme: 'dark' } }),
      updateSettings({ appearance: { size: 24 } }),
      ...Array.from({ length: 5 }, (_, i) => updateSettings(({ cleanSites }) => ({ cleanSites: [...cleanSites, `${i}.example`] }))),
    ]);
    const { appearance, cleanSites } = await getSettings();
    expect(appearance).toEqual({ ...DEFAULTS.appearance, theme: 'dark', size: 24 });
    expect(cleanSites).toHaveLength(5);
  });

  it('do not let the defaults be changed through an answer', async () => {
    (await getSettings()).cleanSites.push('x.example');
    expect((await getSettings()).cleanSites).toEqual([]);
  });

  it('are told to who listens, until it stops', async () => {
    const heard: string[] = [];
    const stop = onSettingsChanged(({ lineStyle }) => heard.push(lineStyle));
    await updateSettings({ lineStyle: 'keep' });
    await new Promise((resolve) => { setTimeout(resolve); });
    stop();
    await updateSettings({ lineStyle: 'fold' });
    expect(heard).toEqual(['keep']);
  });

  it.each([
    ['a list too long', { rules: Array.from({ length: 10_001 }, (_, i) => ({ type: 'label' as const, phrase: `${i}`, host: null })) }],
    ['an item of no shape', { cleanSites: ['a.example', 'x'.repeat(256)] }],
    ['a field of no shape', { appearance: { size: Number.NaN } }],
  ])('refuse a change to %s whole, and stay what they were', async (_, patch) => {
    const before = await updateSettings({ cleanSites: ['b.example'], appearance: { size: 24 }, rules: [{ type: 'label', phrase: 'See also', host: null }] });
    await expect(updateSettings({ lineStyle: 'dim', ...patch })).rejects.toThrow('is not of its shape');
    expect(await getSettings()).toEqual(before);
  });
});

describe('synced settings', () => {
  const everywhere = { type: 'label' as const, phrase: 'لا يفوتك', host: null };
  const onSite = { type: 'label' as const, phrase: 'من أرشيفنا', host: 'almarfa.example' };

  it('carry appearance and own labels, never a site', async () => {
    await updateSettings({ sync: true, rules: [everywhere, onSite], cleanSites: ['secret.example'], appearance: { size: 30 } });
    const travelled = JSON.stringify(await fake.storage.sync.get(null));
    expect(travelled).toContain('لا يفوتك');
    expect(travelled).not.toMatch(/almarfa|secret/);
  });

  it('lie over the local ones, and local site rules stay', async () => {
    await updateSettings({ sync: true, rules: [everywhere, onSite] });
    await fake.storage.sync.set({ appearance: { size: 30 }, labelParts: 1, labels0: [{ ...everywhere, phrase: 'شوف كمان' }] });
    const { appearance, rules } = await getSettings();
    expect(appearance).toEqual({ ...DEFAULTS.appearance, size: 30 });
    expect(rules).toEqual([{ ...everywhere, phrase: 'شوف كمان' }, onSite]);
  });

  it('stay off until the switch is on', async () => {
    await updateSettings({ rules: [everywhere] });
    expect(await fake.storage.sync.get(null)).toEqual({});
  });

  it('are cut into items the browser takes: a thousand labels travel whole', async () => {
    const rules = Array.from({ length: 1000 }, (_, i) => ({ ...everywhere, phrase: `عبارة يكررها الموقع رقم ${i}` }));
    await updateSettings({ sync: true, rules });
    expect((await getSettings()).rules).toEqual(rules);
    for (const part of pack(rules, 7_900)) expect(new TextEncoder().encode(JSON.stringify(part)).length).toBeLessThanOrEqual(7_900);
  });

  it('are joined when another browser turns the switch on: its labels and theirs, and their appearance', async () => {
    const here = { ...everywhere, phrase: 'شوف كمان' };
    await updateSettings({ sync: true, rules: [everywhere, here], appearance: { theme: 'dark' } });
    fake.storage.local.reset(); // Another browser.
    const own = { ...everywhere, phrase: 'Editor picks' };
    await updateSettings({ rules: [own, here, onSite], appearance: { theme: 'sepia' } });
    const { rules, appearance } = await updateSettings({ sync: true });
    expect(new Set(rules)).toEqual(new Set([everywhere, here, own, onSite]));
    expect(rules).toHaveLength(4);
    expect(appearance.theme).toBe('dark');
    fake.storage.local.reset(); // A third one.
    expect((await updateSettings({ sync: true })).rules).toEqual([everywhere, here, own]);
  });

  it('that were refused hold here, are told, and go with the next change, beside what other browsers stored meanwhile', async () => {
    const [added, theirs] = ['Editor picks', 'شوف كمان'].map((phrase) => ({ ...everywhere, phrase }));
    await updateSettings({ sync: true, rules: [everywhere] });
    const refusal = vi.spyOn(fake.storage.sync, 'set').mockRejectedValue(new Error('quota'));
    await updateSettings({ rules: [added!], appearance: { size: 30 } });
    await updateSettings({ lineStyle: 'dim' });
    expect(await syncRefusal()).toBe('quota');
    expect(await getSettings()).toMatchObject({ rules: [added], appearance: { size: 30 }, lineStyle: 'dim' });
    refusal.mockRestore();
    await fake.storage.sync.set({ labelParts: 1, labels0: [everywhere, theirs] });
    expect((await getSettings()).rules).toEqual([theirs, added]);
    await updateSettings({ lineStyle: 'fold' });
    expect(await syncRefusal()).toBeNull();
    expect(await getSettings()).toMatchObject({ rules: [theirs, added], appearance: { size: 30 }, lineStyle: 'fold' });
    fake.storage.local.reset();
    expect(await updateSettings({ sync: true })).toMatchObject({ rules: [theirs, added], appearance: { size: 30 } });
  });

  it('that came from other browsers while a change was unsent can be taken out like any other', async () => {
    const [added, theirs] = ['Editor picks', 'شوف كمان'].map((phrase) => ({ ...everywhere, phrase }));
    await updateSettings({ sync: true, rules: [everywhere] });
    const refusal = vi.spyOn(fake.storage.sync, 'set').mockRejectedValueOnce(new Error('quota'));
    await updateSettings({ rules: [everywhere, added!] });
    refusal.mockRestore();
    await fake.storage.sync.set({ labelParts: 1, labels0: [everywhere, theirs] });
    await updateSettings(({ rules }) => ({ rules: rules.filter((rule) => !isSame(rule, theirs)) }));
    expect((await getSettings()).rules).toEqual([everywhere, added]);
  });
});
