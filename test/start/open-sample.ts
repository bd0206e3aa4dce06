import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openPopup, popupText } from '../e2e/harness/popup.ts';
import { serve } from '../e2e/harness/serve.ts';
import { type BrowserKind, type Session, start } from '../e2e/harness/session.ts';
import type { Reading } from '../../src/core/model.ts';
import { makeSheet } from '../shots/sheet.ts';

/** Opens a window on the sample story and stays until it is closed. */
export async function openSample(kind: BrowserKind): Promise<void> {
  const served = await serve();
  const session = await start(kind, { display: process.env.DISPLAY ?? 'default', viewport: null });
  await session.open(`${served.origin}/arabic.html`);
  console.log(`Safi runs in ${kind}, on ${served.origin}/arabic.html. Press its button in the toolbar. Close the browser to end.`);
  await new Promise<void>((ended) => session.browser.once('disconnected', () => ended()));
  await served.close();
}

/** Does a reader's whole way without a window and writes one picture of it. */
export async function shootSample(kind: BrowserKind, file: string): Promise<void> {
  const served = await serve();
  const session = await start(kind, { viewport: { width: 900, height: 1200 }, language: 'ar' });
  try {
    // As a reader whose browser speaks Arabic sees it; the browser here may have no Arabic of its own.
    await session.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ settings: { appearance: { interfaceLanguage: 'ar' } } })`);
    const page = await session.open(`${served.origin}/arabic.html`);
    const before = await whole(page);
    const popup = await openPopup(session, page);
    await popupText(popup, /شوف كمان/);
    const popupPicture = await popup.screenshot();
    await popup.click('.found-head button');
    await page.waitForSelector('safi-line');
    await wait(400);
    const after = await whole(page);
    await popup.click('[data-first]');
    const reader = await session.waitForOwn('reader.html');
    await reader.waitForSelector('article h1');
    await wait(600);
    const reading = await whole(reader);
    const read = await saved(session);
    if (!read) throw new Error('the article is not in the history');
    writeFileSync(file, await makeSheet(session, [['الصفحة كما نُشرت · before', before], ['بعد الطيّ · after', after], ['النافذة · popup', popupPicture], ['صفحة القراءة · reading view', reading]]));
    console.log(`stripped ${read.removed.length}:`);
    for (const { rule, text } of read.removed) console.log(`  ${text.replace(/\s+/g, ' ')}   (${rule})`);
    console.log(`linked ${read.related.length}:`);
    for (const { label, title, url } of read.related) console.log(`  ${label ?? '·'} → ${title} → ${url ?? 'no address on the page'}`);
    if (session.errors.length) throw new Error(session.errors.join('\n'));
    console.log(`wrote ${file}`);
  } finally {
    await session.close();
    await served.close();
  }
}

const whole = (page: Page): Promise<Uint8Array> => page.screenshot({ fullPage: true });

/** The only reading of the history, out of the browser's own IndexedDB. */
async function saved(session: Session): Promise<Reading | null> {
  const library = await session.openOwn('library.html');
  return library.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('safi');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const request = database.transaction('readings').objectStore('readings').getAll();
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    database.close();
    return (rows[0] ?? null) as Reading | null;
  });
}
