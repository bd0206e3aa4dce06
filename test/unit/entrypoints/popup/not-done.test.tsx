// @vitest-environment jsdom
/** What the background does not carry out is told: here nobody answers. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageAnswer } from '../../../../src/platform/page-access.ts';
import { makeReading } from '../../store/make-reading.ts';
import { fake, press, settle, show } from '../options/show-options.tsx';

const host = 'news.example';
const reading = makeReading({ url: `https://${host}/1`, related: [{ title: 'أخرى' }] });
const article: PageAnswer = { ok: true, state: { kind: 'article', reading, lines: [{ id: 'r0', state: 'stripped' }], clean: true } };
const noAccess: PageAnswer = { ok: false, reason: 'no-access', detail: '' };
let answer: PageAnswer;

vi.mock('../../../../src/platform/page-access.ts', () => ({ readTab: async () => answer }));
const { updateSettings } = await import('../../../../src/platform/settings.ts');
const { requestSites } = await import('../../../../src/platform/wishes.ts');
const { Popup } = await import('../../../../src/entrypoints/popup/popup-page.tsx');

const words = (): string => document.body.textContent ?? '';
const open = async (to: PageAnswer): Promise<void> => {
  answer = to;
  await show(({ settings }) => <Popup first={settings} asked={Promise.resolve({ id: 1, url: `https://${host}/1`, title: null })} recents={Promise.resolve([])} />);
  await expect.poll(words).toContain('popup.recents');
};
const click = async (selector: string): Promise<void> => {
  document.querySelector<HTMLElement>(selector)!.click();
  await settle();
};

beforeEach(() => {
  fake.reset();
  fake.tabs.sendMessage = async () => (answer.ok ? answer.state : undefined);
  fake.runtime.sendMessage = async () => undefined;
});

it('a site that is cleaned no longer', async () => {
  await requestSites([host]);
  await updateSettings({ access: 'sites', cleanSites: [host] });
  await open(article);
  await expect.poll(() => document.querySelector('.switch')?.getAttribute('aria-checked')).toBe('true');
  expect(words()).not.toContain('popup.notDone');
  await click('.switch');
  await expect.poll(words).toContain('popup.notDone');
});

it.each(['popup.allowSite', 'popup.allowAll'])('what access was asked for: %s', async (wish) => {
  await open(noAccess);
  await press(wish);
  await expect.poll(words).toContain('popup.notDone');
});

it('it is not told any more once the page answers again', async () => {
  await open(noAccess);
  answer = { ok: false, reason: 'error', detail: '' };
  await press('popup.readThis');
  await expect.poll(words).toContain('popup.notDone');
  answer = article;
  await press('popup.again');
  await expect.poll(words).toContain('popup.read');
  expect(words()).not.toContain('popup.notDone');
});

it('the undo of a rule', async () => {
  fake.runtime.sendMessage = async () => null;
  await open(article);
  await press('popup.why');
  await press('popup.keepHere');
  await expect.poll(words).toContain('popup.isKeptHere');
  fake.runtime.sendMessage = async () => undefined;
  await press('popup.undo');
  await expect.poll(words).toContain('popup.notDone');
});

it.each(['paused', 'never-save', 'quota'])('an article that is not saved, and why: %s', async (reason) => {
  await open(article);
  fake.runtime.sendMessage = async () => ({ id: '', kept: false, reason });
  HTMLElement.prototype.hidePopover ??= () => undefined; // Not in jsdom.
  document.querySelector('[popover]')!.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
  await settle();
  await press('popup.later');
  await expect.poll(words).toContain(`popup.notSaved options.store.${reason}`);
});
