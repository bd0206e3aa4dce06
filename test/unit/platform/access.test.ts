import { beforeEach, describe, expect, it } from 'vitest';
import { fake } from './fake-browser.ts';
import { hostOf, isListed } from '../../../src/platform/hosts.ts';
import { grantedSites, originsOf } from '../../../src/platform/permissions.ts';
import { keepGateInStep } from '../../../src/platform/scripting.ts';
import { getSettings, updateSettings } from '../../../src/platform/settings.ts';
import { fulfilWish, requestFor } from '../../../src/platform/wishes.ts';

beforeEach(() => fake.reset());

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
    expect(await requestFor({ kind: 'clean', host: 'a.example' })).toBe(true);
    expect(await getSettings()).toMatchObject({ cleanSites: ['a.example'], neverSites: ['b.example'], access: 'sites' });
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

  it('goes stale', async () => {
    void requestFor({ kind: 'clean', host: 'a.example' });
    await Promise.resolve();
    fake.permissions.granted.add('*://a.example/*');
    expect(await fulfilWish(Date.now() + 3_600_000)).toBeNull();
    expect((await getSettings()).cleanSites).toEqual([]);
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
