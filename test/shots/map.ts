/** Pictures of the story map and of the threads, from five articles to two thousand, and how long each took to stand there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { start, type BrowserKind, type Session } from '../e2e/harness/session.ts';
import { fillScript } from '../e2e/library-steps.ts';
import { appearance, storeSettings } from '../e2e/own-page.ts';

const hour = 3600e3;
const generated = (count: number, story: number, step: number): string =>
  `safiFill.many(0, ${count}, { story: ${story}, ties: 0.8, length: 40, step: ${step}, start: Date.now() - ${count * step} })`;

/** Histories by name: the script that fills one, and the view that is looked at. */
export const histories: Record<string, { fill: string; view: 'story' | 'threads' }> = {
  demo: { fill: 'safiFill.demo()', view: 'story' },
  5: { fill: generated(5, 5, 14 * hour), view: 'story' },
  40: { fill: generated(40, 40, 5 * hour), view: 'story' },
  'one-story-of-2000': { fill: generated(2000, 2000, 2 * hour), view: 'story' },
  'stories-of-2000': { fill: generated(2000, 12, 2 * hour), view: 'threads' },
};

interface Wanted { browser: BrowserKind; languages: string[]; themes: string[]; widths: number[]; names: string[]; out: string }

/** Writes the pictures. Answers how many it took. */
export async function takeMapPictures({ browser, languages, themes, widths, names, out }: Wanted): Promise<number> {
  let count = 0;
  for (const name of names) {
    const { fill, view } = histories[name]!;
    const session = await start(browser);
    try {
      const page = await session.openOwn('library.html');
      await page.evaluate(fillScript);
      await page.evaluate(fill);
      await page.evaluate('safiFill.house()'); // What a reader's pages have long done.
      for (const language of languages) {
        for (const theme of themes) {
          await storeSettings(page, { appearance: appearance(theme, language) });
          for (const width of widths) {
            const { picture, times } = await shoot(session, page, width, view);
            writeFileSync(join(out, `map-${browser}-${name}-${language}-${theme}-${width}.png`), picture);
            console.log(`${name} ${language} ${theme} ${width}: ${times}`);
            count += 1;
          }
        }
      }
    } finally {
      await session.close();
    }
  }
  return count;
}

/** The whole page, or its first screens where it is endless. Times are of this machine as it is now: threads after the page began to load, story after the press. */
async function shoot({ kind, base }: Session, page: Page, width: number, view: 'story' | 'threads'): Promise<{ picture: Uint8Array; times: string }> {
  await page.setViewport({ width, height: 900 });
  await page.goto('about:blank');
  const began = Date.now();
  await page.goto(`${base}library.html#map`, { waitUntil: kind === 'firefox' ? [] : 'load' });
  await page.waitForSelector('.thread');
  let times = `threads after ${Date.now() - began} ms`;
  if (view === 'story') {
    const pressed = Date.now();
    await page.click('.thread');
    await page.waitForSelector('.map-node.selected, .story-list');
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
    times += `, story after ${Date.now() - pressed} ms`;
  }
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.min(height, 3000) });
  return { picture: await page.screenshot(), times: `${times}, ${height} px high` };
}
