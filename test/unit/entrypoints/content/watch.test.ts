// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Watch } from '../../../../src/entrypoints/content/watch.ts';

/** ms that pass in a look of the test's. */
let cost = 0;
let finds = false;
let looks = 0;
let removed = 0;
let watch: Watch;
let roots: ShadowRoot[] = [];

const change = (words = 'A line with more than twelve letters'): void => {
  document.body.append(Object.assign(document.createElement('p'), { textContent: words }));
};
/** Lets observers hear, then time pass: pause, and the idle moment after it. */
const pass = async (ms: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms);
};
const hide = (hidden: boolean): void => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.replaceChildren();
  hide(false);
  [cost, finds, looks, removed] = [0, false, 0, 0];
  roots = [];
  watch = new Watch({
    look() {
      looks += 1;
      vi.advanceTimersByTime(cost);
      return finds;
    },
    onRemoved: () => { removed += 1; },
    isOurs: (node) => node.nodeName === 'SAFI-LINE',
    roots: () => roots,
  });
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});
/** Started, and the first look (at what changed before) behind it. */
const started = async (): Promise<void> => {
  watch.start();
  await pass(500);
  looks = 0;
};

describe('watching a page', () => {
  it('looks once after a thousand changes, not before a pause', async () => {
    await started();
    for (let i = 0; i < 1000; i++) change();
    await pass(100);
    expect(looks).toBe(0);
    await pass(2000);
    expect(looks).toBe(1);
  });

  it('hears what changes in a shadow root that was met, and looks when one is brought in', async () => {
    const host = document.createElement('news-story');
    const root = host.attachShadow({ mode: 'open' });
    await started();
    document.body.append(host);
    await pass(2000);
    expect(looks).toBe(1);
    roots = [root];
    document.body.append('More than twelve letters of text');
    await pass(3000);
    expect(looks).toBe(2);
    root.append(Object.assign(document.createElement('p'), { textContent: 'A line with more than twelve letters' }));
    await pass(5000);
    expect(looks).toBe(3);
  });

  it('does not look for what could hold no line', async () => {
    await started();
    change('short');
    document.body.append(document.createElement('safi-line'));
    document.body.firstChild!.remove();
    await pass(5000);
    expect(looks).toBe(0);
  });

  it('looks ever more rarely at a page that never rests and shows nothing new, and soon again at one that does', async () => {
    await started();
    const storm = async (seconds: number): Promise<number> => {
      looks = 0;
      for (let i = 0; i < seconds * 10; i++) {
        change();
        await pass(100);
      }
      return looks;
    };
    const first = await storm(10);
    const later = await storm(60);
    expect(later / 60).toBeLessThan(first / 10 / 2);
    finds = true;
    await storm(60);
    expect(await storm(10)).toBeGreaterThan(10);
  });

  it('spends at most one part in twenty-five of the time, whatever a look costs', async () => {
    [finds, cost] = [true, 200];
    await started();
    for (let i = 0; i < 300; i++) {
      change();
      await pass(200);
    }
    expect(looks).toBeGreaterThan(5);
    expect(looks * cost).toBeLessThanOrEqual((300 * 200 + looks * cost) / 25 + cost);
  });

  it('rests while the page is hidden, and looks when it is shown again', async () => {
    await started();
    hide(true);
    change();
    await pass(60_000);
    expect(looks).toBe(0);
    hide(false);
    await pass(1000);
    expect(looks).toBe(1);
  });

  it('is told when the page takes a marker out, and does not hear what Safi does itself', async () => {
    await started();
    const marker = document.createElement('safi-line');
    watch.unheard(() => document.body.append(marker));
    await pass(0);
    marker.remove();
    await pass(0);
    expect(removed).toBe(1);
    watch.unheard(() => change());
    await pass(5000);
    expect(looks).toBe(0);
  });

  it('ends for good when stopped', async () => {
    await started();
    watch.stop();
    change();
    watch.wake();
    hide(false);
    await pass(60_000);
    expect(looks).toBe(0);
  });
});
