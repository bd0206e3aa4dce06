/** The names under which one story is known: its canonical address, or the hash of a pasted text. (Its title: core/link/title-key.ts.) */
import type { Article } from '../core/model.ts';
import { toText } from '../core/export/text.ts';
import { canonicalUrl } from '../core/link/canonical.ts';
import { siteOf } from '../core/walk/links.ts';

/** One name for all spellings of a story's address; null for what is no http(s) address. */
export function addressKey(url: string | null): string | null {
  return url === null ? null : canonicalUrl(url);
}

/** `SavedArticle.key` of an article. */
export function storyKey(article: Article): string {
  return addressKey(article.canonical ?? article.url) ?? `text:${hash(toText(article))}`;
}

/**
 * The canonical address that an article may have, by the rule that holds when a page is saved: of its own site, and not the front page
 * for a story. Any other claim gives way to the article's own address.
 */
export function ownCanonical({ url, canonical }: Pick<Article, 'url' | 'canonical'>): string | null {
  const own = addressKey(url);
  const claimed = addressKey(canonical);
  if (own === null || claimed === null) return claimed ?? own;
  // A spelling that is the own one already is not spelled anew: an encoded % would be decoded twice.
  if (canonical === own) return own;
  const [story, claim] = [new URL(own), new URL(claimed)];
  const isOwn = siteOf(claim.hostname) === siteOf(story.hostname) && (claim.pathname !== '/' || story.pathname === '/');
  return isOwn ? claimed : own;
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
