/** The names under which one story is known: its canonical address, its title, or the hash of a pasted text. */
import type { Article } from '../core/model.ts';
import { plainText } from './articles/plain-text.ts';

/** One name for all spellings of a story's address; null for what is no http(s) address. */
export function addressKey(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) return null;
  for (const name of [...parsed.searchParams.keys()]) if (/^(utm_|fbclid|gclid)/.test(name)) parsed.searchParams.delete(name);
  parsed.hash = '';
  return `${parsed.host.replace(/^(www|m|amp)\./, '')}${parsed.pathname.replace(/\/+$/, '')}${parsed.search}`;
}

/** One name for all spellings of a title; '' when it has no letters. */
export function titleKey(title: string): string {
  return title.normalize('NFKC').toLowerCase()
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u0640]/g, '').replace(/[أإآٱ]/g, 'ا').replace(/[ىیئ]/g, 'ي').replace(/ؤ/g, 'و').replace(/ة/g, 'ه').replace(/ء/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** `SavedArticle.key` of an article. */
export function storyKey(article: Article): string {
  return addressKey(article.canonical ?? article.url) ?? `text:${hash(plainText(article))}`;
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
