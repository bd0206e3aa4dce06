import { expect, it } from 'vitest';
import '../../platform/fake-browser.ts';
const { DEFAULTS, mend } = await import('../../../../src/platform/settings.ts');
const { joinSettings } = await import('../../../../src/entrypoints/options/join-settings.ts');

const label = (phrase: string) => ({ type: 'label' as const, phrase, host: null });
const here = mend({
  rules: [label('See also')], cleanSites: ['a.example'], neverSites: ['b.example'], lineStyle: 'dim', access: 'sites',
  appearance: { theme: 'dark' }, history: { keepDays: 365, neverSaveSites: ['c.example'] },
});
/** What is here after a backup's settings were taken in. */
const after = (carried: unknown) => {
  const { history, ...rest } = joinSettings(carried, here);
  return { ...here, ...rest, history: { ...here.history, ...history } };
};

it('a backup without settings of its own changes nothing', () => {
  for (const empty of [{}, null, 'x', { rules: 7, appearance: { theme: 'purple' }, history: [] }]) expect(after(empty)).toEqual(here);
});

it('rules and sites are joined, each sound one once; fields that are there and sound are taken', () => {
  const carried = {
    rules: [label('See also'), label('x'.repeat(201)), label('Editor picks')], cleanSites: ['d.example', 7], lineStyle: 'fold',
    appearance: { size: 24 }, history: { neverSaveSites: ['e.example'], paused: true },
  };
  expect(after(carried)).toEqual({
    ...here, rules: [label('See also'), label('Editor picks')], cleanSites: ['a.example', 'd.example'], lineStyle: 'fold',
    appearance: { ...here.appearance, size: 24 }, history: { ...here.history, paused: true, neverSaveSites: ['c.example', 'e.example'] },
  });
});

it('no file chooses what the browser allows, what is sent away, or what is let go', () => {
  const carried = { ...DEFAULTS, access: 'all', sync: true, speech: { ...DEFAULTS.speech, remoteVoices: true, rate: 2 }, history: { ...DEFAULTS.history, keepDays: 30, keepCount: 500 } };
  expect(after(carried)).toMatchObject({ access: 'sites', sync: false, speech: { remoteVoices: false, rate: 2 }, history: { keepDays: 365, keepCount: null } });
});
