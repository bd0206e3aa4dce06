/** What the bench of the reading view does in a browser. */
import type { Page } from 'puppeteer-core';
import { type BrowserKind, type Session, start } from '../e2e/harness/session.ts';
import { openReader, seedReadings } from '../e2e/reader-steps.ts';
import { tabIdOf } from '../e2e/page-steps.ts';
import { longReading } from './long-reading.ts';

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!;

/** ms until everything that a page begins by itself after loading has run (housekeeping begins after 4 s). */
const QUIET = 8_000;

/**
 * Medians, in ms, from the moment a tab with another page is told to show the address, as the background tells it after
 * the reader's click, until the browser reports the first painted text.
 */
export async function measureOpening(kind: BrowserKind, runs: number): Promise<{ reader: number; empty: number }> {
  const session = await start(kind);
  try {
    const { ar } = await seedReadings(session, 'https://almarfa.example');
    const times = { reader: [] as number[], empty: [] as number[] };
    // The first of each is cold: code and fonts come from the disk.
    for (let i = -1; i < runs; i++) {
      for (const [name, path] of [['reader', `reader.html?id=${ar}`], ['empty', 'empty.html']] as const) {
        const time = await timeToText(session, path);
        if (i >= 0) times[name].push(time);
      }
    }
    return { reader: median(times.reader), empty: median(times.empty) };
  } finally {
    await session.close();
  }
}

async function timeToText(session: Session, path: string): Promise<number> {
  const page = await session.browser.newPage();
  const tab = await tabIdOf(session, page);
  const asked = await session.evaluate<number>(`(async () => { const now = Date.now(); await chrome.tabs.update(${tab}, { url: ${JSON.stringify(session.base + path)} }); return now; })()`);
  const own = await session.waitForOwn(path);
  const painted = await firstText(own);
  await own.close();
  return painted - asked;
}

/** When the first text was painted, ms since 1970. */
const firstText = (page: Page): Promise<number> => page.evaluate(() => new Promise<number>((resolve) => {
  new PerformanceObserver((list, observer) => {
    const entry = list.getEntriesByName('first-contentful-paint')[0];
    if (!entry) return;
    observer.disconnect();
    resolve(performance.timeOrigin + entry.startTime);
  }).observe({ type: 'paint', buffered: true });
}));

export interface Scrolling {
  words: number;
  /** ms from the beginning of the page to its first text. */
  firstText: number;
  /** ms of each; null where the browser does not tell. */
  longTasks: number[] | null;
  frames: number;
  /** ms between two frames: the longest, and how many are over 50. */
  worst: number;
  over50: number;
}

/** Opens a long article, waits until it rests, and scrolls through it, a third of a window a frame. */
export async function measureScrolling(kind: BrowserKind, words: number): Promise<Scrolling> {
  const session = await start(kind);
  try {
    const reading = longReading(words);
    const { long } = await seedReadings(session, '', { long: reading });
    const page = await openReader(session, long!);
    await page.bringToFront();
    const beginning = await page.evaluate('performance.timeOrigin') as number;
    const first = await firstText(page) - beginning;
    await new Promise((wait) => { setTimeout(wait, QUIET); });
    return { words: reading.article.words, firstText: first, ...await page.evaluate(scrollThrough) };
  } finally {
    await session.close();
  }
}

/** Runs in the page. */
async function scrollThrough(): Promise<Omit<Scrolling, 'words' | 'firstText'>> {
  const tellsTasks = PerformanceObserver.supportedEntryTypes.includes('longtask');
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))));
  if (tellsTasks) observer.observe({ type: 'longtask' });
  const gaps: number[] = [];
  await new Promise<void>((done) => {
    let last = performance.now();
    const step = (now: number): void => {
      gaps.push(now - last);
      last = now;
      const before = scrollY;
      scrollBy({ top: innerHeight / 3, behavior: 'instant' });
      if (scrollY > before) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  });
  await new Promise((wait) => { setTimeout(wait, 1000); });
  observer.disconnect();
  return { longTasks: tellsTasks ? tasks : null, frames: gaps.length, worst: Math.max(...gaps), over50: gaps.filter((gap) => gap > 50).length };
}
