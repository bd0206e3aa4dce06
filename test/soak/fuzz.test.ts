/** read() on broken documents and injured pages, in both browsers: no throw, no wait over a second, bounded memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBare } from '../e2e/page-launch.ts';
import { canRun } from '../e2e/harness/session.ts';
import { brokenDocument, mutate } from './broken-documents.ts';
import { amount, seed } from './scale.ts';

const pages = readdirSync('test/pages', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => readFileSync(`test/pages/${name}/source.html`, 'utf8'));
const BATCH = 50;

interface Outcome { thrown: string[]; slowest: number; slowestAt: number; articles: number }

/** Runs in the page. */
function readAll(documents: string[]): Outcome {
  const { read, toText, toMarkdown } = (globalThis as unknown as { safi: typeof import('../../src/core/pipeline.ts') }).safi;
  const outcome: Outcome = { thrown: [], slowest: 0, slowestAt: -1, articles: 0 };
  for (const [index, html] of documents.entries()) {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const before = parsed.documentElement.outerHTML;
    const from = performance.now();
    try {
      const reading = read(parsed, { url: 'https://almarfa.example/2026/11/22/story' });
      const took = performance.now() - from;
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

/** Runs in the page: a 50 MB text, a million elements side by side, a hundred thousand inside each other. */
function readGiants(): { name: string; ms: number; answer: string }[] {
  const { read } = (globalThis as unknown as { safi: typeof import('../../src/core/pipeline.ts') }).safi;
  const paragraph = `<p>${'وقالت البلدية إن السوق القديم يعود إلى أهله، '.repeat(20)}</p>`;
  const nested = (): Document => {
    const outer = document.implementation.createHTMLDocument('deep');
    let at: Element = outer.body;
    for (let i = 0; i < 100_000; i++) at = at.appendChild(outer.createElement('div'));
    at.append(outer.createTextNode('end'));
    return outer;
  };
  const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
  const giants: Record<string, () => Document> = {
    '50 MB': () => parse(`<article><h1>ميناء</h1>${paragraph.repeat(Math.ceil(50e6 / (paragraph.length * 1.8)))}</article>`),
    '1,000,000 elements': () => parse(`<article><h1>ميناء</h1>${'<p>a</p>'.repeat(1_000_000)}</article>`),
    '100,000 deep': nested,
  };
  return Object.entries(giants).map(([name, make]) => {
    const giant = make();
    const from = performance.now();
    let answer: string;
    try {
      answer = read(giant, { url: 'https://almarfa.example/2026/11/22/story' }) ? 'article' : 'none';
    } catch (error) {
      answer = (error as Error).constructor.name;
    }
    return { name, ms: performance.now() - from, answer };
  });
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
    let slowest = 0;
    let slowestSeed = 0;
    let articles = 0;
    for (let from = 0; from < count; from += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => seed + from + i);
      const outcome = await page.evaluate(readAll, numbers.map(make));
      thrown.push(...outcome.thrown.map((line) => `seed ${numbers[Number.parseInt(line, 10)]}: ${line}`));
      articles += outcome.articles;
      if (outcome.slowest > slowest) [slowest, slowestSeed] = [outcome.slowest, numbers[outcome.slowestAt]!];
    }
    console.log(`${kind}: ${count} documents from seed ${seed}, ${articles} read as articles, slowest ${slowest.toFixed(0)} ms (seed ${slowestSeed})`);
    expect(thrown).toEqual([]);
    expect(slowest, `seed ${slowestSeed}`).toBeLessThan(1000);
  };

  test('broken documents', { timeout: 3_600_000 }, () => survive(amount(400, 20_000), brokenDocument));
  test('injured pages', { timeout: 3_600_000 }, () => survive(amount(200, 5_000), (n) => mutate(pages[n % pages.length]!, n)));

  test('very large pages are refused with a word, or cut, and the tab lives', async () => {
    const outcomes = await page.evaluate(readGiants);
    console.log(`${kind}: ${outcomes.map(({ name, ms, answer }) => `${name} ${ms.toFixed(0)} ms → ${answer}`).join(' · ')}`);
    for (const { name, ms, answer } of outcomes) {
      expect(answer, name).toMatch(/^(PageTooLarge|article|none)$/);
      expect(ms, name).toBeLessThan(5000);
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
