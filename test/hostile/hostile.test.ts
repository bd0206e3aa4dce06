/**
 * Hostile pages all the way: a real page → read → the message door → store → reading view → library → exports, in both
 * browsers, with a canary on Safi's pages. A slice in `npm test`, every payload in `npm run soak`.
 */
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../e2e/harness/serve.ts';
import { type BrowserKind, canRun, type Session, start } from '../e2e/harness/session.ts';
import { amount, isFull, seed } from '../soak/scale.ts';
import { type Canary, watchWith } from './canary.ts';
import { payloads } from './payloads.ts';

const every = isFull ? 1 : Math.ceil(payloads.length / amount(60, payloads.length));
const chosen = payloads.filter((_, i) => i % every === seed % every);
const pathOf = (index: number): string => `/${index}`;

test('there are at least 300 payloads', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(300);
  expect(new Set(payloads.map(({ id }) => id)).size).toBe(payloads.length);
});

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('hostile pages in %s', (kind) => {
  let session: Session;
  let served: Served;
  let engine: string;
  const saved: string[] = [];

  beforeAll(async () => {
    const { outputFiles } = await build({ entryPoints: ['src/core/pipeline.ts'], bundle: true, write: false, format: 'iife', globalName: 'safi', charset: 'utf8' });
    engine = outputFiles[0]!.text;
    served = await serve('test/samples', Object.fromEntries(chosen.map(({ html }, i) => [pathOf(i), html])));
    session = await start(kind);
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
  });

  test('read, saved, shown: nothing runs, nothing is asked for', { timeout: 1_800_000 }, async () => {
    console.log(`${kind}: ${chosen.length} of ${payloads.length} payloads, seed ${seed}`);
    const news = await session.browser.newPage();
    news.on('dialog', (dialog) => void dialog.dismiss());
    const own = await session.openOwn('popup.html');
    const shown = await session.browser.newPage();
    const canary = await watchWith(shown, session.base);
    const unread: string[] = [];
    for (const [index, { id }] of chosen.entries()) {
      const reading = await readPage(news, `${served.origin}${pathOf(index)}`, engine);
      if (reading === null) { unread.push(id); continue; }
      const answer = await own.evaluate(async (text) => {
        const api = (globalThis as unknown as { browser?: Api; chrome: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
        return api.runtime.sendMessage({ to: 'background', name: 'article.save', payload: { reading: JSON.parse(text) as unknown } }).catch(() => null);
      }, reading) as { id: string; kept: boolean } | null | undefined;
      if (!answer?.kept) { unread.push(`${id}: not kept`); continue; }
      saved.push(answer.id);
      await show(shown, session, `reader.html?id=${answer.id}`, 'article h1, h1', canary, id);
    }
    await show(shown, session, 'library.html', 'main', canary, 'library');
    expect(canary.sang).toEqual([]);
    // What was not read was no article, or refused at the door; most go all the way.
    if (unread.length) console.log(`${kind}: not read: ${unread.join(', ')}`);
    expect(unread.length).toBeLessThan(chosen.length / 4);
    expect(served.requests.filter(({ headers }) => String(headers.referer ?? '').startsWith(session.base))).toEqual([]);
    await Promise.all([news.close(), own.close(), shown.close()]);
  });
});

interface Api { runtime: { sendMessage(message: object): Promise<unknown> } }

/** Reads the live page, with its scripts run; the reading as JSON, null when it is no article or is refused. */
async function readPage(page: Page, url: string, engine: string): Promise<string | null> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 }).catch(() => undefined);
  try {
    return (await page.evaluate(`${engine}; (() => { const reading = safi.read(document, { url: ${JSON.stringify(url)} }); return reading && JSON.stringify(reading); })()`)) as string | null;
  } catch (error) {
    if (/PageTooLarge|Execution context|navigat/i.test(String(error))) return null;
    throw error;
  }
}

async function show(page: Page, session: Session, path: string, selector: string, canary: Canary, about: string): Promise<void> {
  await page.goto(session.base + path, { waitUntil: session.kind === 'firefox' ? [] : 'load' });
  await page.waitForSelector(selector, { timeout: 20_000 }).catch(() => canary.sang.push(`${about}: ${path} never came up`));
  await canary.inspect(about);
}
