// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { fake, press, settle, show } from '../options/show-options.tsx';

const { Ways } = await import('../../../../src/entrypoints/welcome/ways.tsx');

const words = (): string => document.body.textContent ?? '';
const WAYS = ['click', 'sites', 'all'];
const choose = async (way: string): Promise<void> => {
  document.querySelectorAll<HTMLInputElement>('input[type=radio]')[WAYS.indexOf(way)]!.click();
  await settle();
  await press('welcome.begin');
};

beforeEach(async () => {
  fake.reset();
  fake.runtime.sendMessage = async () => null;
  await show(() => <Ways first="click" />);
});

it('what was chosen holds and is confirmed', async () => {
  await choose('all');
  await expect.poll(words).toContain('welcome.ready.all');
});

it('what the browser refuses is said, and what could not be done as well', async () => {
  fake.permissions.answer = false;
  await choose('all');
  await expect.poll(words).toContain('welcome.refused');
  fake.permissions.answer = true;
  const { set } = fake.storage.local;
  fake.storage.local.set = async () => { throw new Error('no room'); };
  await choose('sites');
  await expect.poll(words).toContain('welcome.refused');
  fake.storage.local.set = set;
});
