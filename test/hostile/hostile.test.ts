/**
 * Hostile pages all the way: a real page → the content script → the message door → store → reading view → library → every
 * export, in both browsers, with a canary on Safi's pages and on the files. A slice in `npm test`, every payload in `npm run soak`.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopup, popupText } from '../e2e/harness/popup.ts';
import { serve, type Served } from '../e2e/harness/serve.ts';
import { type BrowserKind, canRun, type Session, start } from '../e2e/harness/session.ts';
import { grantAll, tabIdOf } from '../e2e/page-steps.ts';
import { amount, isFull, seed } from '../soak/scale.ts';
import { type Canary, watchWith } from './canary.ts';
import { exportAll, singInFiles } from './exports.ts';
import { payloads } from './payloads.ts';

/** SAFI_ONLY: a pattern of names, to look at some alone. */
const only = process.env.SAFI_ONLY ? new RegExp(process.env.SAFI_ONLY) : null;
const every = isFull || only ? 1 : Math.ceil(payloads.length / amount(36, payloads.length));
const chosen = payloads.filter(({ id }, i) => (only ? only.test(id) : i % every === seed % every));

test('there are at least 300 payloads', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(300);
  expect(new Set(payloads.map(({ id }) => id)).size).toBe(payloads.length);
});

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('hostile pages in %s', (kind) => {
  let session: Session;
  let served: Served;
  let kept = 0;

  beforeAll(async () => {
    const pages = Object.fromEntries(chosen.map(({ html, type }, i) => [`/${i}`, type === undefined ? html : { type, body: html }]));
    served = await serve('test/samples', pages);
    session = await start(kind);
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
  });

  test('read, saved, shown: nothing runs, nothing is asked for', { timeout: 3_600_000 }, async () => {
    console.log(`${kind}: ${chosen.length} of ${payloads.length} payloads, seed ${seed}`);
    const news = await session.open(`${served.origin}/english.html`);
    news.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    const tab = await tabIdOf(session, news);
    // Chromium's grant of a press on Safi's button lasts while the tab stays on the site; in Firefox every site is granted.
    const grant = async (): Promise<void> => {
      if (kind === 'firefox') return;
      await news.goto(`${served.origin}/english.html`, { waitUntil: 'load' });
      const popup = await openPopup(session, news);
      await popupText(popup, /not the story/);
      await popup.close();
    };
    if (kind === 'firefox') await grantAll(session, { name: '', press: () => undefined, rightClick: () => undefined, close: () => undefined });
    await grant();
    const shown = await session.browser.newPage();
    const canary = await watchWith(shown, session.base);
    const unread: string[] = [];
    for (const [index, { id }] of chosen.entries()) {
      if (only) console.log(`${new Date().toISOString().slice(11, 19)} ${id}`);
      await news.goto(`${served.origin}/${index}`, { waitUntil: 'domcontentloaded', timeout: 20_000 }).catch(() => undefined);
      let answer = await readAndSave(session, tab);
      if (answer.problem && /cannot access|permission/i.test(answer.problem)) {
        await grant();
        await news.goto(`${served.origin}/${index}`, { waitUntil: 'domcontentloaded', timeout: 20_000 }).catch(() => undefined);
        answer = await readAndSave(session, tab);
      }
      // A page that sends itself away takes the script with it, and the browser has many words for that: asked again where it landed.
      if (answer.problem && !toldWord.test(answer.problem) && !answer.problem.startsWith('no answer')) answer = await readAndSave(session, tab);
      if (answer.id === null) { unread.push(`${id} (${answer.problem})`); continue; }
      kept += 1;
      await show(shown, session, `reader.html?id=${answer.id}`, 'article h1, h1', canary, id);
    }
    await show(shown, session, 'library.html', 'main', canary, 'library');
    await shown.bringToFront();
    expect(canary.sang).toEqual([]);
    if (unread.length) console.log(`${kind}: not read: ${unread.join(', ')}`);
    // What is not read is no article, or is refused with a word; most go all the way.
    expect(unread.filter((each) => !toldWord.test(each))).toEqual([]);
    if (!only) expect(unread.length).toBeLessThan(chosen.length / 4);
    expect(served.requests.filter(({ headers }) => String(headers.referer ?? '').startsWith(session.base))).toEqual([]);
    await Promise.all([news.close(), shown.close()]);
  });

  test('exported in every format: the files run nothing and ask for nothing', { timeout: 1_800_000 }, async () => {
    const library = await session.openOwn('library.html');
    const canary = await watchWith(library, session.base);
    const rows = Number(await library.waitForSelector('.entry[data-loaded]').then((row) => row!.evaluate((entry) => entry.getAttribute('aria-setsize'))));
    const files = await exportAll(library);
    expect(canary.sang.filter((line) => !line.startsWith('request: blob:'))).toEqual([]);
    expect(await singInFiles(session, files, rows)).toEqual([]);
    console.log(`${kind}: ${kept} saves, ${rows} articles as ${Object.values(files).map(({ name, bytes }) => `${name.split('.').at(-1)} ${(bytes.length / 1024).toFixed(0)} KB`).join(', ')}`);
    await library.close();
  });
});

/** What the engine itself says of a page that it does not read. */
const toldWord = /no article|too large|PageTooLarge/;
/** ms that a page may take to be read, folded and put back before it counts as hung. */
const PATIENCE = 50_000;
interface Saved { id: string | null; problem: string | null }

/** The popup's own way: the content script is put in, reads, folds and undoes; the reading goes to the background to be kept. */
function readAndSave(session: Session, tab: number): Promise<Saved> {
  return session.evaluate<Saved>(`Promise.race([new Promise((late) => setTimeout(() => late({ id: null, problem: 'no answer: ' + globalThis.safiStep }), ${PATIENCE})), (async () => {
    const ask = (name, payload = {}) => { globalThis.safiStep = name; return chrome.tabs.sendMessage(${tab}, { to: 'content', name, payload }, { frameId: 0 }); };
    try {
      globalThis.safiStep = 'inject';
      await chrome.scripting.executeScript({ target: { tabId: ${tab} }, files: ['content.js'] });
      const { kind, reading } = await ask('read');
      if (kind !== 'article' || !reading) return { id: null, problem: 'no article' };
      await ask('clean');
      await ask('restore');
      const answer = await chrome.runtime.sendMessage({ to: 'background', name: 'article.save', payload: { reading } });
      return answer?.kept ? { id: answer.id, problem: null } : { id: null, problem: 'refused at the door ' + JSON.stringify(answer) };
    } catch (error) {
      return { id: null, problem: String(error) };
    }
  })()])`);
}

async function show(page: Page, session: Session, path: string, selector: string, canary: Canary, about: string): Promise<void> {
  await page.goto(session.base + path, { waitUntil: session.kind === 'firefox' ? [] : 'load' });
  await page.waitForSelector(selector, { timeout: 20_000 }).catch(() => canary.sang.push(`${about}: ${path} never came up`));
  // What was stripped is looked at too: opened in its place, or put back.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const button of document.querySelectorAll<HTMLElement>('.ghost, .left-out [data-removal] button')) button.click();
  });
  await canary.inspect(about);
}
