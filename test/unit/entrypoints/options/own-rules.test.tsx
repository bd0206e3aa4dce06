// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import type { UserRule } from '../../../../src/core/model.ts';
import { freshStore } from '../../store/fresh-store.ts';
import { fake, press, settle, show } from './show-options.tsx';
const { getSettings, updateSettings } = await import('../../../../src/platform/settings.ts');
const { OwnRules } = await import('../../../../src/entrypoints/options/own-rules.tsx');

const label = (phrase: string): UserRule => ({ type: 'label', phrase, host: null });
const phrases = async (): Promise<string[]> => (await getSettings()).rules.map((rule) => (rule.type === 'box' ? rule.box : rule.phrase));

beforeEach(async () => {
  fake.reset();
  await freshStore();
  await updateSettings({ rules: [label('one'), label('two'), label('three')] });
  await show(OwnRules);
});

/** Changes the first label of the list. */
async function changeFirst(words: string): Promise<void> {
  await press('options.edit');
  const field = document.querySelector<HTMLInputElement>('.own .input.author')!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  await press('options.change');
}

it('a label is changed where it stands', async () => {
  await changeFirst('four');
  await expect.poll(phrases).toEqual(['four', 'two', 'three']);
});

it('a label changed into one that is there already stands there once', async () => {
  await changeFirst('three');
  await expect.poll(phrases).toEqual(['three', 'two']);
});

it('a label left as it was stays', async () => {
  await changeFirst('one');
  await settle();
  expect(await phrases()).toEqual(['one', 'two', 'three']);
});
