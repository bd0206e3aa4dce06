import { beforeEach, expect, it } from 'vitest';
import { fake } from './fake-browser.ts';
import { injectContent, startTeaching } from '../../../src/platform/page-access.ts';

interface Script { files?: string[]; func?: unknown }
const ran: string[] = [];
let refusal: string | null = null;
let page = { type: 'text/html', protocol: 'https:' };
let url: string | undefined;
Object.assign(fake.scripting, {
  executeScript: async ({ files, func }: Script) => {
    if (refusal) throw new Error(refusal);
    ran.push(...(files ?? []));
    return [{ result: func ? page : undefined }];
  },
});
Object.assign(fake.tabs, { get: async () => ({ url }) });
beforeEach(() => {
  ran.length = 0;
  [refusal, url, page] = [null, undefined, { type: 'text/html', protocol: 'https:' }];
});
const reason = async (): Promise<string | undefined> => (await injectContent(4))?.reason;

it('puts the content script into a page of the web', async () => {
  expect(await reason()).toBeUndefined();
  expect(ran).toEqual(['content.js']);
});

it('puts nothing into a PDF or a page of the browser that lets scripts in', async () => {
  page.type = 'application/pdf';
  expect(await reason()).toBe('pdf');
  page = { type: 'text/html', protocol: 'about:' };
  expect(await reason()).toBe('restricted');
  expect(ran).toEqual([]);
});

it.each([
  ['the address is hidden from Safi: it has no leave', undefined, 'Missing host permission for the tab', 'no-access'],
  ['the browser says the page is its own', undefined, 'Cannot access a chrome:// URL', 'restricted'],
  ['the shop keeps every extension out', 'https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'restricted'],
  ['Chromium shows a PDF in a page of its own', 'https://a.example/story.PDF?x=1', 'Cannot access contents of the page', 'pdf'],
  ['the page did not come: the browser shows its own in its place', 'https://a.example/story', 'Missing host permission for the tab', 'error'],
  ['the tab is gone', 'no address', 'No tab with id: 4', 'error'],
])('%s', async (_, address, said, why) => {
  [refusal, url] = [said, address];
  expect(await reason()).toBe(why);
});

it('the script that teaches comes after the lesson was laid ready', async () => {
  const told: string[] = [];
  fake.tabs.sendMessage = (async (_: number, { name }: { name: string }) => { told.push(name); ran.push('asked'); return null; }) as typeof fake.tabs.sendMessage;
  await startTeaching(4, { selection: true });
  expect(told).toEqual(['teach']);
  expect(ran).toEqual(['asked', 'teach.js']);
});
