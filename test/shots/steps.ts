/** Takes the pictures: opens each reading in the shipped extension, one line opened, as a reader would see it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../e2e/harness/serve.ts';
import { start, type BrowserKind, type Session } from '../e2e/harness/session.ts';
import { appearance, storeSettings } from '../e2e/own-page.ts';
import { settled } from '../e2e/page-steps.ts';
import { openReader, seedReadings } from '../e2e/reader-steps.ts';
import { makeSheet } from './sheet.ts';

/** Language of the interface over readings that are in none of its languages. */
const INTERFACE: Record<string, string> = { shapes: 'ar', zh: 'en', ja: 'en', ko: 'en' };

interface Wanted { browser: BrowserKind; languages: string[]; themes: string[]; widths: number[]; out: string }

/** Writes a picture of each and a sheet a language. Answers how many pictures it took. */
export async function takePictures({ browser, languages, themes, widths, out }: Wanted): Promise<number> {
  let count = 0;
  await withReadings(browser, async (session, ids) => {
    for (const language of languages) {
      const sheet: [string, Uint8Array][] = [];
      for (const theme of themes) {
        await setAppearance(session, theme, language);
        for (const width of widths) {
          const picture = await shoot(session, ids[language]!, width);
          writeFileSync(join(out, `${browser}-${language}-${theme}-${width}.png`), picture);
          sheet.push([`${theme} ${width}`, picture]);
          count += 1;
        }
      }
      writeFileSync(join(out, `sheet-${browser}-${language}.png`), await makeSheet(session, sheet, { columns: widths.length }));
    }
  });
  return count;
}

/** The picture of the README: three languages in three themes, as much as a window shows. */
export const takeReadmePicture = (file: string): Promise<void> => withReadings('chromium', async (session, ids) => {
  const sheet: [string, Uint8Array][] = [];
  for (const [language, theme] of [['ar', 'light'], ['fa', 'sepia'], ['en', 'dark']] as const) {
    await setAppearance(session, theme, language);
    sheet.push([`${language} · ${theme}`, await shoot(session, ids[language]!, 800, 1200)]);
  }
  writeFileSync(file, await makeSheet(session, sheet, { width: 1800 }));
});

async function withReadings(browser: BrowserKind, work: (session: Session, ids: Record<string, string>) => Promise<void>): Promise<void> {
  const served = await serve();
  const session = await start(browser);
  try {
    await work(session, await seedReadings(session, served.origin));
  } finally {
    await session.close();
    await served.close();
  }
}

async function setAppearance(session: Session, theme: string, language: string): Promise<void> {
  const page = await session.openOwn('reader.html?id=none');
  await storeSettings(page, { appearance: appearance(theme, INTERFACE[language] ?? language) });
  await page.close();
}

/** One picture with a line opened. Without a height the window is as high as the page: what is fixed to its lower edge then stands at the end, not across the text. */
async function shoot(session: Session, id: string, width: number, height?: number): Promise<Uint8Array> {
  const page = await openReader(session, id);
  await page.setViewport({ width, height: height ?? (width < 500 ? 780 : 900) });
  await page.click('.ghost');
  await page.waitForSelector('.shelf-row');
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await settled(page); // The line that opens.
  if (height === undefined) await page.setViewport({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
