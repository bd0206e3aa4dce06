/** The same pages in Safi's reading view and in Firefox's own Reader View, side by side. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openPopup } from '../e2e/harness/popup.ts';
import { samplesFolder, serve } from '../e2e/harness/serve.ts';
import { start } from '../e2e/harness/session.ts';
import { pause, until } from '../e2e/page-steps.ts';
import { makeSheet } from './sheet.ts';

/** Samples and test pages of our own: languages and shapes. */
const SAMPLES = ['arabic', 'english', 'persian'];
const PAGES = ['ar-trap-table-kept', 'ar-trap-verse', 'ar-trap-quote-kept', 'ar-label-heading-then-cards', 'en-figure-caption', 'he-label-heading-list', 'ja-label-link'];

/** Writes a picture for each page into the folder; answers how many. */
export async function takePairs(out: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'safi-beside-'));
  cpSync(samplesFolder, folder, { recursive: true });
  for (const name of PAGES) cpSync(join('test/pages', name, 'source.html'), join(folder, `${name}.html`));
  const served = await serve(folder);
  const session = await start('firefox', { viewport: { width: 1000, height: 900 } });
  try {
    for (const name of [...SAMPLES, ...PAGES]) {
      const address = `${served.origin}/${name}.html`;
      const page = await session.open(address);
      const popup = await openPopup(session, page);
      await until('the button', () => popup.has('[data-first]'));
      await popup.click('[data-first]');
      const reader = await session.waitForOwn('reader.html');
      await reader.waitForSelector('.article[aria-busy=false]');
      const ours = await shoot(reader);
      await reader.close();

      const theirs = await session.browser.newPage();
      await theirs.goto(`about:reader?url=${encodeURIComponent(address)}`, { waitUntil: [] });
      await theirs.waitForSelector('.moz-reader-content.reader-show-element, .reader-message', { timeout: 20_000 });
      const other = await shoot(theirs);
      await theirs.close();
      writeFileSync(join(out, `beside-${name}.png`), await makeSheet(session, [['Safi', ours], ['Firefox Reader View', other]], { width: 2000 }));
    }
  } finally {
    await session.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return SAMPLES.length + PAGES.length;
}

async function shoot(page: Page): Promise<Uint8Array> {
  await pause(700); // Fonts and pictures.
  return page.screenshot({ fullPage: true });
}
