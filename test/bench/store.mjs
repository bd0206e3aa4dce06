#!/usr/bin/env node
// The store and the library at size, in real browsers: npm run bench:store [-- --only chromium,firefox,minisearch] [--articles N] [--queries N] [--json FILE]
// Without options: Chromium with 10,000 and 100,000 articles, Firefox and MiniSearch with 10,000. Chromium measures in Safi's own
// pages and opens and scrolls its library (npm run build first); Firefox and MiniSearch measure in an empty page.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../setup/browsers.mjs';
import { openLibrary, scrollLibrary } from './store-library.mjs';

const { values } = parseArgs({ options: { articles: { type: 'string' }, only: { type: 'string' }, json: { type: 'string' }, queries: { type: 'string', default: '200' } } });
const parts = values.only?.split(',') ?? ['chromium', 'firefox', 'minisearch'];
const counts = (usual) => (values.articles ? [Number(values.articles)] : usual);
const queries = Number(values.queries);
const extension = 'dist/chromium';
if (parts.includes('chromium') && !existsSync(extension)) {
  console.error(`${extension} is missing: npm run build`);
  process.exit(2);
}

const { outputFiles: [{ text: script }] } = await build({ entryPoints: [fileURLToPath(new URL('store-page.ts', import.meta.url))], bundle: true, format: 'iife', write: false, target: 'es2022', logLevel: 'error' });
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('<!doctype html><title>bench</title>');
}).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));

const diskOf = (folder) => Number(execFileSync('du', ['-sb', folder], { encoding: 'utf8' }).split('\t')[0]);
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const mb = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const load = () => loadavg().map((n) => n.toFixed(1)).join(' ');
const line = (name, text) => console.log(`  ${name.padEnd(26)} ${text}`);

/** Runs `work` in a fresh browser with a page that has `bench` in it. */
async function inBrowser(kind, title, work) {
  const profile = mkdtempSync(join(tmpdir(), 'safi-bench-'));
  const launch = launchOptions(kind);
  const more = kind === 'chromium'
    ? { pipe: true, enableExtensions: true, defaultViewport: { width: 1280, height: 900 }, args: [...launch.args, '--enable-precise-memory-info', '--js-flags=--expose-gc'] }
    : {};
  const browser = await puppeteer.launch({ ...launch, ...more, userDataDir: profile, protocolTimeout: 3_600_000 });
  try {
    console.log(`\n${kind} ${await browser.version()}, ${title}; ${cpus().length} cores, load ${load()}`);
    const base = kind === 'chromium' ? `chrome-extension://${await browser.installExtension(extension)}/` : `http://127.0.0.1:${server.address().port}/`;
    let page;
    const renew = async () => {
      await page?.close();
      page = await browser.newPage();
      // A page of Safi's that does no housework: it would be measured with what is asked.
      await page.goto(kind === 'chromium' ? `${base}popup.html` : base);
      await page.evaluate(script);
    };
    await renew();
    const call = (name, ...args) => page.evaluate((n, a) => globalThis.bench[n](...a), name, args);
    const heap = () => page.evaluate(() => { globalThis.gc?.(); return performance.memory?.usedJSHeapSize ?? null; });
    const result = await work({ browser, base, profile, call, heap, renew });
    line('load at the end', load());
    return { browser: kind, title, load: loadavg(), ...result };
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const few = 100;

const storeAt = (kind, articles) => inBrowser(kind, `${articles.toLocaleString('en')} articles of 200 words`, async ({ browser, base, profile, call, heap, renew }) => {
  const result = { articles };
  const saved = (name, s) => { result[name] = s; line(name, `p50 ${ms(s.p50)}, p95 ${ms(s.p95)}`); };
  saved('save, empty history', await call('save', 1_000_000, few));
  await call('house');
  if (kind === 'chromium') result.openFew = await openLibrary(browser, base);
  const begun = performance.now();
  for (let from = 0; from < articles - few; from += 6000) await call('fill', from, Math.min(from + 6000, articles - few));
  result.fill = performance.now() - begun;
  line('fill', `${ms(result.fill / articles)} an article, ${(result.fill / 60_000).toFixed(1)} min`);
  result.index = await call('index');
  line('index', `${ms(result.index / articles)} an article, ${(result.index / 60_000).toFixed(1)} min`);
  result.sizes = await call('sizes');
  line('index, bytes', `${mb(result.sizes.bytes)} in ${result.sizes.segments} segments, ${result.sizes.blocks} blocks`);
  line('disk', `${mb(diskOf(profile))} (the whole profile)`);
  saved('save, full history', await call('save', 2_000_000, few));
  await renew();
  line('first query of a page', ms(result.first = (await call('queries', 'one', 1)).p50));
  console.log('  until the first hits stand with their snippets, as the library draws them:');
  const ask = async (query, name, hits) => {
    await renew();
    const q = (result[hits ? `${query}${hits}` : query] = await call('queries', query, queries, hits));
    line(name, `p50 ${ms(q.p50)}, p95 ${ms(q.p95)}, max ${ms(q.max)}  (${q.found} found on average)`);
  };
  for (const [query, name] of Object.entries({ one: 'one term', two: 'two terms', prefix: 'prefix', phrase: 'phrase' })) await ask(query, name);
  await ask('one', 'one term, 20 snippets', 20);
  await ask('two', 'two terms, 20 snippets', 20);
  const list = (result.list = await call('list'));
  line('list', `a page ${ms(list.page)}, in the middle ${ms(list.middle)}, count ${ms(list.count)}, 30 threads ${ms(list.threads)}`);
  if (kind === 'chromium') line('heap after all queries', mb(result.heap = await heap()));
  const backup = (result.backup = await call('backup'));
  line('backup', `${(backup.ms / 1000).toFixed(1)} s, ${mb(backup.bytes)}${kind === 'chromium' ? `; heap before ${mb(backup.heapBefore)}, at most ${mb(backup.heapMost)}, after ${mb(result.heapAfterBackup = await heap())}` : ''}`);
  if (kind !== 'chromium') return result;
  line('idle work of a page', `${((result.house = await call('house')) / 1000).toFixed(1)} s (with the snapshot)`);
  const open = (result.open = await openLibrary(browser, base));
  line('library interactive', `${ms(open)}; with ${few} articles ${ms(result.openFew)}; ratio ${(open / result.openFew).toFixed(2)}`);
  const scroll = (result.scroll = await scrollLibrary(browser, base));
  line('scrolling', `${scroll.rows.toLocaleString('en')} px at ${scroll.speed} px/s: frame p50 ${ms(scroll.p50)}, p95 ${ms(scroll.p95)}, max ${ms(scroll.max)}; ${scroll.longTasks} tasks over 50 ms; ${(scroll.blank * 100).toFixed(1)} % of frames with an empty row`);
  line('jump to the middle', `rows stand after ${ms(scroll.jump)}`);
  return result;
});

const miniSearch = (articles) => inBrowser('chromium', `MiniSearch with ${articles.toLocaleString('en')} articles`, async ({ call, heap }) => {
  const before = await heap();
  const mini = await call('miniSearch', articles);
  line('build', `${ms(mini.build / articles)} an article`);
  line('one term', `p50 ${ms(mini.one.p50)}, p95 ${ms(mini.one.p95)}`);
  line('two terms', `p50 ${ms(mini.two.p50)}, p95 ${ms(mini.two.p95)}`);
  line('as JSON', `${mb(mini.jsonBytes)}, loaded again in ${ms(mini.load)}`);
  line('heap with it', mb(mini.heap = await heap() - before));
  return { articles, miniSearch: mini };
});

const plan = {
  chromium: () => counts([10_000, 100_000]).map((n) => () => storeAt('chromium', n)),
  firefox: () => counts([10_000]).map((n) => () => storeAt('firefox', n)),
  minisearch: () => counts([10_000]).map((n) => () => miniSearch(n)),
};
const results = [];
for (const part of parts) {
  if (!plan[part]) {
    console.error(`--only knows ${Object.keys(plan).join(', ')}, not ${part}`);
    process.exit(2);
  }
  for (const run of plan[part]()) results.push(await run());
}
server.close();
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 1));
