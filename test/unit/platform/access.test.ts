import { beforeEach, describe, expect, it } from 'vitest';
import { fake } from './fake-browser.ts';
import { hostOf, isListed } from '../../../src/platform/hosts.ts';
import { chooseAccess } from '../../../src/platform/access-choice.ts';
import { grantedSites, originsOf } from '../../../src/platform/permissions.ts';
import { keepGateInStep } from '../../../src/platform/scripting.ts';
import { getSettings, updateSettings } from '../../../src/platform/settings.ts';
import { fulfilWish, requestFor, requestSites } from '../../../src/platform/wishes.ts';

const request = fake.permissions.request;
beforeEach(() => {
  fake.reset();
  fake.permissions.request = request;
  fake.runtime.sendMessage = (async ({ name }: { name: string }) => { if (name === 'wish.fulfil') await fulfilWish(); return null; }) as never; // as the background does
});

describe('the registered gate', () => {
  it('is there while something is granted, once, and never on the sites to stay out of', async () => {
    await keepGateInStep([]);
    expect(fake.scripting.registered).toEqual([]);
    fake.permissions.granted.add('*://a.example/*');
    await keepGateInStep([]);
    await keepGateInStep([]);
    expect(fake.scripting.registered).toHaveLength(1);
    await keepGateInStep(['b.example', '*', '<all_urls>', 'a b', '..', '', '[', 'x@y', 'a/b']);
    expect(fake.scripting.registered[0]!.excludeMatches).toEqual(['*://b.example/*', '*://*.b.example/*']);
    await keepGateInStep([]);
    expect(fake.scripting.registered[0]!.excludeMatches).toBeUndefined();
    fake.permissions.granted.clear();
    await keepGateInStep([]);
    expect(fake.scripting.registered).toEqual([]);
  });
});

describe('a wish', () => {
  it('is fulfilled when granted', async () => {
    await updateSettings({ neverSites: ['a.example', 'b.example'] });
    expect(await requestFor({ kind: 'clean', host: 'news.a.example' })).toBe(true);
    expect(await getSettings()).toMatchObject({ cleanSites: ['news.a.example'], neverSites: ['b.example'], access: 'sites' });
  });

  it('is forgotten when refused: a later grant of something else does not bring it back', async () => {
    fake.permissions.answer = false;
    expect(await requestFor({ kind: 'all' })).toBe(false);
    fake.permissions.granted.add('*://*/*');
    expect(await fulfilWish()).toBeNull();
    expect((await getSettings()).access).toBe('click');
  });

  it('outlives the popup: the background finds it after the grant, and once', async () => {
    fake.permissions.request = (async () => new Promise(() => undefined)) as never; // The popup is gone; its promise never settles.
    void requestFor({ kind: 'reader', host: 'a.example' });
    await Promise.resolve();
    expect(await fulfilWish()).toBeNull(); // Not granted yet.
    fake.permissions.granted.add('*://a.example/*');
    expect(await fulfilWish()).toEqual({ kind: 'reader', host: 'a.example' });
    expect((await getSettings()).readerSites).toEqual(['a.example']);
    expect(await fulfilWish()).toBeNull();
  });

  it('that was refused unseen does not come true by another question about the same site', async () => {
    fake.permissions.request = (async () => new Promise(() => undefined)) as never; // The popup is gone, and the answer was no.
    void requestFor({ kind: 'clean', host: 'a.example' });
    fake.permissions.request = request;
    expect(await requestSites(['a.example'])).toBe(true);
    expect(await fulfilWish()).toBeNull();
    expect((await getSettings()).cleanSites).toEqual([]);
  });

  it('goes stale', async () => {
    void requestFor({ kind: 'clean', host: 'a.example' });
    await Promise.resolve();
    fake.permissions.granted.add('*://a.example/*');
    expect(await fulfilWish(Date.now() + 3_600_000)).toBeNull();
    expect((await getSettings()).cleanSites).toEqual([]);
  });
});

describe('when Safi works by itself', () => {
  it('sites granted one by one stay when every site is given back, and go with «only when I click»', async () => {
    await requestFor({ kind: 'clean', host: 'a.example' });
    await chooseAccess('all');
    await chooseAccess('sites');
    expect(await grantedSites()).toEqual(['a.example']);
    expect((await getSettings()).access).toBe('sites');
    await chooseAccess('click');
    expect(await grantedSites()).toEqual([]);
  });
});

describe('hosts', () => {
  it('cover their subdomains and nothing that only looks like them', () => {
    expect(isListed('news.a.example', ['a.example'])).toBe(true);
    expect(isListed('a.example', ['www.a.example'])).toBe(true);
    expect(isListed('nota.example', ['a.example'])).toBe(false);
    expect(isListed('a.example.evil.test', ['a.example'])).toBe(false);
    expect(isListed('', [''])).toBe(false);
  });

  it('come only from web addresses', () => {
    expect(hostOf('https://www.a.example/x')).toBe('a.example');
    expect(hostOf('javascript:alert(1)')).toBe('');
    expect(hostOf('chrome-extension://abc/x')).toBe('');
  });

  it('of numbers have no subdomains', () => {
    expect(originsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
  });

  it('are listed once, whatever the pattern', async () => {
    for (const origin of ['*://a.example/*', '*://*.a.example/*', 'https://b.example/*']) fake.permissions.granted.add(origin);
    expect(await grantedSites()).toEqual(['a.example', 'b.example']);
  });
});
