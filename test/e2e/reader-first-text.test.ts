/** The first text of the reading view: it stands where the whole page has it, and all else joins it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplesFolder, serve, type Served } from './harness/serve.ts';
import { canRun, start, type Session } from './harness/session.ts';
import { makeReadings } from '../shots/readings.ts';
import { storeSettings } from './own-page.ts';
import { tabIdOf, until } from './page-steps.ts';
import { openReader, seedReadings } from './reader-steps.ts';

/** What the page was at one moment. */
interface Moment { title: number; text: number; isAlone: boolean }
interface Watched { first: Moment; frames: Moment[]; isSame: boolean }

/**
 * Opens a reading from another page of Safi, which notes where headline and first paragraph stand: as soon as they do, and
 * in each frame until all has joined.
 */
async function watchOpening(session: Session, id: string): Promise<{ page: Page; watched: Watched }> {
  const opener = await session.openOwn('options.html');
  const tab = await session.browser.newPage();
  const tabId = await tabIdOf(session, tab);
  await tab.bringToFront();
  await opener.evaluate((url, at) => {
    const { tabs, extension } = (globalThis as unknown as { chrome: { tabs: { update: (id: number, to: { url: string }) => void }; extension: { getViews: () => Window[] } } }).chrome;
    tabs.update(at, { url });
    let reader = window as Window & typeof globalThis;
    const find = (): Element[] => [...reader.document.querySelectorAll('h1, .text > [data-block="0"]')];
    const look = (): Moment => {
      const [title, text] = find().map((each) => each.getBoundingClientRect().top);
      return { title: title!, text: text!, isAlone: !reader.document.querySelector('.controls') };
    };
    const isWhole = (): boolean => reader.document.querySelector('.article[aria-busy=false] .foot') !== null;
    // Between any two tasks of the reader's page.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      reader = extension.getViews().find(({ location }) => location.href === url) as typeof reader ?? window;
      if (find().length < 2) return port2.postMessage('');
      const nodes = find();
      const first = look();
      const frames: Moment[] = [];
      const note = (): void => {
        frames.push(look());
        if (!isWhole()) reader.requestAnimationFrame(note);
        // One frame more, with everything that was just put in.
        else reader.document.fonts.ready.then(() => reader.requestAnimationFrame(() => { (globalThis as unknown as { watched: Watched }).watched = { first, frames: [...frames, look()], isSame: find().every((each, i) => each === nodes[i]) }; }));
      };
      reader.requestAnimationFrame(note);
    };
    port2.postMessage('');
  }, `${session.base}reader.html?id=${id}`, tabId);
  const page = await session.waitForOwn(`reader.html?id=${id}`);
  await page.waitForSelector('.article[aria-busy=false] .foot');
  await until('the notes of the opener', () => opener.evaluate(() => 'watched' in globalThis));
  const watched = await opener.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  await opener.close();
  return { page, watched };
}

const places = (moments: readonly Moment[]): string[] => [...new Set(moments.map(({ title, text }) => `${Math.round(title)} ${Math.round(text)}`))];

describe.each(['chromium', 'firefox'] as const)('first text in %s', (kind) => {
  if (!canRun(kind)) return;
  let session: Session;
  let served: Served;
  let ids: Record<string, string>;
  beforeAll(async () => {
    served = await serve(samplesFolder);
    session = await start(kind);
    ids = await seedReadings(session, served.origin);
  }, 60_000);
  afterAll(async () => {
    await session?.close();
    await served?.close();
  });

  it.each(['ar', 'en', 'fa'])('%s: stands alone at first, and does not move when the rest comes', async (name) => {
    const { page, watched } = await watchOpening(session, ids[name]!);
    expect(watched.first.isAlone).toBe(true);
    expect(watched.isSame).toBe(true);
    expect(places(watched.frames)).toEqual(places(watched.frames.slice(-1)));
    await page.close();
  });

  it('stands at the place where the reader stopped', async () => {
    const before = await openReader(session, ids.ar!);
    await before.setViewport({ width: 1280, height: 500 });
    await before.evaluate(() => {
      const block = document.querySelector('[data-block="5"]')!;
      scrollTo(0, block.getBoundingClientRect().top + scrollY - innerHeight * 0.2 + 10);
    });
    await until('the place saved', () => before.evaluate(() => new Promise<boolean>((resolve) => {
      const opening = indexedDB.open('safi');
      opening.onsuccess = () => {
        const all = opening.result.transaction('articles').objectStore('articles').getAll();
        all.onsuccess = () => {
          opening.result.close();
          resolve((all.result as { place: unknown; lang: string }[]).some(({ place, lang }) => lang === 'ar' && place !== null));
        };
      };
    })));
    await before.close();

    const { page, watched } = await watchOpening(session, ids.ar!);
    expect(watched.frames.at(-1)!.title).toBeLessThan(0);
    expect(places(watched.frames)).toEqual(places(watched.frames.slice(-1)));
    await page.close();
  });

  it('is drawn anew where the settings are no longer those of the last page', async () => {
    const sizeOf = (page: Page): Promise<string> => page.$eval('.text p', (each) => getComputedStyle(each).fontSize);
    const before = await openReader(session, ids.ar!);
    const size = await sizeOf(before);
    await before.evaluate(() => {
      const copy = JSON.parse(localStorage.getItem('appearance')!) as { size: number; theme: string };
      localStorage.setItem('appearance', JSON.stringify({ ...copy, size: 40, theme: 'black' }));
    });
    await before.close();

    const page = await openReader(session, ids.ar!);
    expect(await sizeOf(page)).toBe(size);
    expect(await page.$eval('html', (each) => each.dataset.theme)).toBe('system');
    expect(await page.$$eval('.article', (all) => all.length)).toBe(1);
    await page.close();
  });

  it('a reading that is not kept opens and says so', async () => {
    const page = await session.browser.newPage();
    const tabId = await tabIdOf(session, page);
    const helper = await session.openOwn('options.html');
    await storeSettings(helper, { history: { paused: true } });
    const { ar } = makeReadings('https://almarfa.example');
    await helper.evaluate((message) => (globalThis as unknown as { chrome: { runtime: { sendMessage: (m: unknown) => Promise<unknown> } } }).chrome.runtime.sendMessage(message).then(() => undefined), { to: 'background', name: 'reader.open', payload: { tabId, reading: ar, beside: true, putBack: [] } });
    const reader = await session.waitForOwn('reader.html?id=unkept-');
    await reader.waitForSelector('.article[aria-busy=false] .banner .message');
    expect(await reader.$eval('h1', (each) => each.textContent)).toBe(ar!.article.title);
    await storeSettings(helper, { history: { paused: false } });
    for (const each of [reader, page, helper]) await each.close();
  });
});
