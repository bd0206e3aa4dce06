/** What watches while hostile pages go through Safi: anything that runs, asks, navigates or loads is written down. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import { CANARY } from './payloads.ts';

export interface Canary {
  /** What happened so far, in order. */
  sang: string[];
  /** Looks for traces in the page as it stands: a variable set, an address that is none, an element that runs. */
  inspect(about: string): Promise<void>;
}

/** Watches a page of Safi's own. `base` is the only origin it may talk to; pictures alone may come from elsewhere. */
export async function watchWith(page: Page, base: string): Promise<Canary> {
  const sang: string[] = [];
  page.on('dialog', (dialog) => {
    sang.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => sang.push(`error: ${String(error)}`));
  page.on('request', (request) => {
    const url = request.url();
    const isPicture = asksForPicture(request) && /^(https?|blob):/.test(url);
    if (!url.startsWith(base) && !isPicture && !/^(about|data):/.test(url)) sang.push(`request: ${url.slice(0, 200)}`);
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(base) && frame.url() !== 'about:blank') sang.push(`navigation: ${frame.url().slice(0, 200)}`);
  });
  return {
    sang,
    async inspect(about) {
      const traces = await page.evaluate((canary) => {
        const found: string[] = [];
        if (canary in globalThis) found.push('the canary ran');
        for (const element of document.querySelectorAll('script:not([src]), iframe, object, embed, form[action], base, meta[http-equiv="refresh" i], animate, portal')) found.push(`<${element.localName}> stands in the page`);
        for (const element of document.querySelectorAll('*')) {
          for (const { name, value } of element.attributes) {
            // Safi's own parts set sizes and places; nothing of theirs loads or covers the page.
            const isStrange = name === 'style' && /url\(|fixed|expression|@import/i.test(value);
            if (isStrange || /^on/i.test(name) || /^(srcdoc|ping|formaction)$/i.test(name)) found.push(`${element.localName} ${name}="${value.slice(0, 80)}"`);
            if (!/^(href|src|xlink:href|action|poster|data|srcset)$/i.test(name) || element.localName === 'link' || element.localName === 'script') continue;
            const url = new URL(value, location.href);
            if (!['http:', 'https:', 'blob:', location.protocol].includes(url.protocol) || url.username || url.password) found.push(`${element.localName} ${name}="${value.slice(0, 120)}"`);
          }
        }
        return found;
      }, CANARY);
      for (const trace of traces) sang.push(`${about}: ${trace}`);
    },
  };
}

/** Chromium tells the kind of a request; Firefox's protocol does not, but what asks for a picture accepts pictures only. */
function asksForPicture(request: HTTPRequest): boolean {
  try {
    return request.resourceType() === 'image';
  } catch {
    return (request.headers().accept ?? '').startsWith('image/');
  }
}
