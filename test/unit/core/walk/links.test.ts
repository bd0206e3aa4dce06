import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeUrl } from '../../../../src/core/link/safe-url.ts';
import { LazyLink, placeOf } from '../../../../src/core/walk/links.ts';

const page = 'https://news.example.com/2026/11/story/';
const link = (href: string): LazyLink => new LazyLink(null as unknown as Element, href, placeOf(page));

test('an address that is not parsed is the one a browser makes of it', () => {
  const piece = fc.constantFrom('/', '/.', '..', 'a', '%2e', '%', '%41', '?', '#', '@', ':', 'http://', 'https://', 'news.example.com', 'x.y', ' ', "'", '|', '\\', 'xn--a', 'é', '-', '_', '//', 'ا', '%D8%A7', '1.2', '[', '^', '~', '0x1', 'EXAMPLE.com', '\t');
  fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
    const href = pieces.join(''), { isFragment, url, path } = link(href);
    if (isFragment) { expect(url).toBeNull(); return; }
    expect(url).toBe(safeUrl(href, page));
    let decoded = '';
    try { decoded = url === null ? '' : decodeURIComponent(new URL(url).pathname); } catch { /* a stray % */ }
    expect(path).toBe(decoded);
  }), { numRuns: 3000 });
});

test('a link stays on its site, or is a part of its page', () => {
  expect(['/a', 'b', 'https://m.example.com/c', '//example.com/d'].map((href) => link(href).isSameSite)).toEqual([true, true, true, true]);
  expect(['https://example.org/a', 'javascript:void(0)', '#why', '/2026/11/story/#why', ''].map((href) => link(href).isSameSite)).toEqual([false, false, false, false, false]);
  expect(['#why', '/2026/11/story/#why', 'https://news.example.com/2026/11/story/#why', ''].map((href) => link(href).isFragment)).toEqual([true, true, true, true]);
  expect(['/2026/11/story/#', '/2026/11/other/#why', 'https://example.org/2026/11/story/#why'].map((href) => link(href).isFragment)).toEqual([false, false, false]);
});
