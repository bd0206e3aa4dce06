import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bylineOf } from '../../../../src/core/extract/byline.ts';
import { storyData } from '../../../../src/core/extract/json-ld.ts';
import { walkDocument } from '../../../../src/core/walk/walk.ts';

const TEXT = '<p>The old harbour reopened on Sunday, after two years of repairs.</p>'.repeat(3);
const byline = (line: string) => {
  const page = walkDocument(new JSDOM(`<body><h1>The harbour reopens</h1>${line}${TEXT}`).window.document, { url: 'https://almarfa.example/a' });
  return bylineOf(page, storyData([]), [], page.blocks.findIndex(({ text }) => text.startsWith('The old')));
};

describe('the names of a byline that the page only prints', () => {
  it.each([
    ['<div>Door Marieke de Boer <time>20 nov 2026 om 12:30</time> <a href="#r">87 reacties</a></div>', 'Marieke de Boer'],
    ['<div class="author">Salma Najjar — November 18, 2026</div>', 'Salma Najjar'],
    ['<div>By <a href="/who/salma">Salma Najjar & Omar Darwish</a> <span>/</span> <time>Published <b>20th November 2026</b></time></div>', 'Salma Najjar & Omar Darwish'],
    ['<div class="author">Ravi Kumar | Updated: 20 Nov 2026</div>', 'Ravi Kumar'],
  ])('end before the day and the counters in their line: %s', (line, names) => expect(byline(line)).toBe(names));

  it.each([
    ['<div class="author">Por <a href="/perfil/salma">Salma Najjar</a> <a href="mailto:salma@almarfa.example">salma@almarfa.example</a></div>', 'Salma Najjar'],
    ['<div class="author">Salma Najjar (@salmanajjar), Omar Darwish</div>', 'Salma Najjar, Omar Darwish'],
    ['<div class="author">desk@almarfa.example</div>', 'desk@almarfa.example'],
  ])('leave out where an author is reached: %s', (line, names) => expect(byline(line)).toBe(names));

  it.each([
    ['<div class="author">Salma Najjar, Omar Darwish</div>', 'Salma Najjar, Omar Darwish'],
    ['<div class="author">Studio 54</div>', 'Studio 54'],
  ])('stay whole where no mark parts them from a figure: %s', (line, names) => expect(byline(line)).toBe(names));

  it('are not those of who answered or wrote what is read most', () => expect(byline('<div class="comments"><p>By Omar Darwish</p></div><div class="most-popular"><p>By Ruth Carver</p></div><p>By Salma Najjar</p>')).toBe('Salma Najjar'));

  it('are not those on the card of another story', () => expect(byline('<article class="card"><a href="/2026/11/20/keeper"><h3>The last keeper of the lighthouse</h3></a><p>By Omar Darwish</p></article><p>By Salma Najjar</p>')).toBe('Salma Najjar'));

  it('are those of the links that say so, where no other line is a byline', () => expect(byline('<div class="meta"><a rel="author" href="/who/salma">Salma Najjar</a><a href="https://twitter.com/salma">Twitter</a> <span>Reporter</span></div>')).toBe('Salma Najjar'));

  it('are those of the links in an element of the line that is called so', () => expect(byline('<div class="entry-meta"><span class="posted-on"><a href="/a"><time>22 November 2026</time></a></span> <span class="author vcard"><a class="url fn n" href="/who/salma">Salma Najjar</a></span> <span class="tag-links"><a href="/tag/quay">Quay</a></span></div>')).toBe('Salma Najjar'));

  it('are those of the link that a long signed line gives to machines', () => expect(byline('<p>Almarfa Online | <time datetime="2026-11-21">21.11.2026 at 13.36</time> • brought up to date on <time datetime="2026-11-22">22.11.2026 at 20.13</time> | Text <span itemprop="author"><a href="/who/ruth">Ruth Carver</a> (with Omar Darwish and Salma Najjar)</span></p>')).toBe('Ruth Carver'));

  it('are those of the first link that is a name in a line that calls itself a byline', () => expect(byline('<div class="x1 byline"><a href="/reporter/salma-najjar-133">Salma Najjar</a> / ANP / <span>Updated: Nov 22, 2026</span> in <a href="/quay-and-harbour">Quay and Harbour</a></div>')).toBe('Salma Najjar'));

  it.each([['Salma Najjar', 'Salma Najjar'], ['Read the whole story', null], ['Harbour', null], ['Updated 22 November', null]])('are all that such a line says, where that is a name: %s', (line, names) => expect(byline(`<ul><li class="byline">${line}</li><li class="source">Almarfa</li></ul>`)).toBe(names));

  it('stand apart from the bracket behind them', () => expect(byline('<p>By <a href="/who/ruth">Ruth Carver<span class="desc">(Brussels)</span></a></p>')).toBe('Ruth Carver (Brussels)'));

  it('are not what an author is, in a line of the link to his page', () => expect(byline('<div class="author"><a href="/who/salma"><h3>Salma Najjar</h3><p>Contributing Writer</p></a></div>')).toBeNull());
});
