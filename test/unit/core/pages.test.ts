import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { read, toText } from '../../../src/core/pipeline.ts';

const folder = fileURLToPath(new URL('../../pages/', import.meta.url));
const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

interface Expected {
  case: string;
  url: string;
  article: boolean;
  title: string;
  standfirst?: string | null;
  text: string[];
  related: { label: string | null; title: string; url: string | null; where: string }[];
}

describe('pages', () => {
  test.each(slugs)('%s', (slug) => {
    const expected = JSON.parse(readFileSync(`${folder}${slug}/expected.json`, 'utf8')) as Expected;
    const { document } = new JSDOM(readFileSync(`${folder}${slug}/source.html`, 'utf8'), { url: expected.url }).window;
    const reading = read(document, { url: expected.url });
    if (!expected.article) {
      expect(reading, expected.case).toBeNull();
      return;
    }
    expect(reading, expected.case).not.toBeNull();
    if (!reading) return;
    expect(toText(reading.article).split('\n').filter(Boolean), expected.case).toEqual(expected.text);
    expect(reading.article.title).toBe(expected.title);
    if (expected.standfirst !== undefined) expect(reading.article.standfirst, expected.case).toBe(expected.standfirst);
    expect(reading.related.map(({ label, title, url, where }) => ({ label, title, url, where })), expected.case).toEqual(expected.related);
  });
});
