#!/usr/bin/env node
// Times read() beside a bare TreeWalker pass, cloneNode(true), Readability.parse (with the clone it needs) and
// Defuddle.parse, in a real Chromium, over generated pages of 1, 4, 16 and 64 times a size and over the sample pages.
// Prints ratios of medians of one run, warm and cold, how much longer four times as many lines, links and lists take,
// and the gzip sizes of the bundles. Asserts nothing: timings vary.
//   npm run bench [-- --rounds 9]
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../setup/browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const option = (name, fallback) => (process.argv.includes(`--${name}`) ? Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) : fallback);
const rounds = option('rounds', 9);

const bundleOf = async (contents, extra = {}) => (await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, write: false, format: 'esm', platform: 'browser', charset: 'utf8', logLevel: 'error', ...extra })).outputFiles[0].text;
const engines = await bundleOf(`
  import { analyse, read } from './src/core/pipeline.ts';
  import { Readability } from '@mozilla/readability';
  import Defuddle from 'defuddle';
  export const contenders = {
    walker: (doc) => { const w = doc.createTreeWalker(doc.documentElement, 5); let n = 0; while (w.nextNode()) n++; return n; },
    clone: (doc) => doc.cloneNode(true),
    safi: (doc, url) => read(doc, { url }),
    marks: (doc, url) => analyse(doc, { url }),
    readability: (doc) => new Readability(doc.cloneNode(true)).parse(),
    defuddle: (doc, url) => new Defuddle(doc.cloneNode(true), { url }).parse(),
  };
`);

/** A news page of our own: prose, related lines, cards, menus, comments; about 60 kB for size 1. */
function generate(size) {
  const words = 'المدينة الميناء السوق البلدية الصيادين القديم صباح افتتاح ترميم الجسر الشمالي المراكب أعلنت وقالت بعد قبل خلال رئيس لجنة مشروع مياه طريق مدرسة'.split(' ');
  let seed = 7;
  const next = (n) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % n;
  const phrase = (n) => Array.from({ length: n }, () => words[next(words.length)]).join(' ');
  const prose = () => `<p>${phrase(22)}، ${phrase(14)}. ${phrase(18)}، ${phrase(9)}.</p>`;
  const link = (i) => `<a href="/2026/11/${1 + (i % 28)}/story-${i}">${phrase(9)}</a>`;
  const card = (i) => `<div class="card"><a href="/2026/11/${1 + (i % 28)}/story-${i}"><img src="/i/${i}.jpg" alt=""></a><h3>${link(i)}</h3><span>${phrase(3)}</span></div>`;
  const body = [];
  for (let i = 0; i < 24 * size; i++) {
    body.push(prose());
    if (i % 8 === 3) body.push(`<p><strong>اقرأ أيضًا:</strong> ${link(i)}</p>`);
    if (i % 12 === 7) body.push(`<div class="box"><h4>مواضيع ذات صلة</h4><ul><li>${link(i)}</li><li>${link(i + 1)}</li></ul></div>`);
  }
  const many = (n, make) => Array.from({ length: n * size }, (_, i) => make(i)).join('\n');
  return `<!doctype html><html lang="ar" dir="rtl"><head><title>${phrase(8)} | المرفأ</title></head><body><header><nav><ul>${many(40, (i) => `<li>${link(i)}</li>`)}</ul></nav></header><main><article><h1>${phrase(8)}</h1>${body.join('\n')}</article></main><aside>${many(30, card)}</aside><section class="comments">${many(20, () => `<div class="comment"><b>${phrase(2)}</b><p>${phrase(12)}</p></div>`)}</section><footer>${many(30, (i) => link(i))}</footer></body></html>`;
}

/** Pages on which each line, list or link stands where one look back at all the others would be tempting: how much longer four times of them take. */
const growing = (() => {
  const many = (n, make) => Array.from({ length: n }, (_, i) => make(i)).join('');
  const prose = (i) => `On day ${i} the harbour council heard twelve speakers on the price of timber and the hours of the auction, before it put the question to a vote.`;
  const link = (i) => `<a href="/2026/11/20/story-${i}">The council of town ${i} puts off its vote on the harbour</a>`;
  const shapes = {
    'paragraphs': (n) => many(n, (i) => `<p>${prose(i)}</p>`),
    'label lines': (n) => many(n, (i) => `<p>${prose(i)}</p><p>Read also: ${link(i)}</p>`),
    'label lines, one block': (n) => `<p>${many(n, (i) => `Read also: ${link(i)}<br>`)}</p>`,
    'tails, one block': (n) => `<div>${many(n, (i) => `${prose(i)} Read also: ${link(i)} <br>`)}</div>`,
    'links, one block': (n) => `<p>${many(n, (i) => `${link(i)} `)}</p>`,
    'lists under a heading': (n) => many(n, (i) => `<p>${prose(i)}</p><h3>Town desk</h3><ul><li>${link(`${i}a`)}</li><li>${link(`${i}b`)}</li></ul>`),
    'cards': (n) => many(n, (i) => `<p>${prose(i)}</p><div><a href="/2026/11/20/story-${i}"><img src="/${i}.jpg"></a><h3>${link(i)}</h3></div>`),
    'rows of a table': (n) => `<table>${many(n, (i) => `<tr><td>${link(i)}</td><td>${i}</td></tr>`)}</table>`,
  };
  const page = (body) => `<!doctype html><html lang="en"><head><title>The council votes on timber</title></head><body><article><h1>The council votes on timber</h1>${many(4, (i) => `<p>${prose(`x${i}`)}</p>`)}${body}${many(4, (i) => `<p>${prose(`y${i}`)}</p>`)}</article></body></html>`;
  return Object.entries(shapes).map(([name, make]) => ({ name, pages: [2_000, 8_000].map((n) => page(make(n))) }));
})();

const samples = join(root, 'test', 'pages');
const work = [
  ...[1, 4, 16, 64].map((size) => ({ name: `generated ${size}×`, pages: [generate(size)] })),
  { name: 'sample pages', pages: readdirSync(samples, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => readFileSync(join(samples, e.name, 'source.html'), 'utf8')) },
];

const server = createServer((request, response) => {
  if (request.url === '/engines.mjs') response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(engines);
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>bench</title>');
}).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const browser = await puppeteer.launch({ ...launchOptions('chromium'), protocolTimeout: 600_000 });

/** Median milliseconds of every contender over the pages, in turns, so that a drifting machine slows all alike. */
async function measure(pages, { warm, turns = rounds, names = ['walker', 'clone', 'safi', 'readability', 'defuddle'] }) {
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  const times = await tab.evaluate(async (htmls, laps, isWarm, which) => {
    const { contenders } = await import('/engines.mjs');
    const url = 'https://almarfa.example/2026/11/22/story';
    const runs = Object.fromEntries(which.map((name) => [name, []]));
    const once = (name) => {
      const documents = htmls.map((html) => new DOMParser().parseFromString(html, 'text/html'));
      const from = performance.now();
      for (const doc of documents) contenders[name](doc, url);
      return performance.now() - from;
    };
    // Warm is what the browser has compiled for good: each runs twice and for as long as the others.
    if (isWarm) for (const name of which) for (let from = performance.now(), i = 0; i < 2 || performance.now() - from < 1000; i++) once(name);
    for (let i = 0; i < laps; i++) for (const name of which) runs[name].push(once(name));
    return runs;
  }, pages, warm ? turns : 1, warm, names);
  await tab.close();
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1]]));
}

const cell = (text) => String(text).padStart(15);
console.log(`${'read() as a multiple of …'.padEnd(26)}${['read() ms', 'TreeWalker', 'cloneNode', 'Readability', 'Defuddle'].map(cell).join('')}`);
for (const warm of [true, false]) {
  for (const { name, pages } of work) {
    const ms = await measure(pages, { warm });
    // A walk of a small page may be over before the clock of a page ticks.
    const ratio = (other) => cell(ms[other] === 0 ? '–' : `${(ms.safi / ms[other]).toFixed(other === 'readability' || other === 'defuddle' ? 3 : 1)} ×`);
    console.log(`${`${warm ? 'warm' : 'cold'}  ${name}`.padEnd(26)}${cell((ms.safi / pages.length).toFixed(2))}${ratio('walker')}${ratio('clone')}${ratio('readability')}${ratio('defuddle')}`);
  }
}
console.log(`\n${'growth: 8,000 on a page'.padEnd(30)}${['ms', 'over 2,000'].map(cell).join('')}`);
for (const { name, pages } of growing) {
  const ms = [];
  for (const html of pages) ms.push((await measure([html], { warm: true, turns: 3, names: ['marks'] })).marks);
  console.log(`${name.padEnd(30)}${cell(ms[1].toFixed(0))}${cell(`${(ms[1] / ms[0]).toFixed(1)} ×`)}`);
}
await browser.close();
server.close();

const gzip = (text) => `${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} KB gzip`;
const noLabels = { name: 'no-labels', setup(b) { b.onLoad({ filter: /[\\/]detect[\\/]labels[\\/]index\.ts$/ }, () => ({ contents: 'export const languages = [];', loader: 'ts' })); } };
console.log(`\nengine, all languages      ${gzip(await bundleOf("export * from './src/core/pipeline.ts'", { minify: true }))}`);
console.log(`engine without label data  ${gzip(await bundleOf("export * from './src/core/pipeline.ts'", { minify: true, plugins: [noLabels] }))}`);
for (const name of ['content', 'gate']) {
  const file = join(root, 'dist', 'chromium', `${name}.js`);
  if (existsSync(file)) console.log(`${`dist ${name}.js`.padEnd(27)}${gzip(readFileSync(file))} as shipped (readable)`);
}
