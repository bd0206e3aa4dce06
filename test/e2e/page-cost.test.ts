/**
 * What Safi costs a page of a granted site before the reader asks for anything: nothing jumps while one reads down, and
 * neither gate nor engine makes the browser lay the page out, or its styles be computed, before its own time.
 * Chromium alone reports both: Firefox has no layout-shift entries and no trace through this protocol.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Display, hasDisplayTools, openDisplay } from './harness/display.ts';
import { serve, type Served } from './harness/serve.ts';
import { canRun, type Session, start } from './harness/session.ts';
import { generatePage } from './page-generator.ts';
import { ask, closeTab, grantAll, pause, setSettings, tabIdOf, tabOfOwn, until } from './page-steps.ts';

/** Many generated stories in one, set small: a page of many windows with stray lines close to each other. */
const longPage = (seed: number): string => {
  const [first, ...others] = Array.from({ length: 3 }, (_, i) => generatePage(seed + i)) as [string, ...string[]];
  const storyOf = (html: string): string => /<\/h1>([\s\S]*)<\/article>/.exec(html)![1]!;
  return first.replace('</article>', `${others.map(storyOf).join('\n')}</article>`).replace('</head>', '<style>article { font: 16px/1.4 serif; max-width: 40rem; margin: auto }</style></head>');
};
const MADE = Object.fromEntries([300, 400, 500].map((seed) => [`/long-${seed}`, longPage(seed)]));

describe('what a granted site pays in chromium', () => {
  if (!canRun('chromium') || !hasDisplayTools()) {
    test.skip('no browser or no display');
    return;
  }
  let display: Display;
  let session: Session;
  let served: Served;
  beforeAll(async () => {
    display = await openDisplay();
    served = await serve(undefined, MADE);
    session = await start('chromium', { display: display.name });
    await closeTab(session, await tabOfOwn(session, 'welcome.html'));
    await setSettings(session, { access: 'all' });
    expect(await grantAll(session, display)).toBe(true);
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
    display?.close();
  });

  const touched = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('safi-line, [data-safi]').length);
  const folded = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('safi-line').length);

  /** Loads a page, scrolls it down at once, and adds up every layout shift from its first paint on. */
  const readDown = async (path: string, withSafi: boolean): Promise<{ shift: number; folded: number }> => {
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const world = globalThis as unknown as { shift: number };
      world.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) world.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(served.origin + path, { waitUntil: 'domcontentloaded' });
    // The scroll is under way when the engine arrives, and goes on to the end: 30 px a frame, 1,800 a second.
    await page.evaluate(async (waits) => {
      for (let hasCome = !waits, isAtEnd = false; !hasCome || !isAtEnd;) {
        scrollBy({ top: 30, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
        hasCome ||= document.querySelector('safi-line, [data-safi]') !== null;
        isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
        if (isAtEnd && !hasCome) scrollTo({ top: 0, behavior: 'instant' });
      }
    }, withSafi);
    await pause(300);
    const read = { shift: await page.evaluate(() => (globalThis as unknown as { shift: number }).shift), folded: await folded(page) };
    await page.close();
    return read;
  };

  test('nothing jumps while one reads down', async () => {
    const paths = [...Object.keys(MADE), '/arabic.html'];
    const withSafi = [];
    for (const path of paths) withSafi.push(await readDown(path, true));
    await setSettings(session, { neverSites: ['127.0.0.1'] });
    await until('the registration without the site', () => session.evaluate<boolean>('chrome.scripting.getRegisteredContentScripts().then(([gate]) => gate?.excludeMatches?.length > 0)'));
    const without: Awaited<ReturnType<typeof readDown>>[] = [];
    for (const path of paths) without.push(await readDown(path, false));
    await setSettings(session, { neverSites: [] });
    await until('the registration with the site', () => session.evaluate<boolean>('chrome.scripting.getRegisteredContentScripts().then(([gate]) => !gate?.excludeMatches?.length)'));

    expect(withSafi.reduce((sum, read) => sum + read.folded, 0)).toBeGreaterThan(10);
    expect(without.map((read) => read.folded)).toEqual(paths.map(() => 0));
    expect(withSafi.map(({ shift }, i) => [paths[i], shift - without[i]!.shift])).toEqual(paths.map((path) => [path, 0]));
  });

  interface TraceEvent { name: string; args: Record<string, { stackTrace?: { url: string }[] } | undefined> }
  /** Names of what the browser did because a script of Safi's asked for it or caused it, told by the stack it notes. */
  const causedIn = async (page: Page, work: () => Promise<void>): Promise<string[]> => {
    await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] });
    await work();
    const { traceEvents } = JSON.parse(Buffer.from((await page.tracing.stop())!).toString()) as { traceEvents: TraceEvent[] };
    return traceEvents.filter(({ args }) => Object.values(args).some((data) => data?.stackTrace?.some(({ url }) => url.startsWith(session.base)))).map(({ name }) => name);
  };
  /** Of these, what is work done on the spot; others only note what has to be done at the next frame. */
  const isForced = (name: string): boolean => name === 'Layout' || name === 'UpdateLayoutTree';

  test('neither gate nor engine forces a layout or a style', async () => {
    const page = await session.open('about:blank');
    for (const path of [...Object.keys(MADE), '/arabic.html']) {
      const caused = await causedIn(page, async () => {
        await page.goto(served.origin + path, { waitUntil: 'load' });
        await until('the page to be cleaned', () => touched(page));
        await page.mouse.move(600, 400);
        for (let i = 0; i < 20; i++) {
          await page.mouse.wheel({ deltaY: 300 });
          await pause(30);
        }
        await until('lines folded', () => folded(page));
      });
      expect(caused, path).toContain('ScheduleStyleRecalculation'); // It did fold.
      expect(caused.filter(isForced), path).toEqual([]);
    }
    // The trace would show it: after the reader's own press Safi asks for styles, to write markers like the text around them.
    const tab = await tabIdOf(session, page);
    await ask(session, tab, 'restore');
    const caused = await causedIn(page, async () => {
      await ask(session, tab, 'clean');
      await pause(300);
    });
    expect(caused.filter(isForced)).not.toEqual([]);
    await page.close();
  });

  test('nothing failed unseen', () => {
    expect(session.errors).toEqual([]);
  });
});
