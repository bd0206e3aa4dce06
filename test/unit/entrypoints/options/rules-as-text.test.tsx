// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { fake, press, settle, show } from './show-options.tsx';
const { getSettings, updateSettings } = await import('../../../../src/platform/settings.ts');
const { RulesAsText } = await import('../../../../src/entrypoints/options/rules-as-text.tsx');

const label = (phrase: string) => ({ type: 'label' as const, phrase, host: null });
const teach = (phrase: string) => updateSettings(({ rules }) => ({ rules: [...rules, label(phrase)] }));
const phrases = async (): Promise<unknown[]> => (await getSettings()).rules.map((rule) => 'phrase' in rule && rule.phrase);

beforeEach(async () => {
  fake.reset();
  await updateSettings({ rules: [label('A'), label('B')] });
  await show(RulesAsText);
});

async function write(text: string): Promise<void> {
  const area = document.querySelector('textarea')!;
  area.value = text;
  area.dispatchEvent(new Event('input'));
  await settle();
}

it('a draft changes what was edited in it, and its undo that alone: what was taught meanwhile stays', async () => {
  await write('[everywhere]\nlabel: B\nlabel: C\n');
  await teach('taught before');
  await press('options.text.apply');
  await expect.poll(phrases).toEqual(['B', 'taught before', 'C']);
  await teach('taught after');
  await press('options.undo');
  await expect.poll(async () => new Set(await phrases())).toEqual(new Set(['A', 'B', 'taught before', 'taught after']));
});

it('a draft that cannot be saved stays, and it is said', async () => {
  const text = Array.from({ length: 10_001 }, (_, i) => `label: number ${i}`).join('\n');
  await write(text);
  await press('options.text.apply');
  await expect.poll(() => document.body.textContent).toContain('options.notSaved');
  expect(document.querySelector('.toast')).toBeNull();
  expect(document.querySelector('textarea')!.value).toBe(text);
  expect(await phrases()).toEqual(['A', 'B']);
});
