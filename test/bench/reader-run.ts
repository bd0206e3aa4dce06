/** What the bench of the reading view does in a browser. */
import type { Page } from 'puppeteer-core';
import { type BrowserKind, type Session, start } from '../e2e/harness/session.ts';
import { blocksText } from '../../src/core/export/text.ts';
import { openReader, seedReadings } from '../e2e/reader-steps.ts';
import { pause, tabIdOf } from '../e2e/page-steps.ts';
import { makeReadings } from '../shots/readings.ts';
import { longReading } from './long-reading.ts';

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!;

/** ms until everything that a page begins by itself after loading has run (housekeeping begins after 4 s). */
const QUIET = 8_000;

/** ms between two openings, in which the page before goes. */
const REST = 300;

/** The host of the sample's pictures, which nobody answers for. */
const ORIGIN = 'https://almarfa.example';

/** The text of the reading that is opened, as bare HTML: what any page with this text costs, whoever draws it. */
export function bareText(): string {
  const { article } = makeReadings(ORIGIN).ar!;
  const blocks = article.blocks.flatMap((block) => (block.type === 'paragraph' ? [`<p>${blocksText([block])}`] : []));
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>bare</title><h1>${article.title}</h1>${blocks.join('')}`;
}

/**
 * Medians, in ms, from the moment a tab with another page is told to show the address, as the background tells it after
 * the reader's click, until the browser reports the first painted text.
 */
export async function measureOpening(kind: BrowserKind, runs: number): Promise<{ reader: number; bare: number; empty: number }> {
  const session = await start(kind);
  try {
    const { ar } = await seedReadings(session, ORIGIN);
    const times = { reader: [] as number[], bare: [] as number[], empty: [] as number[] };
    const pages = [['reader', `reader.html?id=${ar}`], ['bare', 'bare.html'], ['empty', 'empty.html']] as const;
    // The first of each is cold: code and fonts come from the disk. Each comes after each other as often as before it.
    for (let i = -1; i < runs; i++) {
      for (const [name, path] of i % 2 === 0 ? pages : pages.toReversed()) {
        await pause(REST);
        const time = await timeToText(session, path);
        if (i >= 0) times[name].push(time);
      }
    }
    return { reader: median(times.reader), bare: median(times.bare), empty: median(times.empty) };
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
  /** ms that the costliest task of the page was at work: on a machine with other work a long task may have waited most of its time. Null where the browser does not tell. */
  costliest: number | null;
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
    await pause(QUIET);
    const { result, costliest } = await withCostliestTask(session, () => page.evaluate(scrollThrough));
    return { words: reading.article.words, firstText: first, costliest, ...result };
  } finally {
    await session.close();
  }
}

interface TraceEvent { name: string; ph: string; pid: number; tid: number; /** µs of processor time. */ tdur?: number }

/** Does the work, and tells the processor time of the costliest task that the page's main thread ran meanwhile. The work leaves the mark SCROLLED in the page. */
async function withCostliestTask<T>(session: Session, work: () => Promise<T>): Promise<{ result: T; costliest: number | null }> {
  if (session.kind === 'firefox') return { result: await work(), costliest: null };
  const client = await session.browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value as unknown as TraceEvent[]));
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] } });
  const result = await work();
  const ended = new Promise((resolve) => { client.once('Tracing.tracingComplete', resolve); });
  await client.send('Tracing.end');
  await ended;
  const mark = events.find(({ name }) => name === SCROLLED);
  const tasks = events.filter(({ pid, tid, ph, tdur }) => pid === mark?.pid && tid === mark.tid && ph === 'X' && tdur !== undefined);
  if (tasks.length === 0) throw new Error('the trace holds no task of the page');
  return { result, costliest: Math.max(...tasks.map(({ tdur }) => tdur! / 1000)) };
}

/** Left by `scrollThrough`, which knows no name of this file. */
const SCROLLED = 'safi-scrolled';

/** Runs in the page. */
async function scrollThrough(): Promise<Omit<Scrolling, 'words' | 'firstText' | 'costliest'>> {
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
  performance.mark('safi-scrolled');
  return { longTasks: tellsTasks ? tasks : null, frames: gaps.length, worst: Math.max(...gaps), over50: gaps.filter((gap) => gap > 50).length };
}
