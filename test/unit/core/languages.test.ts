/**
 * The same shapes in every language: made of the texts `<code>-one-line` of test/texts that are two paragraphs, a label with a title
 * behind the first, and a label over two titles at the end. What each language file holds is thereby read from pages too.
 */
import { JSDOM } from 'jsdom';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { read, toText, type Reading } from '../../../src/core/pipeline.ts';

const folder = fileURLToPath(new URL('../../texts/', import.meta.url));
interface Row { lang: string; first: string; second: string; lines: readonly (readonly [label: string, title: string])[] }
const rows = readdirSync(folder).filter((name) => name.endsWith('-one-line')).flatMap((name): Row[] => {
  const lines = readFileSync(`${folder}${name}/source.txt`, 'utf8').trim().split('\n');
  const [first, labelled, second, label, title] = lines;
  const [, ofTitle, behind] = /^([^:]+): (.+)$/.exec(labelled!) ?? [];
  return lines.length === 6 && ofTitle ? [{ lang: name.replace(/-one-line$/, ''), first: first!, second: second!, lines: [[ofTitle, behind!], [label!, title!]] }] : [];
});

const link = (title: string): string => `<a href="/n/84001">${title}</a>`;

/** What stands between the paragraphs, and has to go. */
const shapes: Record<string, (label: string, title: string) => string> = {
  'label, link': (label, title) => `<p>${label}: ${link(title)}</p>`,
  'bold label, link': (label, title) => `<p><strong>${label}</strong> ${link(title)}</p>`,
  'label on a line of its own': (label, title) => `<p>${label}</p><p>${link(title)}</p>`,
  'label within the link': (label, title) => `<p>${link(`${label}: ${title}`)}</p>`,
  'label in the link, dash': (label, title) => `<p>${link(`${label} – ${title}`)}</p>`,
  'heading, list': (label, title) => `<h3>${label}</h3><ul><li>${link(title)}</li></ul>`,
  'label, break, link': (label, title) => `<p>${label}<br>${link(title)}</p>`,
  'label and link without a separator': (label, title) => `<p>${label} ${link(title)}</p>`,
  'capitals': (label, title) => `<p>${label.toUpperCase()} | ${link(title)}</p>`,
  'no link': (label, title) => `<p>${label}: ${title}</p>`,
};

/** Prose that begins with a label or stands under one, and has to stay. */
const traps: Record<string, (label: string, prose: string) => string> = {
  'a sentence that goes on': (label, prose) => `<p>${label} ${prose}</p>`,
  'a sentence behind a colon': (label, prose) => `<p>${label}: ${prose}</p>`,
  'a heading over prose': (label, prose) => `<h3>${label}</h3><p>${prose}</p>`,
  'a bold line over prose': (label, prose) => `<p><strong>${label}</strong></p><p>${prose}</p>`,
  'a list of sentences': (label, prose) => `<h3>${label}</h3><ul><li>${prose}</li><li>${prose.slice(prose.indexOf(' ') + 1)}</li></ul>`,
  'a quotation': (label, prose) => `<blockquote><p>${label} ${prose}</p></blockquote>`,
};

const parser = new (new JSDOM('').window.DOMParser)();
const readPage = (lang: string, ...body: string[]): Reading =>
  read(parser.parseFromString(`<!doctype html><html lang="${lang}"><head><title>7</title><meta property="og:type" content="article"></head><body><article><h1>7 – 7 – 7</h1>${body.join('')}</article></body></html>`, 'text/html'), { url: 'https://almarfa.example/n/83999' })!;

/** A third and a fourth paragraph out of the two there are. */
const more = ({ first, second }: Row): string => `<p>${first} ${second}</p><p>${second.slice(second.indexOf(' ') + 1)} ${first}</p>`;
const flat = (text: string): string => text.replace(/\s+/gu, ' ');

describe.each(rows.map((row) => [row.lang, row] as const))('%s', (lang, row) => {
  it.each(Object.entries(shapes))('%s: goes', (_name, shape) => {
    for (const [label, title] of row.lines) {
      const reading = readPage(lang, `<p>${row.first}</p><p>${row.second}</p>`, shape(label, title), more(row));
      const text = flat(toText(reading.article));
      expect(text).toContain(flat(row.second));
      expect(text).not.toContain(title);
      expect(text.toLowerCase()).not.toContain(label.toLowerCase());
      expect(reading.related.map(({ title: of, where }) => [of, where])).toEqual([[title, 'inline']]);
    }
  });

  it('titles in a list without a label: go', () => {
    const titles = row.lines.map(([, title]) => title);
    const reading = readPage(lang, `<p>${row.first}</p><p>${row.second}</p>`, `<ul>${titles.map((title, i) => `<li><a href="/n/${84001 + i}">${title}</a></li>`).join('')}</ul>`, more(row));
    const text = toText(reading.article);
    for (const title of titles) expect(text).not.toContain(title);
    expect(reading.related.map(({ title }) => title)).toEqual(titles);
  });

  it.each(Object.entries(traps))('%s: stays', (_name, trap) => {
    for (const [label] of row.lines) {
      const reading = readPage(lang, `<p>${row.first}</p>`, trap(label, row.second), more(row));
      expect(flat(toText(reading.article)).split(flat(row.second)).length).toBeGreaterThan(2); // there, and in what follows
      expect(reading.related).toEqual([]);
    }
  });
});

it('is run for most languages', () => { expect(rows.length).toBeGreaterThan(50); });
