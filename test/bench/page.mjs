#!/usr/bin/env node
// What Safi costs a page of a granted site that was just loaded, in real Chromium: the shipped files of dist/chromium
// (npm run build), each run once in a new tab, so that nothing of it was compiled or warm before.
//   gate    its start and its question, beside a first TreeWalker pass over the same page
//   content its start and the first reading, beside loading Readability and its first parse (with the clone it needs)
// Prints medians over pages of ratios of medians over rounds, and the sizes. Asserts nothing: timings vary.
//   npm run bench:page [-- --pages 60 --rounds 5]
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../setup/browsers.mjs';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '60' }, rounds: { type: 'string', default: '5' }, dist: { type: 'string', default: 'dist/chromium' } } });
const [most, rounds] = [Number(values.pages), Number(values.rounds)];
const root = fileURLToPath(new URL('../../', import.meta.url));
const shipped = (name) => join(root, values.dist, `${name}.js`);
if (!existsSync(shipped('gate'))) {
  console.error(`${values.dist} is missing: npm run build`);
  process.exit(2);
}
const [gate, content] = ['gate', 'content'].map((name) => readFileSync(shipped(name), 'utf8'));
const { outputFiles: [{ text: readability }] } = await build({ stdin: { contents: "import { Readability } from '@mozilla/readability'; globalThis.Readability = Readability;", resolveDir: root }, bundle: true, write: false, format: 'iife', logLevel: 'error' });

/** The sample stories, and of the test pages as many as wanted, evenly spread. */
const folder = (...parts) => join(root, 'test', ...parts);
const slugs = readdirSync(folder('pages'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const step = Math.max(1, Math.ceil(slugs.length / Math.max(1, most - 7)));
const pages = [
  ...readdirSync(folder('samples')).filter((name) => name.endsWith('.html')).map((name) => [name, folder('samples', name)]),
  ...slugs.filter((_, i) => i % step === 0).map((slug) => [slug, folder('pages', slug, 'source.html')]),
].slice(0, most).map(([name, path]) => [name, readFileSync(path, 'utf8')]);

// The two headers make the page's clock fine enough (5 µs) for what takes a fraction of a millisecond.
const server = createServer((request, response) => {
  const html = pages[Number(request.url?.slice(1))]?.[1];
  response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }).end(html ?? '');
}).listen(0, '127.0.0.1');
await new Promise((done) => { server.once('listening', done); });
const browser = await puppeteer.launch({ ...launchOptions('chromium'), protocolTimeout: 600_000 });

/** Each runs in the page and answers milliseconds. `code` is text: compiling it is part of what is timed. */
const contenders = {
  walker: [null, () => {
    const from = performance.now();
    const walker = document.createTreeWalker(document, 5);
    while (walker.nextNode());
    return performance.now() - from;
  }],
  gate: [gate, (code) => {
    globalThis.chrome = { runtime: { id: 'bench', sendMessage: async () => undefined } };
    const script = Object.assign(document.createElement('script'), { textContent: code });
    const from = performance.now();
    document.head.append(script);
    return performance.now() - from;
  }],
  content: [content, async (code) => {
    // As much of an extension as the script asks for, answering at once: what is timed is the script.
    let listener;
    const nothing = { addListener: () => undefined, removeListener: () => undefined };
    globalThis.chrome = {
      runtime: { id: 'bench', getURL: (path) => `chrome-extension://bench/${path}`, onMessage: { ...nothing, addListener: (one) => { listener = one; } }, sendMessage: async ({ name }) => (name === 'page.words' ? { locale: 'en', formatTag: 'en', words: {} } : undefined) },
      storage: { local: { get: async () => ({}) }, onChanged: nothing },
    };
    const script = Object.assign(document.createElement('script'), { textContent: code });
    const from = performance.now();
    document.head.append(script);
    const state = await new Promise((answer) => { listener({ to: 'content', name: 'read', payload: {} }, { id: 'bench', url: 'chrome-extension://bench/popup.html' }, answer); });
    const ms = performance.now() - from;
    if (state.failed || !state.kind) throw new Error(`the engine answered ${JSON.stringify(state)}`);
    return ms;
  }],
  readability: [readability, (code) => {
    const script = Object.assign(document.createElement('script'), { textContent: code });
    const from = performance.now();
    document.head.append(script);
    new globalThis.Readability(document.cloneNode(true)).parse();
    return performance.now() - from;
  }],
};

async function measure(name, page) {
  const [code, run] = contenders[name];
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/${page}`, { waitUntil: 'load' });
  const ms = await tab.evaluate(run, code);
  await tab.close();
  return ms;
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const names = Object.keys(contenders);
const times = pages.map(() => Object.fromEntries(names.map((name) => [name, []])));
for (let round = 0; round < rounds; round++) {
  // All four on one page, then the next: a machine whose mood changes changes it for all alike.
  for (const [i, of] of times.entries()) for (const name of names) of[name].push(await measure(name, i));
}
await browser.close();
server.close();

const medians = times.map((of) => Object.fromEntries(names.map((name) => [name, median(of[name])])));
const row = (words, own, other) => {
  const ratios = medians.map((of) => of[own] / of[other]);
  console.log(`${words.padEnd(56)}${median(ratios).toFixed(2).padStart(6)} ×   (${median(medians.map((of) => of[own])).toFixed(2)} : ${median(medians.map((of) => of[other])).toFixed(2)} ms; pages from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`);
};
console.log(`${pages.length} pages, each ${rounds} times in a new tab; load ${loadavg().map((n) => n.toFixed(1)).join(' ')}`);
row('gate, start and question : first TreeWalker pass', 'gate', 'walker');
row('engine, start and first read : Readability, load and parse', 'content', 'readability');
for (const name of ['gate', 'content', 'teach']) {
  const code = readFileSync(shipped(name), 'utf8');
  const kb = (text) => `${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} KB`;
  console.log(`${`${name}.js`.padEnd(12)} ${kb(code)} gzip as shipped, ${kb((await transform(code, { minify: true, charset: 'utf8' })).code)} minified`);
}
