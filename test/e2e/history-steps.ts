/** What Safi's own pages say of the history, and the copy of it that they keep. */
import type { Page } from 'puppeteer-core';
import type { Session } from './harness/session.ts';
import { until } from './page-steps.ts';

/** Waits until the page says so. */
export const seen = (page: Page, words: RegExp, timeout = 20_000): Promise<unknown> => page.waitForFunction((pattern) => new RegExp(pattern).test(document.body.innerText), { timeout }, words.source);

/** Presses the button of the page's main part that says so. */
export const press = (page: Page, words: RegExp): Promise<unknown> => page.waitForFunction((pattern) => {
  const found = [...document.querySelectorAll<HTMLElement>('main button')].find(({ textContent }) => new RegExp(pattern).test(textContent ?? ''));
  found?.click();
  return !!found;
}, { timeout: 15_000 }, words.source);

/** Waits until the housework of an open page has written a snapshot. */
export async function untilSnapshot(session: Session): Promise<void> {
  const options = await session.openOwn('options.html');
  await until('a snapshot', () => options.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('snapshots').catch(() => null);
    if (!folder) return false;
    for await (const [, file] of (folder as unknown as { entries(): AsyncIterable<[string, FileSystemFileHandle]> }).entries()) if ((await file.getFile()).size > 0) return true;
    return false;
  }), 30_000);
  await options.close();
}
