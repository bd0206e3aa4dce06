/** What must hold for every page: generated trees of prose, related lines and rubbish. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { analyse, read, toText } from '../../../src/core/pipeline.ts';

const url = 'https://news.example/2026/11/24/a-story-about-the-harbour';
const AR = 'أعلنت وقال وبحسب المدينة الميناء السوق الصيادون البلدية اليوم صباح مساء عامين ملايين مشروع ترميم سقف قنوات غرف تبريد رئيس لجنة يخدم مركب صغير إغلاق البيع رصيف ظروف'.split(' ');
const EN = 'the harbour council said on monday that work will begin again after two years of repairs costing nine million and covering roofs drains cold rooms fishermen small boats market'.split(' ');

const sentence = (words: string[]) => fc.array(fc.constantFrom(...words), { minLength: 14, maxLength: 30 }).map((w) => `${w.join(' ')}.`);
const prose = fc.oneof(sentence(AR), sentence(EN)).chain((text) => fc.nat(99999).map((n) => `${text.slice(0, -1)}، ${n}.`));
const title = fc.array(fc.constantFrom(...AR, ...EN), { minLength: 5, maxLength: 9 }).map((w) => w.join(' '));
const label = fc.constantFrom('اقرأ أيضًا', 'مواضيع مشابهة', 'شوف كمان', 'Read also', 'Lire aussi', 'Lesen Sie auch');
const slug = fc.nat(999999).map((n) => `/2026/11/20/story-${n}`);

type Part = { kind: 'prose' | 'related' | 'rubbish'; html: string; text: string };
const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(prose, fc.constantFrom('p', 'div', 'p', 'blockquote')).map(([text, tag]) => ({ kind: 'prose' as const, text, html: tag === 'blockquote' ? `<blockquote><p>${text}</p></blockquote>` : `<${tag}>${text}</${tag}>` })) },
  { weight: 2, arbitrary: fc.tuple(label, title, slug, fc.nat(3)).map(([l, t, s, shape]) => ({ kind: 'related' as const, text: t, html: [`<p>${l}: <a href="${s}">${t}</a></p>`, `<p><strong>${l}</strong></p><ul><li><a href="${s}">${t}</a></li></ul>`, `<div class="x"><h4>${l}</h4><a href="${s}">${t}</a></div>`, `<p><a href="${s}">${l} | ${t}</a></p>`][shape]! })) },
  { weight: 1, arbitrary: fc.constantFrom('<hr>', '<img src="a.jpg">', '<div></div>', '<br>', '<script>var a = 1;</script>', '<form><input name="firstChild"><input name="parentNode"></form>', '<!-- c -->', '<template><p>x</p></template>').map((html) => ({ kind: 'rubbish' as const, html, text: '' })) },
);
const page = fc.array(part, { minLength: 3, maxLength: 14 }).filter((parts) => parts.filter((p) => p.kind === 'prose').length >= 3 && parts[0]!.kind === 'prose' && parts[parts.length - 1]!.kind === 'prose' && new Set(parts.filter((p) => p.kind !== 'rubbish').map((p) => p.text)).size === parts.filter((p) => p.kind !== 'rubbish').length);
const htmlOf = (parts: readonly Part[]) => `<!doctype html><html><head><title>A headline of the page</title><meta property="og:type" content="article"></head><body><nav><a href="/">home</a></nav><article><h1>A headline of the page</h1>${parts.map((p) => p.html).join('\n')}</article></body></html>`;
const parser = new (new JSDOM('', { url }).window.DOMParser)();
const documentOf = (html: string): Document => parser.parseFromString(html, 'text/html');
const runs = { numRuns: 40 };

describe('properties of read', () => {
  test('every word of the prose is kept, in order', () => {
    fc.assert(fc.property(page, (parts) => {
      const reading = read(documentOf(htmlOf(parts)), { url });
      expect(reading).not.toBeNull();
      const text = toText(reading!.article);
      let from = 0;
      for (const { kind, text: words } of parts) {
        if (kind !== 'prose') continue;
        const at = text.indexOf(words, from);
        expect(at, words).toBeGreaterThanOrEqual(0);
        from = at + words.length;
      }
    }), runs);
  });

  test('no related line stays', () => {
    fc.assert(fc.property(page, (parts) => {
      const lines = toText(read(documentOf(htmlOf(parts)), { url })!.article).split('\n');
      for (const { kind, text } of parts) if (kind === 'related') expect(lines.some((line) => line.endsWith(text)), text).toBe(false);
    }), runs);
  });

  test('the document is not changed, and a second reading is the same', () => {
    fc.assert(fc.property(page, (parts) => {
      const document = documentOf(htmlOf(parts));
      const before = document.documentElement.outerHTML;
      const first = read(document, { url });
      expect(document.documentElement.outerHTML).toBe(before);
      expect(read(document, { url })).toEqual(first);
    }), runs);
  });

  test('what is marked in the page is what was removed, in page order, nothing twice', () => {
    const words = (text: string): string => text.replace(/\s+/g, '');
    const linesOfOne = fc.array(fc.tuple(prose, label, title, slug), { minLength: 1, maxLength: 6 }).map((lines): Part => ({ kind: 'rubbish', text: '', html: `<div>${lines.map(([p, l, t, s], i) => (i % 2 ? `<span>${p}<br><u><b>${l}:</b> <a href="${s}"><i>${t}</i></a></u></span><br>` : `<font><u><b>${l}:</b> <a href="${s}">${t}</a></u><br>${p}</font><br>`)).join('')}</div>` }));
    fc.assert(fc.property(page, linesOfOne, (parts, lines) => {
      const document = documentOf(htmlOf([...parts.slice(0, 1), lines, ...parts.slice(1)]));
      const { reading, marks } = analyse(document, { url });
      for (const { id, text } of reading!.removed) {
        const ofIt = marks.filter(({ removal }) => removal === id);
        const told = ofIt.flatMap(({ nodes, texts = [] }) => [...texts.map(({ node, start, end }) => node.data.slice(start, end)), ...nodes.map((node) => node.textContent ?? '')]).map(words);
        expect([...told.join('')].sort().join('')).toBe([...words(text)].sort().join(''));
      }
      const nodes = marks.flatMap((mark) => mark.nodes);
      for (const [i, node] of nodes.entries()) if (i > 0) expect(nodes[i - 1]!.compareDocumentPosition(node) & (4 | 8 | 16)).toBe(4);
    }), runs);
  });

  test('what was stripped is the difference: stripping twice strips nothing more', () => {
    fc.assert(fc.property(page, (parts) => {
      const once = read(documentOf(htmlOf(parts)), { url })!;
      const lines = toText(once.article).split('\n');
      const again = read(documentOf(`<!doctype html><title>A headline of the page</title><article><h1>A headline of the page</h1>${lines.map((l) => `<p>${l}</p>`).join('')}</article>`), { url, anyway: true })!;
      expect(toText(again.article)).toBe(lines.join('\n'));
      expect(again.removed).toEqual([]);
    }), runs);
  });

  test('nothing throws, whatever the tree', () => {
    const tag = fc.constantFrom('p', 'div', 'a', 'ul', 'li', 'table', 'tr', 'td', 'h1', 'h2', 'blockquote', 'form', 'article', 'span', 'pre', 'figure', 'img', 'br', 'iframe', 'svg', 'b');
    const tree: fc.Arbitrary<string> = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 6 }, fc.string(), fc.tuple(tag, fc.array(tie('node'), { maxLength: 5 }), fc.string()).map(([t, children, id]) => `<${t} class="${id.replace(/["<>&]/g, '')}" href="${id.replace(/["<>&]/g, '')}">${(children as string[]).join('')}</${t}>`)),
    })).node as fc.Arbitrary<string>;
    fc.assert(fc.property(fc.array(tree, { maxLength: 12 }), (trees) => { read(documentOf(`<body>${trees.join('')}</body>`), { url, anyway: true }); }), { numRuns: 80 });
  });
});
