import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../platform/fake-browser.ts';

const { calls, world } = vi.hoisted(() => ({
  calls: [] as string[],
  world: { wish: null as { kind: string } | null, kind: 'article', refused: null as object | null, stepping: 0, most: 0 },
}));
const log = (name: string, answer?: unknown) => (...values: unknown[]): unknown => {
  calls.push([name, ...values.filter((value) => typeof value === 'string')].join(' '));
  return Promise.resolve(answer);
};
vi.mock('../../../../src/platform/tabs.ts', () => ({ openOwnPage: log('open'), getActiveTab: () => Promise.resolve({ id: 4 }) }));
vi.mock('../../../../src/platform/messenger.ts', () => ({ sendToTab: (_: number, name: string) => log('tell', { kind: world.kind })(name) }));
vi.mock('../../../../src/platform/page-access.ts', () => ({ injectContent: () => Promise.resolve(world.refused) }));
vi.mock('../../../../src/platform/wishes.ts', () => ({ fulfilWish: () => Promise.resolve(world.wish) }));
const settings = { access: 'sites', cleanSites: [] as string[], readerSites: [] as string[], neverSites: ['a.example'] };
vi.mock('../../../../src/platform/settings.ts', () => ({
  getSettings: () => Promise.resolve(settings),
  updateSettings: (patch: (now: object) => object) => Promise.resolve({ ...settings, ...patch(settings) }),
}));
const granted = new Set<string>();
vi.mock('../../../../src/platform/permissions.ts', () => ({ ALL_SITES: '*://*/*', hasSite: (host: string) => Promise.resolve(granted.has(host)), removeSite: (host: string) => { granted.delete(host); return log('give back', true)(host); } }));
vi.mock('../../../../src/entrypoints/background/menus.ts', () => ({ offerMenus: log('menus') }));
vi.mock('../../../../src/platform/scripting.ts', () => ({
  runGateInOpenTabs: ([origins]: string[]) => log('gate')(origins),
  keepGateInStep: async ([never]: string[]) => {
    calls.push(`step ${never}`);
    world.most = Math.max(world.most, ++world.stepping);
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    world.stepping -= 1;
  },
}));
const { followAccess, followChoice, fulfil, startUp } = await import('../../../../src/entrypoints/background/access.ts');

beforeEach(() => {
  calls.length = 0;
  Object.assign(world, { wish: null, kind: 'article', refused: null, most: 0 });
  Object.assign(settings, { access: 'sites', cleanSites: ['b.example'], readerSites: [] });
  granted.clear();
  granted.add('b.example');
});

describe('start', () => {
  it('opens the welcome page at the first install and never again', async () => {
    await startUp('install');
    expect(calls).toContain('open welcome');
    calls.length = 0;
    await startUp('update');
    await startUp('other');
    expect(calls.filter((call) => call.startsWith('open'))).toEqual([]);
  });

  it('always brings the registration in step; after an update the pages that are open get the new script', async () => {
    await startUp('other');
    expect(calls.sort()).toEqual(['menus', 'step a.example']);
    calls.length = 0;
    await startUp('update');
    expect(calls.at(-1)).toBe('gate *://*/*');
  });
});

describe('a change of access', () => {
  it('works in the open tabs at once; a removal only changes the registration', async () => {
    await followAccess({ added: ['*://b.example/*'] });
    expect(calls).toEqual(['step a.example', 'gate *://b.example/*']);
    calls.length = 0;
    await followAccess({ added: [] });
    expect(calls).toEqual(['step a.example']);
  });

  it.each([['clean', true], ['all', true], ['reader', false]])('a wish to %s folds the page in front: %s', async (kind, folds) => {
    world.wish = { kind };
    await followAccess({ added: ['*://b.example/*'] });
    expect(calls.includes('tell clean')).toBe(folds);
  });

  it('that was there before is enough: the wish folds the page in front', async () => {
    world.wish = { kind: 'clean' };
    await fulfil();
    expect(calls).toEqual(['tell read', 'tell clean']);
  });

  it('leaves alone what is no article, and a page it may not enter', async () => {
    world.wish = { kind: 'clean' };
    world.kind = 'none';
    await followAccess({ added: ['*://b.example/*'] });
    world.refused = { ok: false };
    await followAccess({ added: ['*://b.example/*'] });
    expect(calls).not.toContain('tell clean');
  });

  it('many at once are brought in step one after the other', async () => {
    await Promise.all([followAccess({ added: [] }), followAccess({ added: [] }), startUp('other')]);
    expect(world.most).toBe(1);
  });
});

describe('a choice for a site', () => {
  it('gives the site back when nothing is done there by itself any more', async () => {
    expect(await followChoice({ host: 'b.example', change: 'stopCleaning' })).toEqual({ granted: false });
    expect(calls).toEqual(['give back b.example']);
  });

  it('for a host gives the whole site back that it belongs to', async () => {
    expect(await followChoice({ host: 'news.b.example', change: 'stopCleaning' })).toEqual({ granted: false });
    expect(granted.size).toBe(0);
  });

  it('keeps the access that another wish needs, or all sites have', async () => {
    settings.readerSites = ['b.example'];
    expect(await followChoice({ host: 'b.example', change: 'stopCleaning' })).toEqual({ granted: true });
    Object.assign(settings, { access: 'all', readerSites: [] });
    expect(await followChoice({ host: 'b.example', change: 'neverHere' })).toEqual({ granted: true });
    expect(calls).toEqual([]);
  });
});
