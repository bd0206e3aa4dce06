/** Takes the pictures: opens each reading in the shipped extension, one line opened, as a reader would see it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../e2e/harness/serve.ts';
import { start, type BrowserKind } from '../e2e/harness/session.ts';
import { appearance, storeSettings } from '../e2e/own-page.ts';
import { openReader, seedReadings } from '../e2e/reader-steps.ts';
import { makeSheet } from './sheet.ts';

/** Answers how many pictures it took. */
export async function takePictures({ browser, languages, themes, widths, out }: { browser: BrowserKind; languages: string[]; themes: string[]; widths: number[]; out: string }): Promise<number> {
  const served = await serve();
  const session = await start(browser);
  let count = 0;
  try {
    const ids = await seedReadings(session, served.origin);
    for (const language of languages) {
      const sheet: [string, Uint8Array][] = [];
      for (const theme of themes) {
        const settings = await session.openOwn('reader.html?id=none');
        await storeSettings(settings, { appearance: appearance(theme, language) });
        await settings.close();
        for (const width of widths) {
          const page = await openReader(session, ids[language]!);
          await page.setViewport({ width, height: width < 500 ? 780 : 900 });
          await page.click('.ghost');
          await page.waitForSelector('.shelf-row.read');
          await page.evaluate(async () => {
            for (const image of document.images) image.loading = 'eager';
            await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
            scrollTo(0, 0);
            (document.activeElement as HTMLElement | null)?.blur();
          });
          // A window as high as the page: what is fixed to its lower edge then stands at the end, not across the text.
          await page.setViewport({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
          const picture = await page.screenshot();
          writeFileSync(join(out, `${browser}-${language}-${theme}-${width}.png`), picture);
          sheet.push([`${theme} ${width}`, picture]);
          count += 1;
          await page.close();
        }
      }
      writeFileSync(join(out, `sheet-${browser}-${language}.png`), await makeSheet(session, sheet, { columns: widths.length }));
    }
  } finally {
    await session.close();
    await served.close();
  }
  return count;
}
