import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { read } from '../../../../src/core/pipeline.ts';
import { readingShape } from '../../../../src/core/shape/reading-shape.ts';
import { NODE_LIMIT } from '../../../../src/core/walk/walk.ts';

const url = 'https://news.example/2026/11/24/a-story-about-the-harbour';
const reading = () => read(new JSDOM(`<article><h1>The council votes on timber</h1>${'<p>The harbour council met and heard twelve speakers on the price of timber before it put the question to a vote, said one.</p>'}</article>`).window.document, { url, anyway: true })!;

it('lets in what the engine gives of the largest page it reads', () => {
  const { article, ...rest } = reading();
  const paragraph = article.blocks[0]!;
  expect(readingShape({ ...rest, article: { ...article, blocks: Array.from({ length: NODE_LIMIT / 2 }, () => paragraph) } })).toBe(true);
  expect(readingShape({ ...rest, article: { ...article, blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'ا'.repeat(5_000_000) }] }] } })).toBe(true);
});

it('lets in nothing else beside', () => {
  const { article, ...rest } = reading();
  expect(readingShape({ ...rest, article: { ...article, html: '<p>' } })).toBe(false);
  expect(readingShape({ ...rest, article: { ...article, url: 'javascript:1' } })).toBe(false);
});
