/** What Safi's own pages say of the history, and the copy of it that they keep. */
import type { Page } from 'puppeteer-core';
import type { Session } from './harness/session.ts';
import { fillScript } from './library-steps.ts';
import { until } from './page-steps.ts';
import { pictureUrl } from './save-steps.ts';

/** Waits until the page says so. */
export const seen = (page: Page, words: RegExp, timeout = 30_000): Promise<unknown> => page.waitForFunction((pattern) => new RegExp(pattern).test(document.body.innerText), { timeout }, words.source);

/** Presses the button of the page's main part that says so. */
export const press = (page: Page, words: RegExp): Promise<unknown> => page.waitForFunction((pattern) => {
  const found = [...document.querySelectorAll<HTMLElement>('main button')].find(({ textContent }) => new RegExp(pattern).test(textContent ?? ''));
  found?.click();
  return !!found;
}, { timeout: 30_000 }, words.source);

/** Waits until the housework of an open page has written a snapshot. */
export async function untilSnapshot(session: Session): Promise<void> {
  const options = await session.openOwn('options.html');
  await until('a snapshot', async () => (await copies(options)).some((name) => name.startsWith('history-')), 30_000);
  await options.close();
}

/** Waits until each of these articles has a copy of its own, as one saved since the last snapshot gets. */
export const untilCopied = (own: Page, ids: readonly string[]): Promise<unknown> => until('copies of the articles', async () => {
  const names = await copies(own);
  return ids.every((id) => names.some((name) => name.includes(id)));
}, 30_000);

/** The bookmarks of a story and of its first related link. */
const bookmarks = ['.controls > button:nth-of-type(4)', '.shelf-row button[aria-pressed]'];

/** The reader keeps a story, and a link of it for later. Waits until the story's copy says so. */
export async function keepStoryAndLink(session: Session, id: string): Promise<void> {
  const reader = await session.openOwn(`reader.html?id=${id}`);
  for (const bookmark of bookmarks) {
    await reader.waitForSelector(bookmark);
    await reader.$eval(bookmark, (button) => (button as HTMLElement).click());
    await reader.waitForSelector(`${bookmark}[aria-pressed=true]`);
  }
  await until('a copy with both', async () => /"pinned":true.*"kept":\[\{/.test(await readCopy(reader, id)), 30_000);
  await reader.close();
}

/** Waits until both are as the reader left them. */
export async function untilKept(session: Session, id: string): Promise<void> {
  const reader = await session.openOwn(`reader.html?id=${id}`);
  for (const bookmark of bookmarks) await reader.waitForSelector(`${bookmark}[aria-pressed=true]`);
  await reader.close();
}

/** The picture of a story (see withPicture) is kept, as the reading view keeps one that it has fetched. */
export async function keepItsPicture(own: Page, id: string): Promise<void> {
  await own.evaluate(fillScript);
  await own.evaluate(`safiFill.keepPoint(${JSON.stringify(id)}, ${JSON.stringify(pictureUrl)})`);
}

/** Waits until the reading view shows the kept picture of a story. */
export async function untilPictured(session: Session, id: string): Promise<void> {
  const reader = await session.openOwn(`reader.html?id=${id}`);
  await reader.waitForFunction(() => {
    const picture = document.querySelector<HTMLImageElement>('.picture img');
    return picture?.src.startsWith('blob:') && picture.naturalWidth > 0;
  }, { timeout: 30_000 });
  await reader.close();
}

/** What the copy of one story says; '' while it is being written. */
const readCopy = (own: Page, id: string): Promise<string> => own.evaluate(async (name) => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('snapshots');
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    return await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  } catch {
    return '';
  }
}, `saved-${id}.jsonl.gz`);

/** Names of the copies that came whole. */
const copies = (own: Page): Promise<string[]> => own.evaluate(async () => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('snapshots').catch(() => null);
  const names: string[] = [];
  if (folder) for await (const [name, file] of folder.entries()) if ((await (file as FileSystemFileHandle).getFile()).size > 0) names.push(name);
  return names;
});

/** Ids of all articles; null when the browser has thrown the database away, or lets it not be opened. It is not made here. */
export const articleIds = (own: Page): Promise<string[] | null> => own.evaluate(() => new Promise<string[] | null>((done) => {
  const opening = indexedDB.open('safi');
  opening.addEventListener('error', () => done(null));
  opening.addEventListener('upgradeneeded', () => opening.transaction!.abort());
  opening.addEventListener('success', () => {
    const keys = opening.result.transaction('articles').objectStore('articles').getAllKeys();
    keys.addEventListener('success', () => { opening.result.close(); done(keys.result as string[]); });
  });
}));

/** The reader opens the library, is told of the copy, and has the history built from it. */
export async function buildFromCopy(session: Session): Promise<void> {
  const library = await session.openOwn('library.html');
  await seen(library, /history that was here is lost/i);
  await seen(library, /holds a copy of your history from .+ what was saved after that is not in it/i);
  await press(library, /from the copy/);
  await library.waitForFunction(() => !document.querySelector('.restore-offer'), { timeout: 30_000 });
  await library.close();
}
