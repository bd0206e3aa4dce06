/** What watches while hostile pages go through Safi: anything that runs, asks, navigates or loads is written down. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import { CANARY } from './payloads.ts';

export interface Canary {
  /** What happened so far, in order. */
  sang: string[];
  /** Looks for traces in the page as it stands: a variable set, an address that is none, an element that runs. */
  inspect(about: string): Promise<void>;
}

/** Watches a page. `base` is the only origin it may talk to; pictures alone may come from elsewhere, unless `pictures` is false. */
export async function watchWith(page: Page, base: string, { pictures = true } = {}): Promise<Canary> {
  const sang: string[] = [];
  page.on('dialog', (dialog) => {
    sang.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => {
    // Firefox asks for the site's icon by itself, and tells the page that its policy forbids it.
    if (!String(error).includes('/favicon.ico because it violates')) sang.push(`error: ${String(error)}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const isPicture = pictures && asksForPicture(request) && /^(https?|blob):/.test(url);
    if (!url.startsWith(base) && !isPicture && !/^(about|data):/.test(url)) sang.push(`request: ${url.slice(0, 200)}`);
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(base) && frame.url() !== 'about:blank') sang.push(`navigation: ${frame.url().slice(0, 200)}`);
  });
  return { sang, inspect: async (about) => { for (const trace of await tracesIn(page)) sang.push(`${about}: ${trace}`); } };
}

/** What stands in a page, or in the frames of it that are its own (then the page itself is only their holder). */
export function tracesIn(page: Page, where: 'page' | 'frames' = 'page'): Promise<string[]> {
  return page.evaluate((canary, inFrames) => {
    const found: string[] = [];
    const views = inFrames ? [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow as Window & typeof globalThis) : [globalThis as unknown as Window & typeof globalThis];
    for (const view of views) {
      const name = inFrames ? `${view.location.pathname}: ` : '';
      if (canary in view) found.push(`${name}the canary ran`);
      if (view.document.querySelector('parsererror')) found.push(`${name}the file is broken`);
      for (const element of view.document.querySelectorAll('script:not([src]), iframe, object, embed, form[action], base, meta[http-equiv="refresh" i], animate, portal')) found.push(`${name}<${element.localName}> stands in the page`);
      for (const element of view.document.querySelectorAll('*')) {
        for (const { name: key, value } of element.attributes) {
          // Safi's own parts set sizes and places; nothing of theirs loads or covers the page.
          const isStrange = key === 'style' && /url\(|fixed|expression|@import/i.test(value);
          if (isStrange || /^on/i.test(key) || /^(srcdoc|ping|formaction)$/i.test(key)) found.push(`${name}${element.localName} ${key}="${value.slice(0, 80)}"`);
          if (!/^(href|src|xlink:href|action|poster|data|srcset)$/i.test(key) || element.localName === 'link' || element.localName === 'script') continue;
          const url = new URL(value, view.location.href);
          const isOwnPicture = url.protocol === 'data:' && element.localName === 'img' && /^data:image\/(png|jpeg|gif|webp);base64,/.test(value);
          if ((!['http:', 'https:', 'blob:', view.location.protocol].includes(url.protocol) && !isOwnPicture) || url.username || url.password) found.push(`${name}${element.localName} ${key}="${value.slice(0, 120)}"`);
        }
      }
    }
    return found;
  }, CANARY, where === 'frames');
}

/** Chromium tells the kind of a request; Firefox's protocol does not, but what asks for a picture accepts pictures only. */
function asksForPicture(request: HTTPRequest): boolean {
  try {
    return request.resourceType() === 'image';
  } catch {
    return (request.headers().accept ?? '').startsWith('image/');
  }
}
