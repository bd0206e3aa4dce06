import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/core/pipeline.ts';

const TEXT = '<p>The old harbour reopened on Sunday, after two years of repairs, and the fishermen came early to see it.</p><p>They say that the new cranes, which nobody had asked for, are too slow for the boats of the north quay.</p><p>The council answered that the cranes can be set to work faster once the crews have been trained on them.</p>';
const dateOf = (under: string, head = '', after = '') => {
  const { document } = new JSDOM(`<head>${head}</head><body><main><article><h1>The harbour reopens after two years</h1>${under}${TEXT}</article>${after}</main></body>`).window;
  return read(document, { url: 'https://almarfa.example/news/the-harbour-reopens-after-two-years', anyway: true })?.article.date;
};

describe('the day of a story', () => {
  it.each([
    ['<div class="meta"><time datetime="2026-11-22T06:01:00+02:00">22 Nov</time></div>', '2026-11-22T06:01:00+02:00'],
    ['<ul><li>Updated <time itemprop="dateModified" datetime="2026-11-23T10:37:32+0200">a day ago</time></li><li>Published <time itemprop="datePublished" datetime="2026-11-22T17:08:23+0200">on Sunday</time></li></ul>', '2026-11-22T17:08:23+02:00'],
    ['<div><time class="updated" datetime="2026-11-23T08:00:00Z">23 Nov</time> <time class="entry-date published" datetime="2026-11-22T08:00:00Z">22 Nov</time></div>', '2026-11-22T08:00:00Z'],
    ['<div><time class="entry-date published updated" datetime="2026-11-22T08:00:00Z">22 Nov</time></div>', '2026-11-22T08:00:00Z'],
    ['<div><time itemprop="datePublished" content="2026-11-22">22 Nov</time></div>', '2026-11-22'],
    ['<p><span><time datetime="2026-11-22"><b>22</b> November</time></span></p>', '2026-11-22'],
  ])('is what the page gives to machines under its headline: %s', (under, date) => expect(dateOf(under)).toBe(date));

  it.each([
    ['written for readers only', '<time datetime="05/01/2026">5/1/2026</time>', ''],
    ['of a change', '<div>Updated <time itemprop="dateModified" datetime="2026-11-23">23 Nov</time></div>', ''],
    ['of a change, by its class', '<time class="updated" datetime="2026-11-23">23 Nov</time>', ''],
    ['of another story', '<div class="related"><a href="/b">The cranes of the north quay</a> <time datetime="2026-10-01">1 Oct</time></div>', ''],
    ['behind the text', '', '<div><time datetime="2026-10-01">1 Oct</time></div>'],
  ])('is none %s', (_, under, after) => expect(dateOf(under, '', after)).toBeNull());

  it('is told in a box that is named after what stands beside the story, where the headline stands in it too', () => {
    const { document } = new JSDOM(`<body><div class="main_color sidebar_right"><main><article><h1>The harbour reopens after two years</h1><p><time itemprop="datePublished" datetime="2026-11-22T06:01:00Z">22 Nov</time></p>${TEXT}</article></main></div></body>`).window;
    expect(read(document, { url: 'https://almarfa.example/news/the-harbour-reopens-after-two-years', anyway: true })?.article.date).toBe('2026-11-22T06:01:00Z');
  });

  it('is first of all what the page says of itself', () => expect(dateOf('<time datetime="2026-11-24">24 Nov</time>', '<meta property="article:published_time" content="2026-11-22T06:00:00Z">')).toBe('2026-11-22T06:00:00Z'));
});
