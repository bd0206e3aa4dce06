#!/usr/bin/env node
// `npm run try-package`: packs the library, installs it in an empty folder, and uses it as its readers would: in Node
// (texts, pages over jsdom), with its types, as a command, and in a page of a real Chromium. Ends with 1 at the first lie.
import { execFileSync, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchOptions } from '../setup/browsers.mjs';
import { root, setUp } from '../setup/set-up.mjs';

setUp({ browsers: false });
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const folder = mkdtempSync(join(tmpdir(), 'safi-try-'));
const run = (command, args, options = {}) => execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'], ...options });
const step = (what, work) => { const answer = work(); console.log(`ok  ${what}`); return answer; };
const inside = (name, text) => { writeFileSync(join(folder, name), text); return name; };

try {
  // prepack builds.
  const said = run(npm, ['pack', '--json', '--pack-destination', folder], { cwd: root });
  const [packed] = JSON.parse(said.slice(said.search(/^\[/m)));
  step(`packed: ${packed.files.length} files, ${(packed.size / 1024).toFixed(0)} KB, nothing but dist/lib`, () => {
    assert.deepEqual(packed.files.map(({ path }) => path).filter((path) => !/^(dist\/lib\/|package\.json$|README\.md$|LICENSE$)/.test(path)), []);
  });
  inside('package.json', JSON.stringify({ private: true, type: 'module' }));
  step('installed in an empty folder, no other package with it', () => {
    run(npm, ['install', '--offline', '--no-audit', '--no-fund', '--legacy-peer-deps', join(folder, packed.filename)]);
    assert.deepEqual(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')), ['safi']);
  });

  const story = readFileSync(join(root, 'test', 'texts', 'ar-egyptian-levantine-gulf', 'source.txt'), 'utf8');
  inside('story.txt', story);
  step('readText in Node', () => {
    const related = JSON.parse(run(process.execPath, [inside('text.mjs', "import { readFileSync } from 'node:fs'; import { readText } from 'safi'; console.log(JSON.stringify(readText(readFileSync('story.txt', 'utf8')).related));")]));
    assert.ok(related.length > 0 && related[0].title);
  });
  step('the command, and no line of a stream lost', () => {
    const bin = join(folder, 'node_modules', '.bin', process.platform === 'win32' ? 'safi.cmd' : 'safi');
    assert.ok(run(bin, ['clean', 'story.txt']).includes('→'));
    const lines = [JSON.stringify({ id: 1, text: story }), 'broken', '', JSON.stringify({ id: 2, text: 'a\u2028b\u2029c' }), JSON.stringify({ id: 3, text: story })];
    const { stdout } = spawnSync(bin, ['clean', '--jsonl'], { cwd: folder, input: lines.join('\n'), encoding: 'utf8', shell: process.platform === 'win32' });
    assert.equal(stdout.trimEnd().split('\n').length, lines.length);
    assert.deepEqual(stdout.trimEnd().split('\n').filter((line) => line.includes('"id"')).map((line) => JSON.parse(line).id), [1, 2, 3]);
  });
  step('the types, in the strictest TypeScript', () => {
    inside('use.ts', `import { read, readText, titleMatcher, toMarkdown, toText, type Article, type Reading, type RelatedLink } from 'safi';
declare const page: Document;
const reading: Reading | null = read(page, { url: 'https://almarfa.example/x', strip: false });
if (reading) {
  const article: Article = reading.article;
  const links: RelatedLink[] = reading.related;
  const words: string = toText(article) + toMarkdown(reading) + links.map(({ label, title, url, where }) => [label, title, url, where].join()).join();
  console.log(words, titleMatcher([{ id: 'x', title: article.title, site: article.host }]), readText(words)?.removed.map(({ rule }) => rule));
  // @ts-expect-error the types are real ones
  reading.article.nothing;
}
`);
    const tsc = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'tsc.cmd' : 'tsc');
    run(tsc, ['--strict', '--noEmit', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--module', 'nodenext', '--moduleResolution', 'nodenext', '--target', 'es2022', '--lib', 'es2023,dom', '--types', '', 'use.ts']);
  });
  step('read() in Node, over jsdom', () => {
    // The peer that a reader of pages installs beside it.
    symlinkSync(join(root, 'node_modules', 'jsdom'), join(folder, 'node_modules', 'jsdom'), 'junction');
    writeFileSync(join(folder, 'page.html'), readFileSync(join(root, 'test', 'samples', 'arabic.html')));
    const text = run(process.execPath, [inside('page.mjs', "import { readFileSync } from 'node:fs'; import { JSDOM } from 'jsdom'; import { read, toText } from 'safi'; const { document } = new JSDOM(readFileSync('page.html'), { url: 'https://almarfa.example/x' }).window; const reading = read(document); console.log(reading.related.length, toText(reading.article));")]);
    assert.match(text, /^[1-9]/);
    assert.doesNotMatch(text, /شوف كمان/);
  });
  if (findBrowser('chromium')) {
    mkdirSync(join(folder, 'site'));
    const sample = readFileSync(join(root, 'test', 'samples', 'arabic.html'), 'utf8').replace('</body>', "<script type=\"module\">import { read } from '/safi.mjs'; document.title = JSON.stringify(read(document).related.map(({ title }) => title));</script></body>");
    const server = createServer((request, response) => (request.url === '/safi.mjs'
      ? response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(folder, 'node_modules', 'safi', 'dist', 'lib', 'safi.mjs')))
      : response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'" }).end(sample)));
    await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const browser = await puppeteer.launch(launchOptions('chromium'));
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.waitForFunction(() => document.title.startsWith('['), { timeout: 20_000 });
      const titles = JSON.parse(await page.title());
      step('an ES module in a page with a strict policy', () => assert.ok(titles.length > 0));
    } finally {
      await browser.close();
      server.close();
    }
  } else console.log('--  no Chromium here: not tried in a page');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
