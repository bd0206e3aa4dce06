import { beforeEach, describe, expect, it } from 'vitest';
import { fake } from './fake-browser.ts';
import { handleInBackground, handleInContent, sendToBackground, sendToTab } from '../../../src/platform/messenger.ts';

const calls: string[] = [];
const log = (name: string) => (): never => { calls.push(name); return undefined as never; };

handleInBackground(
  { 'gate.article': log('gate.article'), 'page.count': log('page.count'), 'page.rule': log('page.rule'), 'page.words': () => { throw new Error('no words here'); } },
  { 'reader.open': log('reader.open'), 'article.save': log('article.save'), 'reader.next': log('reader.next'), 'site.change': log('site.change'), 'rule.change': log('rule.change'), 'wish.fulfil': log('wish.fulfil') },
);
const stop = handleInContent({ read: log('read'), clean: log('clean'), restore: log('restore'), show: log('show'), teach: log('teach'), refresh: log('refresh') });

const page = { id: 'safi-id', url: 'https://news.example/story', tab: { id: 4 }, frameId: 0 };
const own = { id: 'safi-id', url: 'chrome-extension://safi-id/popup.html' };
const article = { title: 't', section: null, standfirst: null, byline: null, site: null, host: 'h', date: null, lang: 'ar', dir: 'rtl', lead: null, url: 'https://news.example/story', canonical: null, blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'x' }] }], words: 1 };
const reading = { article, related: [], removed: [] };

async function send(message: unknown, sender: object): Promise<string[]> {
  calls.length = 0;
  await ask(message, sender);
  return [...calls];
}

/** What the sender hears; undefined where nobody wants to answer. */
async function ask(message: unknown, sender: object): Promise<unknown> {
  let heard: (answer: unknown) => void = () => undefined;
  const answer = new Promise((resolve) => { heard = resolve; });
  return fake.runtime.onMessage.fire(message, sender, heard).includes(true) ? answer : undefined;
}
beforeEach(() => { calls.length = 0; });

describe('the door of the background', () => {
  it('lets each direction in', async () => {
    expect(await send({ to: 'background', name: 'page.count', payload: { count: 3 } }, page)).toEqual(['page.count']);
    expect(await send({ to: 'background', name: 'reader.open', payload: { tabId: 1, reading } }, own)).toEqual(['reader.open']);
  });

  it('tells the asker what a handler threw', async () => {
    fake.runtime.sendMessage = ((message: unknown) => ask(message, page)) as typeof fake.runtime.sendMessage;
    await expect(sendToBackground('page.words', {})).rejects.toThrow('no words here');
    await expect(sendToBackground('page.count', { count: 3 })).resolves.toBeNull();
  });

  it('tells the asker that a message was not let in', async () => {
    fake.runtime.sendMessage = ((message: unknown) => ask(message, page)) as typeof fake.runtime.sendMessage;
    fake.tabs.sendMessage = (async () => undefined) as typeof fake.tabs.sendMessage;
    await expect(sendToBackground('page.count', { count: 1e9 })).rejects.toThrow('Nobody answered');
    await expect(sendToTab(4, 'show', { id: 'r0' })).rejects.toThrow('Nobody answered');
  });

  const forged: [string, unknown, object][] = [
    ['a page that asks for what only Safi\'s pages may', { to: 'background', name: 'reader.open', payload: { tabId: 1, reading } }, page],
    ['a page that saves', { to: 'background', name: 'article.save', payload: { reading } }, page],
    ['a frame of a page', { to: 'background', name: 'page.count', payload: { count: 3 } }, { ...page, frameId: 7 }],
    ['another extension', { to: 'background', name: 'page.count', payload: { count: 3 } }, { ...page, id: 'other' }],
    ['another extension\'s page', { to: 'background', name: 'reader.open', payload: { tabId: 1, reading } }, { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['a page whose address begins like Safi\'s', { to: 'background', name: 'reader.open', payload: { tabId: 1, reading } }, { ...page, url: 'https://chrome-extension//safi-id/popup.html' }],
    ['a sender without an address', { to: 'background', name: 'page.count', payload: { count: 3 } }, { id: 'safi-id' }],
    ['an unknown name', { to: 'background', name: 'page.everything', payload: {} }, page],
    ['a name of the prototype', { to: 'background', name: 'constructor', payload: {} }, page],
    ['a count that is no number', { to: 'background', name: 'page.count', payload: { count: '3' } }, page],
    ['a count beyond reason', { to: 'background', name: 'page.count', payload: { count: 1e9 } }, page],
    ['more than was agreed', { to: 'background', name: 'page.count', payload: { count: 3, also: 1 } }, page],
    ['a rule of no kind', { to: 'background', name: 'page.rule', payload: { rule: { type: 'all', phrase: 'x', host: null } } }, page],
    ['a rule as long as a book', { to: 'background', name: 'page.rule', payload: { rule: { type: 'label', phrase: 'x'.repeat(5000), host: null } } }, page],
    ['a script address in a reading', { to: 'background', name: 'article.save', payload: { reading: { ...reading, article: { ...article, blocks: [{ type: 'paragraph', inlines: [{ type: 'link', href: 'java\tscript:alert(1)', inlines: [] }] }] } } } }, own],
    ['an unknown kind of block', { to: 'background', name: 'article.save', payload: { reading: { ...reading, article: { ...article, blocks: [{ type: 'html', html: '<b>' }] } } } }, own],
    ['no envelope', 'page.count', page],
    ['null', null, page],
    ['a list', [1, 2], page],
  ];
  it.each(forged)('stays shut for %s', async (_, message, sender) => {
    expect(await send(message, sender)).toEqual([]);
  });

  it('stays responsive and shut under 10,000 forged messages', async () => {
    for (let i = 0; i < 10_000; i++) fake.runtime.onMessage.fire({ to: 'background', name: 'reader.open', payload: { tabId: i, reading } }, page);
    expect(calls).toEqual([]);
  });
});

describe('the door of the content script', () => {
  it('opens to Safi alone, and only to questions of their shape', async () => {
    expect(await send({ to: 'content', name: 'clean', payload: { ids: ['r1'], auto: true } }, own)).toEqual(['clean']);
    expect(await send({ to: 'content', name: 'clean', payload: { ids: 'r1' } }, own)).toEqual([]);
    expect(await send({ to: 'content', name: 'clean', payload: {} }, page)).toEqual([]);
    expect(await send({ to: 'content', name: 'clean', payload: {} }, { id: 'other', url: 'chrome-extension://other/x.html' })).toEqual([]);
  });

  it('answers no more after it stopped', async () => {
    stop();
    expect(await send({ to: 'content', name: 'clean', payload: {} }, own)).toEqual([]);
  });
});
