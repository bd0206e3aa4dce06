/** One HTML file that needs nothing else: kept pictures within, no script, no request. */
import { articleMarkup } from './article-markup.ts';
import type { Exported, ExportWords } from './exported.ts';
import { fileStyle } from './file-style.ts';
import { element, escapeText, print, type Markup } from './markup.ts';

export interface FileOptions {
  /** Title of the file: the article's, or the thread's. */
  title: string;
  words: ExportWords;
}

/** Only what lies in the file may be loaded, also by a reader's program that would follow an address. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** The articles in the order given; several get a table of contents. */
export function toHtml(articles: readonly Exported[], { title, words }: FileOptions): string {
  const first = articles[0]?.reading.article;
  const contents: Markup = articles.length > 1
    ? element('nav', {}, element('h1', {}, title), element('h2', {}, words.contents), element('ol', {}, articles.map(({ reading }, i) => element('li', {}, element('a', { href: `#a${i + 1}` }, reading.article.title)))))
    : null;
  const bodies = articles.map((article, i) => element('article', { id: `a${i + 1}`, lang: article.reading.article.lang, dir: article.reading.article.dir },
    articleMarkup(article, { words, pictureAddress: (url) => dataAddress(article, url) })));
  const head = print([
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
  ]);
  const root = first?.lang ? ` lang="${escapeText(first.lang)}"` : '';
  // The style is ours and holds nothing that would have to be escaped.
  return `<!DOCTYPE html>\n<html${root} dir="${first?.dir ?? 'ltr'}"><head>${head}<title>${escapeText(title)}</title><style>${fileStyle}</style></head><body>${print([contents, bodies])}</body></html>\n`;
}

function dataAddress({ pictures }: Exported, url: string): string | null {
  const picture = pictures.get(url);
  if (!picture || !/^image\/[\w.+-]+$/.test(picture.type)) return null;
  let binary = '';
  for (let i = 0; i < picture.bytes.length; i += 0x8000) binary += String.fromCharCode(...picture.bytes.subarray(i, i + 0x8000));
  return `data:${picture.type};base64,${btoa(binary)}`;
}
