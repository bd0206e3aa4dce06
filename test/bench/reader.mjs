#!/usr/bin/env node
// The reading view in real browsers: how long until the first text is painted, as a ratio to an empty extension page opened
// the same way in the same run, beside the ratio of a page that holds the same text as bare HTML; and how an article of
// 20,000 words scrolls once it has loaded.
//   npm run bench:reader [-- --browser chromium --runs 15 --words 20000]
// Goals: at most 1.5 times the empty page; no long task (over 50 ms) while scrolling in Chromium. Needs dist (npm run build).
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { findBrowser } from '../setup/browsers.mjs';

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium,firefox' }, runs: { type: 'string', default: '15' }, words: { type: 'string', default: '20000' } } });
if (!existsSync('dist/chromium')) {
  console.error('dist is missing: npm run build');
  process.exit(2);
}

/** What the reader is compared with: one word, so that the browser reports a first paint; no style, no script. */
const EMPTY = '<!doctype html><meta charset="utf-8"><title>empty</title><p>empty';

// The steps are the tests' own, written in TypeScript.
const steps = join('node_modules', '.cache', 'safi-bench-reader.mjs');
await build({ entryPoints: ['test/bench/reader-run.ts'], bundle: true, platform: 'node', format: 'esm', outfile: steps, packages: 'external', logLevel: 'warning' });
const { bareText, measureOpening, measureScrolling } = await import(new URL(`../../${steps}`, import.meta.url));

// The build as it ships, and beside it the empty page.
const dist = await mkdtemp(join(tmpdir(), 'safi-bench-'));
process.env.SAFI_DIST = dist;
try {
  for (const browser of values.browser.split(',')) {
    if (!findBrowser(browser)) {
      console.log(`${browser}: not on this machine`);
      continue;
    }
    await cp(join('dist', browser), join(dist, browser), { recursive: true });
    await writeFile(join(dist, browser, 'empty.html'), EMPTY);
    await writeFile(join(dist, browser, 'bare.html'), bareText());

    const { reader, bare, empty } = await measureOpening(browser, Number(values.runs));
    console.log(`${browser}: first text ${reader.toFixed(0)} ms, empty page ${empty.toFixed(0)} ms, ratio ${(reader / empty).toFixed(2)}; the same text as bare HTML ${bare.toFixed(0)} ms, ratio ${(bare / empty).toFixed(2)} (medians of ${values.runs}; load ${loadavg().map((n) => n.toFixed(1)).join(' ')})`);

    const { words, firstText, longTasks, costliest, frames, worst, over50 } = await measureScrolling(browser, Number(values.words));
    const tasks = longTasks === null ? 'long tasks are not told here' : `long tasks ${longTasks.length}${longTasks.length > 0 ? ` (${longTasks.join(', ')} ms)` : ''}, the costliest task was at work for ${costliest.toFixed(0)} ms`;
    console.log(`${browser}: ${words.toLocaleString('en')} words, first text ${firstText.toFixed(0)} ms; scrolled through in ${frames} frames: ${tasks}, longest gap between frames ${worst.toFixed(0)} ms, gaps over 50 ms ${over50}`);
  }
} finally {
  await rm(dist, { recursive: true, force: true });
}
