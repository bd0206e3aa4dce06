import { beforeEach, expect, it } from 'vitest';
import '../../platform/fake-browser.ts';
import { changeRule, learnRule } from '../../../../src/entrypoints/background/page-service.ts';
import { getSettings, updateSettings } from '../../../../src/platform/settings.ts';

const from = { tabId: 4, url: 'https://news.example/story' };
const rule = { type: 'label', phrase: 'See also', host: 'news.example' } as const;

beforeEach(async () => { await updateSettings({ rules: [] }); });

it('a rule taught twice is there once, also where the browser gave its fields back in another order', async () => {
  await updateSettings({ rules: [{ host: 'news.example', phrase: 'See also', type: 'label' }] });
  await learnRule({ rule }, from);
  expect((await getSettings()).rules).toEqual([rule]);
});

it('a page teaches for its own site or for all, never for another', async () => {
  await learnRule({ rule: { ...rule, host: 'other.example' } }, from);
  await learnRule({ rule: { ...rule, host: null } }, from);
  expect((await getSettings()).rules).toEqual([rule, { ...rule, host: null }]);
});

it('a rule that no longer holds is gone, and no other with it', async () => {
  await updateSettings({ rules: [{ host: 'news.example', phrase: 'See also', type: 'label' }, { ...rule, type: 'keep' }] });
  await changeRule({ rule, holds: false });
  expect((await getSettings()).rules).toEqual([{ ...rule, type: 'keep' }]);
});
