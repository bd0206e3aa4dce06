/** What a rule may take of the story's own words. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { analyse, explain, read, toText } from '../../../../src/core/pipeline.ts';

const url = 'https://quay.example/2026/11/24/gates';
const paragraph = (n: number) => `Gate number ${n} was closed at dusk by a keeper who lived above it, and whoever came late slept in the inn outside, where the bread was dearer and the stories were better.`;
const html = (inside: number, around: number) => `<title>The gates</title><meta property="og:type" content="article"><article><h1>The gates of the old wall</h1>${Array.from({ length: around }, (_, i) => `<p>${paragraph(i)}</p>`).join('')}<div class="yarpp-related"><p><a href="/2026/11/20/gates-in-pictures">The gates of the old wall in pictures</a></p>${Array.from({ length: inside }, (_, i) => `<p>${paragraph(100 + i)}</p>`).join('')}</div><p>${paragraph(99)}</p></article>`;
const documentOf = (inside: number, around: number) => new JSDOM(html(inside, around), { url }).window.document;

describe('the veto', () => {
  test('a good part of the story stays, whatever its box is called, and --why says so', () => {
    const document = documentOf(3, 3);
    const reading = read(document, { url })!;
    for (let i = 0; i < 3; i++) expect(toText(reading.article)).toContain(paragraph(100 + i));
    expect(reading.removed.every(({ rule }) => rule !== 'widget:yarpp')).toBe(true);
    const refused = explain(document, { url }).find(({ rule, taken }) => rule === 'widget:yarpp' && !taken);
    expect(refused?.evidence.map(({ name }) => name)).toContain('share-of-story');
  });

  test('a teaser goes with its box', () => {
    const reading = read(documentOf(1, 6), { url })!;
    expect(toText(reading.article)).not.toContain(paragraph(100));
    expect(reading.removed.map(({ rule }) => rule)).toContain('widget:yarpp');
  });

  test('what the reader pointed at goes, however long it is', () => {
    const { reading } = analyse(documentOf(3, 3), { url, rules: [{ type: 'box', host: 'quay.example', box: '.yarpp-related' }] });
    expect(reading).not.toBeNull();
    expect(toText(reading!.article)).not.toContain(paragraph(100));
  });
});
