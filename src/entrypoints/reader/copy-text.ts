/** The article as clean text with its source line, for the clipboard. */
import type { Article, Reading } from '../../core/model.ts';
import { toText } from '../../core/export/text.ts';

/** Title, text, and where it comes from. */
export function cleanText({ article }: Reading): string {
  const source = [article.byline, article.site, article.url].filter(Boolean).join(' — ');
  return [article.title, toText(article), source].filter(Boolean).join('\n\n');
}

/** A piece of the text with its source. */
export function quoted(text: string, { title, site, url }: Article): string {
  return `${text.trim()}\n\n${[title, site, url].filter(Boolean).join(' — ')}`;
}
