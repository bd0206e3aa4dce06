/** The names under which one story is known: its canonical address, or the hash of a pasted text. (Its title: core/link/title-key.ts.) */
import type { Article } from '../core/model.ts';
import { toText } from '../core/export/text.ts';
import { canonicalUrl } from '../core/link/canonical.ts';

/** One name for all spellings of a story's address; null for what is no http(s) address. */
export function addressKey(url: string | null): string | null {
  return url === null ? null : canonicalUrl(url);
}

/** `SavedArticle.key` of an article. */
export function storyKey(article: Article): string {
  return addressKey(article.canonical ?? article.url) ?? `text:${hash(toText(article))}`;
}

/** The host of a web address as the history names sites, without «www.». */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** 53-bit hash (cyrb53): two pasted texts of one reader never meet by chance. */
function hash(text: string): string {
  let a = 0xdeadbeef, b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
