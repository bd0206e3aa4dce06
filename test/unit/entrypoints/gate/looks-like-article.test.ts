import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../../src/entrypoints/gate/looks-like-article.ts';

const looks = (body: string, head = ''): boolean => looksLikeArticle(new JSDOM(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).window.document);
/** Paragraphs of 100 characters of running text. */
const prose = (paragraphs: number): string => '<p>The harbour was quiet, the boats lay still, and the council met again on the old quay before the tide.</p>'.repeat(paragraphs);

describe('the gate takes a page for an article', () => {
  it('that has one headline and some running text', () => {
    expect(looks(`<h1>Boats return</h1>${prose(5)}`)).toBe(true);
    expect(looks(`<h1>Boats return</h1>${prose(3)}`)).toBe(false);
  });

  it('that says it is one, in each of the ways pages say it', () => {
    for (const head of [
      '<meta property="og:type" content="article">', '<meta property="article:published_time" content="2026-01-01">',
      '<script type="application/ld+json">{"@type":"NewsArticle"}</script>', '<script type="application/ld+json">{"@graph":[{"@type":["BlogPosting"]}]}</script>',
    ]) expect(looks(prose(5), head), head).toBe(true);
    expect(looks(`<main itemscope itemtype="https://schema.org/NewsArticle">${prose(5)}</main>`)).toBe(true);
    expect(looks(prose(5))).toBe(false);
    expect(looks(prose(5), '<script type="application/ld+json">{"@type":"WebSite"}</script>')).toBe(false);
  });

  it('whose text stands in open shadow roots, one in the other', () => {
    const { document } = new JSDOM(`<!doctype html><h1>Boats return</h1><news-story></news-story><form><input name="shadowRoot"><input name="shadowRoot"></form>`).window;
    const outer = document.querySelector('news-story')!.attachShadow({ mode: 'open' });
    outer.innerHTML = `${prose(3)}<div></div>`;
    expect(looksLikeArticle(document)).toBe(false);
    outer.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = prose(2);
    expect(looksLikeArticle(document)).toBe(true);
  });

  it('that says nothing of itself, but has plenty of running text', () => {
    expect(looks(prose(16))).toBe(true);
  });

  it('never for what is no running text', () => {
    const long = 'A headline of the day about boats, the harbour, the council and the price of fish at the market'.repeat(3);
    for (const tag of ['a', 'button', 'script', 'noscript', 'template']) expect(looks(`<h1>Front page</h1>${`<${tag}>${long}</${tag}>`.repeat(20)}`), tag).toBe(false);
    expect(looks(`<h1>Front page</h1>${`<a href="/x"><span>${long}</span></a>`.repeat(20)}`)).toBe(false);
    expect(looks(`<h1>Front page</h1>${'<p>short words</p>'.repeat(200)}`)).toBe(false);
    expect(looks(`<h1>Front page</h1><p>${' '.repeat(5000)}</p>`)).toBe(false);
  });

  it('and has no trouble with a page without a body', () => {
    const { document } = new JSDOM('').window;
    document.body.remove();
    expect(looksLikeArticle(document)).toBe(false);
  });
});
