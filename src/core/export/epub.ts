/** EPUB 3.3: a chapter an article, its related links at its end, pages turning with the script. */
import { articleMarkup } from './article-markup.ts';
import type { Exported } from './exported.ts';
import { fileStyle } from './file-style.ts';
import type { FileOptions } from './html.ts';
import { element, print, type Markup } from './markup.ts';
import { makeZip, type ZipEntry } from './zip.ts';

export interface EpubOptions extends FileOptions {
  /** Time of writing (ms), asked for by the format. */
  now: number;
}

/** Picture types that every EPUB reader must know (EPUB 3.3 §3.2), by the ending of their file. */
const pictureTypes: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp' };
const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
const xhtml = 'http://www.w3.org/1999/xhtml', ops = 'http://www.idpf.org/2007/ops';

export async function toEpub(articles: readonly Exported[], { title, words, now }: EpubOptions): Promise<Uint8Array<ArrayBuffer>> {
  const first = articles[0]?.reading.article;
  const lang = languageOf(first?.lang), dir = first?.dir ?? 'ltr';
  const pictures = collectPictures(articles);
  const chapters = articles.map((article, i) => ({
    name: `chapter-${i + 1}.xhtml`, title: article.reading.article.title,
    text: page({ title: article.reading.article.title, lang: languageOf(article.reading.article.lang), dir: article.reading.article.dir },
      element('section', { 'epub:type': 'chapter', role: 'doc-chapter' }, articleMarkup(article, { words, pictureAddress: (url) => pictures.get(url)?.name ?? null }))),
  }));
  const navigation = page({ title, lang, dir }, element('nav', { 'epub:type': 'toc', role: 'doc-toc' }, element('h1', {}, words.contents),
    element('ol', {}, chapters.map((chapter) => element('li', {}, element('a', { href: chapter.name }, chapter.title || chapter.name))))));
  const manifest: Markup[] = [
    element('item', { id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav' }),
    element('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    ...chapters.map(({ name }, i) => element('item', { id: `c${i + 1}`, href: name, 'media-type': 'application/xhtml+xml' })),
    ...[...pictures.values()].map(({ name, type }, i) => element('item', { id: `p${i + 1}`, href: name, 'media-type': type })),
  ];
  const authors = [...new Set(articles.flatMap(({ reading: { article } }) => article.byline ?? article.site ?? []))];
  const packageFile = declaration + print(element('package', { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': lang, dir },
    element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      element('dc:identifier', { id: 'id' }, `urn:uuid:${await uuidOf(articles)}`), element('dc:title', {}, title.trim() || 'Safi'), element('dc:language', {}, lang),
      authors.map((author) => element('dc:creator', {}, author)), articles.length === 1 && first?.url ? element('dc:source', {}, first.url) : null,
      element('meta', { property: 'dcterms:modified' }, new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'))),
    element('manifest', {}, manifest),
    element('spine', { 'page-progression-direction': dir }, chapters.map((_, i) => element('itemref', { idref: `c${i + 1}` })))));
  const container = declaration + print(element('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    element('rootfiles', {}, element('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }))));
  const entries: ZipEntry[] = [
    { name: 'mimetype', content: 'application/epub+zip', isStored: true },
    { name: 'META-INF/container.xml', content: container },
    { name: 'EPUB/package.opf', content: packageFile },
    { name: 'EPUB/nav.xhtml', content: navigation },
    { name: 'EPUB/style.css', content: fileStyle },
    ...chapters.map(({ name, text }) => ({ name: `EPUB/${name}`, content: text })),
    ...[...pictures.values()].map(({ name, bytes }) => ({ name: `EPUB/${name}`, content: bytes, isStored: true })),
  ];
  return makeZip(entries);
}

function page({ title, lang, dir }: { title: string; lang: string; dir: string }, ...body: Markup[]): string {
  return `${declaration}<!DOCTYPE html>\n${print(element('html', { xmlns: xhtml, 'xmlns:epub': ops, lang, 'xml:lang': lang, dir },
    element('head', {}, element('title', {}, title.trim() || 'Safi'), element('link', { rel: 'stylesheet', href: 'style.css' })), element('body', {}, ...body)))}\n`;
}

interface FilePicture { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }

function collectPictures(articles: readonly Exported[]): Map<string, FilePicture> {
  const found = new Map<string, FilePicture>();
  for (const { pictures } of articles) {
    for (const [url, { type, bytes }] of pictures) {
      const ending = pictureTypes[type];
      if (ending !== undefined && !found.has(url)) found.set(url, { name: `picture-${found.size + 1}.${ending}`, type, bytes });
    }
  }
  return found;
}

/** A language tag that is one, for a format that demands one. «und» = undetermined. */
function languageOf(lang: string | null | undefined): string {
  try { return Intl.getCanonicalLocales(lang ?? '')[0] ?? 'und'; } catch { return 'und'; }
}

/** From what is in the book, so that another export of the same is the same book to a reader. */
async function uuidOf(articles: readonly Exported[]): Promise<string> {
  const name = articles.map(({ reading: { article } }) => `${article.canonical ?? ''}\n${article.title}`).join('\n');
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name))).slice(0, 16);
  // RFC 9562: version 8 (of one's own making), variant 10.
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
