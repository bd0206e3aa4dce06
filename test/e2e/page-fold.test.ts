/** Undo is exact: on every page of ours and on generated ones, in both browsers, also where the page's own scripts react. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageSlugs, sourceOf } from '../fixtures/pages.ts';
import { canRun } from './harness/session.ts';
import { bundleFolding } from './page-bundle.ts';
import { generatePage } from './page-generator.ts';
import { launchBare } from './page-launch.ts';

const pages = new Map<string, string>([
  ...pageSlugs.map((slug) => [slug, sourceOf(slug)] as const),
  ...Array.from({ length: 50 }, (_, seed) => [`generated-${seed}`, generatePage(seed)] as const),
]);

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"/>';

/** What a page's own observer does when Safi touches its elements. */
const REACTIONS = {
  none: '',
  'takes foreign elements out': `globalThis.reaction = new MutationObserver((rs) => { for (const r of rs) for (const n of r.addedNodes) if (/^safi/i.test(n.nodeName)) n.remove(); }); reaction.observe(document, { childList: true, subtree: true });`,
  'puts back what is taken out': `globalThis.reaction = new MutationObserver((rs) => { for (const r of rs) for (const n of r.removedNodes) if (!n.isConnected) r.target.append(n); }); reaction.observe(document, { childList: true, subtree: true });`,
  'puts back what is taken out, always': `globalThis.reaction = new MutationObserver((rs) => { for (const r of rs) for (const n of r.removedNodes) if (/^safi/i.test(n.nodeName)) r.target.append(n); }); reaction.observe(document, { childList: true, subtree: true });`,
  'takes foreign attributes off': `globalThis.reaction = new MutationObserver((rs) => { for (const r of rs) if (/safi/.test(r.attributeName) && r.target.hasAttribute(r.attributeName)) r.target.removeAttribute(r.attributeName); }); reaction.observe(document, { attributes: true, subtree: true });`,
  'copies paragraphs that change': `globalThis.reaction = new MutationObserver((rs) => { for (const r of rs) if (r.type === 'childList' && r.addedNodes.length) { const p = r.target; const c = p.cloneNode(true); c.remove(); } }); reaction.observe(document, { childList: true, characterData: true, subtree: true });`,
} as const;

describe.each((['chromium', 'firefox'] as const).filter(canRun))('folding in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  let origin: string;
  let code: string;

  beforeAll(async () => {
    code = await bundleFolding();
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url!, 'http://x');
      if (pathname === '/safi.js') { response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600' }).end(code); return; }
      // A picture that cannot be had loses its room when it pleases, and a page that is shorter then scrolls by itself.
      if (request.headers['sec-fetch-dest'] === 'image') { response.writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' }).end(PICTURE); return; }
      const source = pathname === '/' ? '<!doctype html>' : pages.get(decodeURIComponent(pathname.slice(1)));
      if (source === undefined) { response.writeHead(404).end(); return; }
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(searchParams.has('bare') ? source : `${source}<script src="/safi.js"></script>`);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => { server.once('listening', resolve); });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchBare(name);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it.each(Object.keys(REACTIONS) as (keyof typeof REACTIONS)[])('puts every page back exactly; page script: %s', async (reaction) => {
    const wrong: string[] = [];
    let folded = 0;
    await page.goto(`${origin}/`, { waitUntil: 'domcontentloaded' });
    for (const slug of pages.keys()) {
      if (reaction !== 'none' && !slug.startsWith('generated')) continue;
      await page.evaluate(writePage, slug, reaction, REACTIONS[reaction]);
      const result = await page.evaluate(foldAndRestore);
      folded += result.folded;
      if (reaction.endsWith('always')) { // No script can win against this one: nothing may show, and the page must go on.
        expect(result.shown, slug).toBe(0);
        continue;
      }
      if (result.differences.length) wrong.push(`${slug}: ${result.differences.join('; ')}`);
    }
    expect(wrong).toEqual([]);
    expect(folded).toBeGreaterThan(reaction === 'none' ? 100 : 20);
  }, 300_000);

  it.each(['dim', 'keep'] as const)('%s leaves no trace either', async (lineStyle) => {
    for (const slug of ['generated-1', 'generated-2', 'generated-3', 'generated-4']) {
      await page.goto(`${origin}/${slug}`, { waitUntil: 'domcontentloaded' });
      const { differences } = await page.evaluate(foldAndRestore, lineStyle);
      expect(differences, slug).toEqual([]);
    }
  });

  it('brings the reader back to where they were, from the end of a page too; who has scrolled meanwhile stays where they are', async () => {
    await page.setViewport({ width: 700, height: 420 });
    const wrong: string[] = [];
    for (let seed = 0; seed < 20; seed++) {
      await page.goto(`${origin}/generated-${seed}`, { waitUntil: 'load' });
      const places = await page.evaluate(placesAfterRestoring);
      for (const [what, expected, actual] of places) if (Math.abs(actual - expected) > 1) wrong.push(`generated-${seed}, ${what}: at ${actual} instead of ${expected}`);
    }
    await page.setViewport(null);
    expect(wrong).toEqual([]);
  }, 120_000);
});

/** Runs in the page: folds and puts back at its end and in its midst, and after scrolling to the top; where the page stood before and stands then. */
async function placesAfterRestoring(): Promise<[what: string, expected: number, actual: number][]> {
  const { safi } = globalThis as unknown as { safi: { CleanPage: new (c: object) => import('../../src/entrypoints/content/clean-page.ts').CleanPage } };
  // Browsers hold what is in view with the next frame.
  const frames = async (): Promise<void> => { for (let i = 0; i < 2; i++) await new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); }); };
  const places: [string, number, number][] = [];
  for (const [what, share, isScrolled] of [['end', 1, false], ['midst', 0.6, false], ['scrolled', 1, true]] as const) {
    scrollTo(0, Math.round((document.documentElement.scrollHeight - innerHeight) * share));
    await frames();
    const before = scrollY;
    const page = new safi.CleanPage({ lineStyle: 'fold', languages: null, rules: [] });
    page.read();
    page.clean({});
    await frames();
    if (isScrolled) {
      scrollTo(0, 0);
      await frames();
      page.restore({ ids: [page.state().lines[0]!.id] });
    }
    page.restore({});
    await frames();
    places.push([what, isScrolled ? 0 : before, scrollY]);
  }
  return places;
}

/**
 * Runs in the page: the next page in the place of the last one, at its own address, with its own nodes and the page's observer; the
 * listeners of the last one go. The engine stays loaded, which a navigation a page would load and warm up three hundred times.
 */
async function writePage(slug: string, name: string, reaction: string): Promise<void> {
  (globalThis as unknown as { reaction?: MutationObserver }).reaction?.disconnect();
  const source = await (await fetch(`/${slug}?bare`)).text();
  history.replaceState(null, '', name === 'none' ? `/${slug}` : `/${slug}?reaction=${encodeURIComponent(name)}`);
  document.open();
  document.write(source);
  document.close();
  // Pictures without a size of their own get their room only now.
  if (document.readyState !== 'complete') await new Promise((resolve) => { addEventListener('load', resolve, { once: true }); });
  new Function(reaction)();
}

/** Runs in the page: reads, folds, folds again, puts one back, puts all back; compares with what was there. */
async function foldAndRestore(lineStyle: 'fold' | 'dim' | 'keep' = 'fold'): Promise<{ folded: number; differences: string[]; shown: number }> {
  const { safi } = globalThis as unknown as { safi: { CleanPage: new (c: object) => import('../../src/entrypoints/content/clean-page.ts').CleanPage; removeReturningTraces(d: Document): void } };
  const nodesNow = (): Node[] => {
    const walker = document.createTreeWalker(document, 0xffffffff);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  };
  const serialise = (): string => new XMLSerializer().serializeToString(document);
  const tick = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
  scrollTo(0, 120);
  const before = { nodes: nodesNow(), markup: serialise(), scroll: scrollY, sheets: document.adoptedStyleSheets.length, words: document.body.textContent };
  const differences: string[] = [];
  const page = new safi.CleanPage({ lineStyle, languages: null, rules: [] });
  page.read();
  if (serialise() !== before.markup) differences.push('reading changed the page');
  page.clean({});
  const hidden = document.querySelectorAll('[data-safi="fold"], safi-line').length;
  // The marker keeps all words that have no element of their own, those behind a link with those before it: no letter may be missing.
  const letters = (words: string | null): string => [...words ?? ''].sort().join('');
  if (lineStyle === 'fold' && letters(document.body.textContent) !== letters(before.words) && !/reaction/.test(location.search)) differences.push('words left the page while folded');
  await tick();
  page.standAgain();
  page.read();
  page.settle(false);
  const { lines } = page.state();
  if (lines[0]) page.restore({ ids: [lines[0].id] });
  await tick();
  if (lines[0]) page.clean({ ids: [lines[0].id] });
  for (const fold of page.folds) fold.open();
  for (const fold of page.folds) fold.fold();
  await tick();
  page.restore({});
  safi.removeReturningTraces(document);
  await tick();
  await tick();
  const after = nodesNow();
  if (after.length !== before.nodes.length) differences.push(`${before.nodes.length} nodes became ${after.length}`);
  const moved = before.nodes.findIndex((node, i) => node !== after[i]);
  if (moved >= 0) differences.push(`another node at ${moved}: ${before.nodes[moved]!.nodeName}`);
  if (serialise() !== before.markup) differences.push('the markup differs');
  if (scrollY !== before.scroll) differences.push(`scroll ${before.scroll} became ${scrollY}`);
  if (document.adoptedStyleSheets.length !== before.sheets) differences.push('a sheet stayed');
  if (CSS.highlights?.size) differences.push('a highlight stayed');
  const shown = [...document.querySelectorAll('safi-line, [data-safi]')].filter((element) => element.getClientRects().length || element.hasAttribute('data-safi')).length;
  return { folded: hidden ? lines.length : 0, differences, shown };
}
