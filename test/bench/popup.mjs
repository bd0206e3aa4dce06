#!/usr/bin/env node
// How long the popup takes to open with an empty and with a full history, in the same run, in real Chromium:
//   node test/bench/popup.mjs [--articles 100000] [--runs 15]
// Opens dist/chromium (npm run build). The time is that from the navigation to popup.html until the last articles stand in it.
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../setup/browsers.mjs';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '100000' }, runs: { type: 'string', default: '15' }, dist: { type: 'string', default: 'dist/chromium' } } });
const [articles, runs] = [Number(values.articles), Number(values.runs)];
if (!existsSync(values.dist)) {
  console.error(`${values.dist} is missing: npm run build`);
  process.exit(2);
}
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { outputFiles: [{ text: script }] } = await build({ entryPoints: [at('store-page.ts')], bundle: true, format: 'iife', write: false, target: 'es2022', logLevel: 'error' });
const browser = await puppeteer.launch({
  ...launchOptions('chromium'), pipe: true, enableExtensions: true, protocolTimeout: 3_600_000,
});
try {
  const id = await browser.installExtension(values.dist);
  const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/popup.html`, { waitUntil: 'load' });
    await page.waitForSelector('.recents :is(.articles, .quiet)');
    // From the first byte asked for to the frame that shows the history: what the reader waits for.
    const ms = await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(() => done(performance.now()))); }));
    await page.close();
    return ms;
  };
  const measure = async () => {
    await open(); // The first is cold: code and fonts come from the disk.
    const times = [];
    for (let i = 0; i < runs; i++) times.push(await open());
    return median(times);
  };

  /** Fills and indexes in a page that is closed before anything is measured: its housework would be measured with it. */
  const fill = async (first, end) => {
    const filler = await browser.newPage();
    await filler.goto(`chrome-extension://${id}/options.html`);
    await filler.evaluate(script);
    for (let from = first; from < end; from += 5000) await filler.evaluate((a, b) => globalThis.bench.fill(a, b), from, Math.min(from + 5000, end));
    await filler.evaluate(() => globalThis.bench.index());
    await filler.close();
  };
  await fill(0, 5);
  const empty = await measure();
  await fill(5, articles);
  const full = await measure();
  console.log(`popup, 5 articles ${empty.toFixed(0)} ms · ${articles.toLocaleString('en')} articles ${full.toFixed(0)} ms · ratio ${(full / empty).toFixed(2)} (medians of ${runs}; load ${loadavg().map((n) => n.toFixed(1)).join(' ')})`);
} finally {
  await browser.close();
}
