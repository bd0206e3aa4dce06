/** What the reading view asks the browser for, with the browser's real question: allowed, and refused. */
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/model.ts';
import { makeReadings } from '../shots/readings.ts';
import { killBackground } from './harness/background.ts';
import { type Display, hasDisplayTools, openDisplay } from './harness/display.ts';
import { openPopup } from './harness/popup.ts';
import { samplesFolder, serve, type Served } from './harness/serve.ts';
import { canRun, start, type BrowserKind, type Session } from './harness/session.ts';
import { grantedOrigins } from './own-page.ts';
import { addressOf, badgeOf, closeTab, pause, tabIdOf, until, urlOf } from './page-steps.ts';
import { answerQuestion, chooseInMenu, openReader, seedReadings, waitFor } from './reader-steps.ts';

/** Chromium's question is only real in a window; Firefox's can be answered without one. */
const canAsk = (kind: BrowserKind): boolean => canRun(kind) && (kind === 'firefox' || hasDisplayTools());

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canAsk))('asked from the reading view in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'safi-asks-'));
  let display: Display | null = null;
  let served: Served;
  let session: Session;
  let ids: Record<string, string>;
  /** What `/late` answers, when it comes. */
  let sendLate: (html: string) => void = () => undefined;

  beforeAll(async () => {
    cpSync(samplesFolder, folder, { recursive: true });
    writeFileSync(join(folder, 'huge.png'), '');
    truncateSync(join(folder, 'huge.png'), 13 * 2 ** 20);
    const held = nextPage().replace('</h1>', '</h1><img src="/slow" alt="">');
    served = await serve(folder, { '/slow': null, '/late': new Promise<string>((resolve) => { sendLate = resolve; }), '/held': held });
    display = kind === 'chromium' ? await openDisplay() : null;
    session = await start(kind, {
      language: 'en', ...(display ? { display: display.name, args: ['--window-size=1300,960'] } : {}),
      prefs: { 'extensions.webextOptionalPermissionPrompts': true, 'security.notification_enable_delay': 0 },
    });
    ids = await seedReadings(session, served.origin, readingsAt(served.origin));
  });
  afterAll(async () => {
    await session?.close();
    await served?.close();
    display?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const origins = async (): Promise<string[]> => {
    const page = await session.openOwn('reader.html?id=none');
    const found = await grantedOrigins(page);
    await page.close();
    return found;
  };
  const pressNext = async (page: Page): Promise<void> => {
    await page.bringToFront();
    await page.waitForSelector('.shelf-link a');
    await page.click('.shelf-link a');
  };

  it('read next, refused: the page opens as it is, and one press of the button reads it', async () => {
    const page = await openReader(session, ids.next!);
    await pressNext(page);
    await answerQuestion(session, display, 'deny');
    await until('the page of the site', async () => (await addressOf(page)).startsWith(`${served.origin}/story-2.html`));
    expect(await origins()).toEqual([]);
    const popup = await openPopup(session, page);
    await until('the button', () => popup.has('[data-first]'));
    await popup.click('[data-first]');
    const reader = await session.waitForOwn('reader.html');
    await waitFor(reader, "/كيف تغيّر لون البحر/.test(document.querySelector('h1')?.textContent ?? '')");
    await reader.close();
  });

  it('pictures to keep, refused: each is named, nothing is fetched', async () => {
    const page = await openReader(session, ids.pictures!);
    await page.bringToFront();
    const before = served.requests.length;
    await chooseInMenu(page, 'Keep pictures');
    await answerQuestion(session, display, 'deny');
    await page.waitForSelector('.missed li');
    expect(await page.$$eval('.missed li', (all) => all.map((each) => each.textContent))).toEqual(['Boats', 'Gone', 'Huge']);
    expect(served.requests.slice(before)).toEqual([]);
    expect(await origins()).toEqual([]);
    // The banner goes, and the focus with it to where it was: on the menu.
    await page.focus('.banner .action');
    await page.keyboard.press('Enter');
    await waitFor(page, "!document.querySelector('.banner') && document.activeElement.matches('.controls button')");
    await page.close();
  });

  it('pictures to keep, allowed: kept as files of this browser, what could not be kept is named', async () => {
    let page = await openReader(session, ids.pictures!);
    await page.bringToFront();
    const before = served.requests.length;
    await chooseInMenu(page, 'Keep pictures');
    await answerQuestion(session, display, 'allow');
    await page.waitForSelector('.missed li');
    const missed = await page.$$eval('.missed li', (all) => all.map((each) => each.textContent ?? ''));
    expect(missed).toHaveLength(2);
    expect(missed[0]).toMatch(/^Gone — /);
    expect(missed[1]).toMatch(/^Huge — .*large/);
    expect(await origins()).toEqual(['*://127.0.0.1/*']);
    expect(served.requests.slice(before).filter(({ headers }) => headers.referer)).toEqual([]);
    await page.close();

    const asked = served.requests.filter(({ path }) => path === '/harbour.svg').length;
    page = await openReader(session, ids.pictures!);
    await waitFor(page, "document.querySelector('.picture img')?.src.startsWith('blob:') && document.querySelector('.picture img').naturalWidth > 0");
    expect(served.requests.filter(({ path }) => path === '/harbour.svg').length - asked).toBe(0);
    await page.close();
  });

  const nextStory = (): Promise<Page> => until('the next story', async () => {
    for (const tab of await session.browser.pages()) {
      if (await tab.evaluate(() => /كيف تغيّر لون البحر/.test(document.querySelector('main.article h1')?.textContent ?? '')).catch(() => false)) return tab;
    }
    return null;
  });

  it('read next on a site that is granted: the page loads in this tab and is read there', async () => {
    const page = await openReader(session, ids.next!);
    await pressNext(page); // The site was granted for its pictures: nothing is asked any more.
    const reader = await nextStory();
    expect(await addressOf(reader)).toContain('reader.html?id=');
    await reader.close();
  });

  it('read next, and Back while the next page does not come: the reader stays where they went', async () => {
    const story = await session.open(`${served.origin}/story-2.html`);
    const tab = await tabIdOf(session, story);
    await story.mouse.click(5, 5); // Chromium's Back passes over a page that was not touched.
    await session.evaluate(`chrome.tabs.update(${tab}, { url: ${JSON.stringify(`${session.base}reader.html?id=${ids.slow!}`)} })`);
    await pressNext(await session.waitForOwn(`reader.html?id=${ids.slow!}`));
    await until('the next page to be asked for', async () => served.requests.some(({ path }) => path === '/slow'));
    await session.evaluate(`chrome.tabs.goBack(${tab})`);
    await until('the page before', async () => (await urlOf(session, tab)) === `${served.origin}/story-2.html`);
    await pause(3000); // A reading takes less.
    expect(await urlOf(session, tab)).toBe(`${served.origin}/story-2.html`);
    await closeTab(session, tab);
  });

  it('read next, and another address typed while the next page does not come: the page that comes instead is left as it is', async () => {
    const page = await openReader(session, ids.slow!);
    const tab = await tabIdOf(session, page);
    const asked = served.requests.filter(({ path }) => path === '/slow').length;
    await pressNext(page);
    await until('the next page to be asked for', async () => served.requests.filter(({ path }) => path === '/slow').length > asked);
    await pause(1600); // Nobody types faster.
    await session.evaluate(`chrome.tabs.update(${tab}, { url: ${JSON.stringify(`${served.origin}/arabic.html`)} })`);
    await until('the page that was typed, read', async () => (await urlOf(session, tab)) === `${served.origin}/arabic.html` && (await badgeOf(session, tab)) !== '');
    await pause(3000); // The reading view takes less.
    expect(await urlOf(session, tab)).toBe(`${served.origin}/arabic.html`);
    await closeTab(session, tab);
  });

  it('read next, with the background ended before the next page comes: it is read when it comes', async () => {
    await pressNext(await openReader(session, ids.late!));
    await until('the next page to be asked for', async () => served.requests.some(({ path }) => path === '/late'));
    await killBackground(session);
    sendLate(nextPage());
    const reader = await nextStory();
    expect(await addressOf(reader)).toContain('reader.html?id=');
    await reader.close();
  });

  it('read next, to a page with a picture that never comes: it is read when its text stands', async () => {
    await pressNext(await openReader(session, ids.held!));
    const reader = await nextStory();
    expect(await addressOf(reader)).toContain('reader.html?id=');
    await reader.close();
  });

  it('read next, allowed: the page loads in this tab and is read there', async () => {
    const page = await openReader(session, ids.elsewhere!);
    expect(await origins()).not.toContain('*://localhost/*');
    await pressNext(page);
    await answerQuestion(session, display, 'allow');
    const reader = await nextStory();
    expect(await addressOf(reader)).toContain('reader.html?id=');
    expect(await origins()).toContain('*://localhost/*');
    // Firefox shows the reading in place of the page; in Chromium the page is a step of its own.
    const [says, leadsTo] = kind === 'firefox' ? [/previous article/, `reader.html?id=${ids.elsewhere}`] as const : [/المرفأ/, '/story-2.html'] as const;
    expect(await reader.$eval('.back', (link) => link.textContent)).toMatch(says);
    await reader.bringToFront();
    await reader.click('.back');
    const earlier = await until('the way back', async () => {
      for (const tab of await session.browser.pages()) if ((await addressOf(tab).catch(() => '')).endsWith(leadsTo)) return tab;
      return null;
    });
    await earlier.close();
  });

  it('kept pictures stand when their site cannot be reached', async () => {
    await served.close();
    const page = await openReader(session, ids.pictures!);
    await waitFor(page, "document.querySelector('.picture img')?.src.startsWith('blob:') && document.querySelector('.picture img').naturalWidth > 0");
    await page.close();
  });

  it('no error was reported', () => {
    expect(session.errors.filter((line) => !/404|Failed to load/.test(line))).toEqual([]);
  });
});

/** The story to which a line leads. */
const nextPage = (): string => readFileSync(join(samplesFolder, 'story-2.html'), 'utf8');

/** A story with one line that leads on, one whose line leads to another site, and one with three pictures of which one can be kept. */
function readingsAt(origin: string): Record<string, Reading> {
  const { en } = makeReadings(origin);
  const at = (name: string): string => `${origin}/${name}`;
  const next: Reading = {
    ...en!,
    article: { ...en!.article, url: at('next.html'), canonical: at('next.html'), blocks: en!.article.blocks.filter(({ type }) => type !== 'figure') },
    related: [{ ...en!.related[0]!, url: at('story-2.html') }],
    removed: [en!.removed[0]!],
  };
  const pictures = [['harbour.svg', 'Boats'], ['gone.png', 'Gone'], ['huge.png', 'Huge']].map(([file, alt]) => ({ url: at(file!), alt: alt!, width: 1040, height: 560 }));
  // The same server under another name: a site that is not granted by the pictures.
  const elsewhere: Reading = {
    ...next,
    article: { ...next.article, title: 'Elsewhere', url: at('elsewhere.html'), canonical: at('elsewhere.html') },
    related: [{ ...next.related[0]!, url: at('story-2.html').replace('127.0.0.1', 'localhost') }],
  };
  /** One whose line leads to a page made on the fly. */
  const to = (name: string): Reading => ({ ...next, article: { ...next.article, title: name, url: at(`to-${name}.html`), canonical: at(`to-${name}.html`) }, related: [{ ...next.related[0]!, url: at(name) }] });
  return {
    next,
    elsewhere,
    slow: to('slow'),
    late: to('late'),
    held: to('held'),
    pictures: { ...next, article: { ...next.article, title: 'Pictures', url: at('pictures.html'), canonical: at('pictures.html'), blocks: [...next.article.blocks.slice(0, 1), { type: 'figure', pictures, caption: [] }] }, related: [], removed: [] },
  };
}
