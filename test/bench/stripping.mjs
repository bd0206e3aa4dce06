#!/usr/bin/env node
// What each extractor leaves in and takes out, over the pages of test/pages, in a real Chromium. A related title between the
// author's paragraphs that is still in the text counts as left in; a line of the author's that is not, as lost.
// These pages were written for Safi and fix what it must do: the numbers of the others say what they were not made for.
//   npm run bench:stripping
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../setup/browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const { outputFiles } = await build({
  stdin: {
    contents: `
      import { read, toText } from './src/core/pipeline.ts';
      import { Readability } from '@mozilla/readability';
      import Defuddle from 'defuddle';
      const words = (html) => new DOMParser().parseFromString(html ?? '', 'text/html').body.textContent;
      globalThis.engines = {
        safi: (doc, url) => { const reading = read(doc, { url }); return reading ? toText(reading.article) : ''; },
        readability: (doc) => new Readability(doc.cloneNode(true)).parse()?.textContent ?? '',
        defuddle: (doc, url) => words(new Defuddle(doc.cloneNode(true), { url }).parse().content),
      };`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true, write: false, format: 'iife', charset: 'utf8', logLevel: 'error',
});

const pages = readdirSync(join(root, 'test', 'pages'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => ({
  html: readFileSync(join(root, 'test', 'pages', name, 'source.html'), 'utf8'),
  ...JSON.parse(readFileSync(join(root, 'test', 'pages', name, 'expected.json'), 'utf8')),
})).filter(({ article }) => article);

const browser = await puppeteer.launch(launchOptions('chromium'));
const tab = await browser.newPage();
await tab.evaluate(outputFiles[0].text);
const rows = await tab.evaluate((all) => {
  const plain = (text) => text.replace(/[\s\u00a0]+/g, ' ').trim();
  return Object.entries(globalThis.engines).map(([name, extract]) => {
    const sums = { name, titles: 0, left: 0, lines: 0, lost: 0 };
    for (const { html, url, text, related } of all) {
      const document = new DOMParser().parseFromString(html, 'text/html');
      let words = '';
      try { words = plain(extract(document, url)); } catch { words = ''; }
      // A title that the author's own text names too cannot be told apart here.
      const titles = related.filter(({ where, title }) => where === 'inline' && !text.some((line) => line.includes(title)));
      sums.titles += titles.length;
      sums.left += titles.filter(({ title }) => words.includes(plain(title))).length;
      sums.lines += text.length;
      sums.lost += text.filter((line) => !words.includes(plain(line))).length;
    }
    return sums;
  });
}, pages);
await browser.close();

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
console.log(`${pages.length} pages of test/pages\n${'engine'.padEnd(14)}${'titles left in'.padStart(22)}${'author’s lines lost'.padStart(24)}`);
for (const { name, titles, left, lines, lost } of rows) console.log(`${name.padEnd(14)}${`${left} of ${titles} (${percent(left, titles)})`.padStart(22)}${`${lost} of ${lines} (${percent(lost, lines)})`.padStart(24)}`);
