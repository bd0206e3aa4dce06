/** read() on broken documents and injured pages, in both browsers: no throw, no wait over a second, bounded memory. */
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageSlugs, sourceOf } from '../fixtures/pages.ts';
import { launchBare } from '../e2e/page-launch.ts';
import { canRun } from '../e2e/harness/session.ts';
import { brokenDocument, mutate } from './broken-documents.ts';
import { amount, seed } from './scale.ts';

const pages = pageSlugs.map(sourceOf);
const BATCH = 50;

interface Outcome { thrown: string[]; hung: string[]; slowest: number; slowestAt: number; articles: number }

/**
 * ms after which a reading is tried again, and tries that must all be as slow to call it a hang. A machine that is busy elsewhere
 * makes one reading of thousands slow, another one each time; a document on which the engine hangs is slow whenever it is read.
 * So the clock alone accuses no document, and a quick try acquits it.
 */
const HANG = 1000;
const TRIES = 3;
/**
 * Documents far larger than any page are measured by what the browser itself needs to make them, just before. Reading takes up to
 * seven times as long (printed, and no matter here); a step that costs each element a look at all others would take thousands of times.
 */
const MOST_TIMES_AS_LONG = 200;

/** Runs in the page. */
function readAll(documents: string[], hang: number, tries: number): Outcome {
  const { read, toText, toMarkdown } = (globalThis as unknown as { safi: typeof import('../../src/core/pipeline.ts') }).safi;
  const outcome: Outcome = { thrown: [], hung: [], slowest: 0, slowestAt: -1, articles: 0 };
  for (const [index, html] of documents.entries()) {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const before = parsed.documentElement.outerHTML;
    try {
      let reading: ReturnType<typeof read> = null;
      let took = Infinity;
      for (let i = 0; i < tries && took > hang; i++) {
        const from = performance.now();
        reading = read(parsed, { url: 'https://almarfa.example/2026/11/22/story' });
        took = Math.min(took, performance.now() - from);
      }
      if (took > hang) outcome.hung.push(`${index}: ${took.toFixed(0)} ms at best`);
      if (took > outcome.slowest) [outcome.slowest, outcome.slowestAt] = [took, index];
      if (reading) {
        outcome.articles += 1;
        toMarkdown(reading);
        if (typeof toText(reading.article) !== 'string' || JSON.stringify(reading) !== JSON.stringify(JSON.parse(JSON.stringify(reading)))) throw new Error('the reading is no plain data');
      }
    } catch (error) {
      outcome.thrown.push(`${index}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    if (parsed.documentElement.outerHTML !== before) outcome.thrown.push(`${index}: the document was changed`);
  }
  return outcome;
}

const GIANTS = ['50 MB', '1,000,000 elements', '100,000 deep'] as const;

/** Runs in the page: a 50 MB text, a million elements side by side, a hundred thousand inside each other. */
function readGiant(name: (typeof GIANTS)[number], most: number, tries: number): { ms: number; made: number; answer: string } {
  const { read } = (globalThis as unknown as { safi: typeof import('../../src/core/pipeline.ts') }).safi;
  const paragraph = `<p>${'وقالت البلدية إن السوق القديم يعود إلى أهله، '.repeat(20)}</p>`;
  const nested = (): Document => {
    const outer = document.implementation.createHTMLDocument('deep');
    let at: Element = outer.body;
    // In pieces of a thousand: an element put in a hundred thousand deep costs a walk up to the root each time, minutes in all in Firefox.
    for (let i = 0; i < 100; i++) {
      const piece = outer.createElement('div');
      let end = piece;
      for (let k = 1; k < 1000; k++) end = end.appendChild(outer.createElement('div'));
      at.append(piece);
      at = end;
    }
    at.append(outer.createTextNode('end'));
    return outer;
  };
  const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
  const began = performance.now();
  const giant = {
    '50 MB': () => parse(`<article><h1>ميناء</h1>${paragraph.repeat(Math.ceil(50e6 / (paragraph.length * 1.8)))}</article>`),
    '1,000,000 elements': () => parse(`<article><h1>ميناء</h1>${'<p>a</p>'.repeat(1_000_000)}</article>`),
    '100,000 deep': nested,
  }[name]();
  const made = performance.now() - began;
  let answer = '';
  let ms = Infinity;
  for (let i = 0; i < tries && ms > most * made; i++) {
    const from = performance.now();
    try {
      answer = read(giant, { url: 'https://almarfa.example/2026/11/22/story' }) ? 'article' : 'none';
    } catch (error) {
      answer = (error as Error).constructor.name;
    }
    ms = Math.min(ms, performance.now() - from);
  }
  return { ms, made, answer };
}

describe.each((['chromium', 'firefox'] as const).filter(canRun))('read() in %s', (kind) => {
  let browser: Browser;
  let page: Page;
  let engine: string;

  beforeAll(async () => {
    const { outputFiles } = await build({ entryPoints: ['src/core/pipeline.ts'], bundle: true, write: false, format: 'iife', globalName: 'safi', charset: 'utf8', footer: { js: 'globalThis.safi = safi;' } });
    engine = outputFiles[0]!.text;
    browser = await launchBare(kind);
    page = await browser.newPage();
    await page.evaluate(engine);
  });
  afterAll(async () => { await browser?.close(); });

  const survive = async (count: number, make: (n: number) => string): Promise<void> => {
    const thrown: string[] = [];
    const hung: string[] = [];
    let slowest = 0;
    let slowestSeed = 0;
    let articles = 0;
    for (let from = 0; from < count; from += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => seed + from + i);
      const outcome = await page.evaluate(readAll, numbers.map(make), HANG, TRIES);
      const withSeed = (line: string): string => `seed ${numbers[Number.parseInt(line, 10)]}: ${line}`;
      thrown.push(...outcome.thrown.map(withSeed));
      hung.push(...outcome.hung.map(withSeed));
      articles += outcome.articles;
      if (outcome.slowest > slowest) [slowest, slowestSeed] = [outcome.slowest, numbers[outcome.slowestAt]!];
    }
    console.log(`${kind}: ${count} documents from seed ${seed}, ${articles} read as articles, slowest ${slowest.toFixed(0)} ms (seed ${slowestSeed})`);
    expect(thrown).toEqual([]);
    expect(hung).toEqual([]);
  };

  test('broken documents', { timeout: 3_600_000 }, () => survive(amount(400, 20_000), brokenDocument));
  test('injured pages', { timeout: 3_600_000 }, () => survive(amount(200, 5_000), (n) => mutate(pages[n % pages.length]!, n)));

  test('very large pages are refused with a word, or cut, and the tab lives', async () => {
    for (const name of GIANTS) {
      const { ms, made, answer } = await page.evaluate(readGiant, name, MOST_TIMES_AS_LONG, TRIES);
      console.log(`${kind}: ${name} made in ${made.toFixed(0)} ms, read in ${ms.toFixed(0)} ms → ${answer}`);
      expect(answer, name).toMatch(/^(PageTooLarge|article|none)$/);
      expect(ms / made, name).toBeLessThan(MOST_TIMES_AS_LONG);
    }
    expect(await page.evaluate('1 + 1')).toBe(2);
  });

  // Only Chromium's protocol tells the heap.
  if (kind === 'chromium') test('memory after all of it', async () => {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize } = await page.metrics();
    console.log(`${kind}: ${(JSHeapUsedSize! / 1e6).toFixed(1)} MB of heap after all of it`);
    expect(JSHeapUsedSize).toBeLessThan(64e6);
  });
});
