#!/usr/bin/env node
// The store at size, in real browsers: node test/bench/store.mjs [--articles 100000] [--browser chromium|firefox] [--json FILE]
// --keep DIR: keep the profile there and use it again without filling (the same --port makes it the same site).
// Without options: 10,000 and 100,000 articles in Chromium, 10,000 in Firefox.
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

const { values } = parseArgs({ options: { articles: { type: 'string' }, browser: { type: 'string' }, json: { type: 'string' }, queries: { type: 'string', default: '200' }, keep: { type: 'string' }, port: { type: 'string', default: '0' } } });
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const queries = Number(values.queries);

const { outputFiles: [{ text: script }] } = await build({ entryPoints: [at('store-page.ts')], bundle: true, format: 'iife', write: false, target: 'es2022', logLevel: 'error' });
const server = createServer((request, response) => {
  response.setHeader('content-type', request.url === '/bench.js' ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
  response.end(request.url === '/bench.js' ? script : '<!doctype html><title>bench</title><script src="/bench.js"></script>');
}).listen(Number(values.port), '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const address = `http://127.0.0.1:${server.address().port}/`;

const diskOf = (folder) => Number(execFileSync('du', ['-sb', folder], { encoding: 'utf8' }).split('\t')[0]);
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const mb = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const line = (name, text) => console.log(`  ${name.padEnd(26)} ${text}`);

async function run(browser, articles) {
  const profile = values.keep ?? mkdtempSync(join(tmpdir(), 'safi-bench-'));
  const isFilled = values.keep !== undefined && existsSync(values.keep);
  const launch = launchOptions(browser);
  const measuring = browser === 'chromium' ? ['--enable-precise-memory-info', '--js-flags=--expose-gc'] : [];
  const launched = await puppeteer.launch({ ...launch, args: [...launch.args, ...measuring], userDataDir: profile, protocolTimeout: 3_600_000 });
  console.log(`\n${browser} ${await launched.version()}, ${articles.toLocaleString('en')} articles of 200 words; ${cpus().length} cores, load ${loadavg().map((n) => n.toFixed(1)).join(' ')}`);
  const result = { browser, articles, load: loadavg() };
  try {
    const page = await launched.newPage();
    await page.goto(address);
    const call = (name, ...args) => page.evaluate((n, a) => globalThis.bench[n](...a), name, args);
    const heap = () => (browser === 'chromium' ? page.evaluate(() => { globalThis.gc?.(); return performance.memory.usedJSHeapSize; }) : null);
    const save = async (when) => { const s = await call('save', 100); result[`save ${when}`] = s; line(`save, ${when}`, `p50 ${ms(s.p50)}, p95 ${ms(s.p95)}`); };
    if (!isFilled) await save('empty history');
    if (!isFilled) {
      const filled = performance.now();
      for (let from = 0; from < articles; from += 5000) await call('fill', from, Math.min(from + 5000, articles));
      result.fill = performance.now() - filled;
      line('fill', `${ms(result.fill / articles)} an article`);
    }
    await new Promise((wait) => setTimeout(wait, 3000));
    const bare = diskOf(profile);
    result.index = await call('index');
    line('index', `${ms(result.index / articles)} an article`);
    result.sizes = await call('sizes');
    await new Promise((wait) => setTimeout(wait, 3000));
    line('index, bytes', `${mb(result.sizes.bytes)} in ${result.sizes.segments} segments, ${result.sizes.blocks} blocks`);
    line('disk', `${mb(diskOf(profile))} (profile; ${mb(bare)} before the index, files of the past not yet compacted)`);
    await save('full history');
    await page.reload();
    line('first query of a page', ms(result.first = await page.evaluate(() => { const t = performance.now(); return globalThis.bench.queries('one', 1).then(() => performance.now() - t); })));
    for (const kind of ['one', 'two', 'prefix', 'phrase']) {
      const q = (result[kind] = await call('queries', kind, queries));
      line({ one: 'one term', two: 'two terms', prefix: 'prefix', phrase: 'phrase' }[kind], `p50 ${ms(q.p50)}, p95 ${ms(q.p95)}, max ${ms(q.max)}  (${q.found} found on average)`);
    }
    const list = (result.list = await call('list'));
    line('list', `a page ${ms(list.page)}, in the middle ${ms(list.middle)}, count ${ms(list.count)}, 30 threads ${ms(list.threads)}`);
    if (browser === 'chromium') line('heap after all queries', mb(result.heap = await heap()));
    const backup = (result.backup = await call('backup'));
    line('backup', `${(backup.ms / 1000).toFixed(1)} s, ${mb(backup.bytes)}${browser === 'chromium' ? `, heap after ${mb(await heap())}` : ''}`);
    if (articles <= 10_000) {
      const mini = (result.miniSearch = await call('miniSearch', articles));
      line('MiniSearch', `build ${ms(mini.build / articles)} an article, one term p50 ${ms(mini.one.p50)} p95 ${ms(mini.one.p95)}, two p50 ${ms(mini.two.p50)}; JSON ${mb(mini.jsonBytes)}, reload ${ms(mini.load)}`);
      if (browser === 'chromium') line('', `heap with it ${mb(await heap())}`);
    }
    result.loadAfter = loadavg();
    line('load at the end', loadavg().map((n) => n.toFixed(1)).join(' '));
    return result;
  } finally {
    await launched.close();
    if (values.keep === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const plan = values.articles || values.browser ? [[values.browser ?? 'chromium', Number(values.articles ?? 10_000)]] : [['chromium', 10_000], ['chromium', 100_000], ['firefox', 10_000]];
const results = [];
for (const [browser, articles] of plan) results.push(await run(browser, articles));
server.close();
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 1));
