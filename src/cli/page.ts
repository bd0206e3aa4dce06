/** Saved pages as documents, by jsdom: loaded only when a page is asked for, so that plain text needs nothing. */
import { UsageError } from './arguments.ts';

type Jsdom = typeof import('jsdom');
let jsdom: Jsdom | undefined;

async function load(): Promise<Jsdom> {
  try {
    return (jsdom ??= await import('jsdom'));
  } catch {
    throw new UsageError('reading a page needs jsdom: npm install jsdom');
  }
}

/** A document without scripts, styles or network, and the address it says it has. */
export async function openPage(html: Buffer | string, url: string | null): Promise<{ document: Document; url: string | null }> {
  const { JSDOM, VirtualConsole } = await load();
  const open = (at: string | null) => new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(at ? { url: at } : {}) }).window.document;
  if (url) return { document: open(url), url };
  const document = open(null);
  const named = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null;
  return { document, url: named && URL.canParse(named) && /^https?:/u.test(named) ? named : null };
}
