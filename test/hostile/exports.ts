/** Everything in the library, exported by its own menu in every format, and the files opened as a reader would. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { bare } from '../../src/core/export/exported.ts';
import { toHtml } from '../../src/core/export/html.ts';
import type { Reading } from '../../src/core/model.ts';
import { readingShape } from '../../src/core/shape/reading-shape.ts';
import { serve } from '../e2e/harness/serve.ts';
import type { Session } from '../e2e/harness/session.ts';
import { tracesIn, watchWith } from './canary.ts';
import { markdownSinks } from './markdown-sinks.ts';

export interface Taken { name: string; bytes: Buffer }
/** As the library's menu names them, in English. */
export const formats = { markdown: 'Markdown text', html: 'One HTML page', epub: 'Book (EPUB)', json: 'JSON data', text: 'Plain text' };

/** Chooses every article of the open library and exports it in each format; the files in place of their downloads. */
export async function exportAll(library: Page): Promise<Record<keyof typeof formats, Taken>> {
  await library.bringToFront();
  await library.evaluate(() => {
    const taken: { name: string; blob: Blob }[] = [];
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => { const url = create(blob); blobs.set(url, blob); return url; };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) { taken.push({ name: this.download, blob: blobs.get(this.href)! }); };
    Object.assign(globalThis, { taken });
  });
  await library.waitForSelector('.entry[data-loaded] .row-title a');
  await library.focus('.entry[data-loaded] .row-title a');
  await library.keyboard.down('Shift');
  await library.keyboard.press('KeyA');
  await library.keyboard.up('Shift');
  await library.waitForSelector('.choice-bar');
  const press = (words: string, selector: string): Promise<unknown> => library.waitForFunction((wanted, where) => {
    const found = [...document.querySelectorAll<HTMLElement>(where)].find(({ textContent }) => textContent?.trim().startsWith(wanted));
    found?.click();
    return !!found;
  }, {}, words, selector);
  const files: Partial<Record<keyof typeof formats, Taken>> = {};
  for (const [format, words] of Object.entries(formats)) {
    await press('Export', '.choice-bar button[popovertarget]');
    await press(words, '.choice-bar [role=menuitem]');
    await library.waitForFunction((n) => (globalThis as unknown as { taken: unknown[] }).taken.length === n, { timeout: 120_000 }, Object.keys(files).length + 1);
    const { name, data } = await library.evaluate(async () => {
      const { name: called, blob } = (globalThis as unknown as { taken: { name: string; blob: Blob }[] }).taken.at(-1)!;
      const url = await new Promise<string>((done) => {
        const reader = new FileReader();
        reader.addEventListener('load', () => done(reader.result as string));
        reader.readAsDataURL(blob);
      });
      return { name: called, data: url.slice(url.indexOf(',') + 1) };
    });
    files[format as keyof typeof formats] = { name, bytes: Buffer.from(data, 'base64') };
  }
  return files as Record<keyof typeof formats, Taken>;
}

/** What runs, loads, leads out of the web or is broken in the files; empty when they are as harmless as text. */
export async function singInFiles(session: Session, files: Record<keyof typeof formats, Taken>, articles: number): Promise<string[]> {
  const sang: string[] = [];
  const { articles: readings } = JSON.parse(files.json.bytes.toString()) as { articles: Reading[] };
  if (readings.length !== articles) sang.push(`json: ${readings.length} of ${articles} articles`);
  for (const { article, related, removed } of readings) if (!readingShape({ article, related, removed })) sang.push(`json: ${article.title.slice(0, 60)} is no reading`);

  // One article alone is a note, several are a ZIP of notes.
  const { markdown } = files;
  const notes = markdown.name.endsWith('.zip') ? unzip(markdown.bytes) : new Map([[markdown.name, markdown.bytes]]);
  if (notes.size !== articles) sang.push(`markdown: ${notes.size} of ${articles} notes`);
  for (const [name, note] of notes) {
    // oxlint-disable-next-line no-control-regex
    if (/[\\/:*?"<>|\u0000-\u001F\u202A-\u202E\u2066-\u2069]|^\./.test(name)) sang.push(`markdown: a file named ${name}`);
    sang.push(...markdownSinks(note.toString()).map((sink) => `markdown ${name}: ${sink}`));
  }
  // Forged articles may be no more than a title.
  if (files.text.bytes.length < readings.reduce((sum, { article }) => sum + Math.min(article.title.length, 40), 0)) sang.push('text: too short for its articles');
  for (const { name } of Object.values(files)) if (/[\\/:*?"<>|\u202A-\u202E]/.test(name)) sang.push(`a file named ${name}`);

  const folder = mkdtempSync(join(tmpdir(), 'safi-exports-'));
  const book = unzip(files.epub.bytes);
  for (const [name, bytes] of book) {
    if (name.startsWith('/') || name.includes('..')) throw new Error(`the book holds ${name}`);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  writeFileSync(join(folder, 'export.html'), files.html.bytes);
  const chapters = [...book.keys()].filter((name) => name.endsWith('.xhtml'));
  if (chapters.length !== articles + 1) sang.push(`epub: ${chapters.length} files for ${articles} articles`);
  const batches = Array.from({ length: Math.ceil(chapters.length / 40) }, (_, i) => chapters.slice(i * 40, i * 40 + 40));
  const one = { contents: '', related: '', highlights: '', source: '', picture: '' };
  const served = await serve(folder, {
    ...Object.fromEntries(batches.map((names, i) => [`/frames-${i}`, `<!doctype html><title>frames</title>${names.map((name) => `<iframe src="/${name}"></iframe>`).join('')}`])),
    ...Object.fromEntries(readings.map((reading, i) => [`/one-${i}.html`, toHtml([bare(reading)], { title: reading.article.title, words: one })])),
  });
  const page = await session.browser.newPage();
  const canary = await watchWith(page, served.origin, { pictures: false });
  try {
    for (const i of batches.keys()) {
      await page.goto(`${served.origin}/frames-${i}`, { waitUntil: 'load', timeout: 180_000 });
      for (const trace of await tracesIn(page, 'frames')) sang.push(`epub ${trace}`);
    }
    await page.goto(`${served.origin}/export.html`, { waitUntil: 'load', timeout: 180_000 });
    await canary.inspect('html');
    const asked = served.requests.filter(({ path }) => !/^\/(EPUB\/|frames-\d+$|export\.html$|one-|favicon\.ico$)/.test(path));
    sang.push(...canary.sang, ...asked.map(({ path }) => `a file asked for ${path}`));
    // The culprit, one article at a time.
    if (sang.length > 0) for (const [i, { article }] of readings.entries()) {
      const before = canary.sang.length;
      await page.goto(`${served.origin}/one-${i}.html`, { waitUntil: 'load' });
      await canary.inspect(`html alone: ${article.url}`);
      sang.push(...canary.sang.slice(before));
    }
  } finally {
    await page.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return sang;
}

/** Files of a ZIP by name. Throws when it is none. */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const [packed, nameLength, extra, comment, local] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + packed);
    files.set(bytes.subarray(at + 46, at + 46 + nameLength).toString(), bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
