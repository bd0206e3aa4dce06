/** Articles as a file to take home: one article, a selection, or a whole thread. */
import { toEpub } from './epub.ts';
import type { Exported } from './exported.ts';
import { toHtml, type FileOptions } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdownNote } from './markdown-file.ts';
import { toText } from './text.ts';
import { makeZip } from './zip.ts';

export const exportFormats = ['markdown', 'html', 'epub', 'json', 'text'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportFile {
  /** With its ending; safe on every file system. */
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** The file, to be offered by a download link. Several articles as Markdown are a ZIP with a note each. */
export async function exportFile(format: ExportFormat, articles: readonly Exported[], options: FileOptions & { now: number }): Promise<ExportFile> {
  const name = fileName(options.title);
  switch (format) {
    case 'markdown': return articles.length === 1
      ? { name: `${name}.md`, type: 'text/markdown', content: toMarkdownNote(articles[0]!, options.words) }
      : { name: `${name}.zip`, type: 'application/zip', content: await zipOfNotes(articles, options) };
    case 'html': return { name: `${name}.html`, type: 'text/html', content: toHtml(articles, options) };
    case 'epub': return { name: `${name}.epub`, type: 'application/epub+zip', content: await toEpub(articles, options) };
    case 'json': return { name: `${name}.json`, type: 'application/json', content: toJson(articles) };
    case 'text': return { name: `${name}.txt`, type: 'text/plain', content: articles.map(plainArticle).join('\n\n\n') };
  }
}

function plainArticle({ reading: { article, related } }: Exported): string {
  const links = related.map(({ label, title, url }) => `${label ? `${label}: ` : ''}${title}${url ? `\n${url}` : ''}`);
  return [article.title, ...(article.url ? [article.url] : []), '', toText(article), ...(links.length > 0 ? ['', ...links] : []), ''].join('\n');
}

function zipOfNotes(articles: readonly Exported[], { words }: FileOptions): Promise<Uint8Array<ArrayBuffer>> {
  const taken = new Set<string>();
  return makeZip(articles.map((article) => {
    const title = fileName(article.reading.article.title);
    let name = title;
    // Most file systems hold «News» and «news» for one name.
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${title} ${number}`;
    taken.add(name.toLowerCase());
    return { name: `${name}.md`, content: toMarkdownNote(article, words) };
  }));
}

/** Longest name without ending. File systems hold 255 bytes, an Arabic letter takes two, an emoji four. */
const longestName = 60;
/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A title as a name for a file: without what some file system refuses, and without invisible marks of direction. */
export function fileName(title: string): string {
  // oxlint-disable-next-line no-control-regex
  const name = title.replace(/[\\/:*?"<>|#^[\]\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ').replace(/\s+/gu, ' ').trim();
  const cut = [...name].slice(0, longestName).join('').replace(/^[.\s]+|[.\s]+$/gu, '');
  return cut === '' || devices.test(cut) ? `safi ${cut}`.trim() : cut;
}
