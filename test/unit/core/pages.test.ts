import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { read, toText } from '../../../src/core/pipeline.ts';
import { expectedOf, pageSlugs, sourceOf } from '../../fixtures/pages.ts';

describe('pages', () => {
  test.each(pageSlugs)('%s', (slug) => {
    const expected = expectedOf(slug);
    const { document } = new JSDOM(sourceOf(slug), { url: expected.url }).window;
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
