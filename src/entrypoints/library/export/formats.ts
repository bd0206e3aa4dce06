/** Files that articles can be taken home as. */
import { toMarkdown } from '../../../core/export/markdown.ts';
import { toText } from '../../../core/export/text.ts';
import type { SavedArticle } from '../../../store/model.ts';

interface FileKind {
  extension: string;
  /** One file of all articles; `title` names the collection. */
  make(articles: readonly SavedArticle[], title: string): Blob | Promise<Blob>;
}

export const FORMATS = ['markdown', 'json', 'text'] as const;
export type Format = (typeof FORMATS)[number];

export const FILES: Record<Format, FileKind> = {
  markdown: { extension: 'md', make: (articles) => textFile(articles.map(({ reading }) => toMarkdown(reading)).join('\n\n'), 'text/markdown') },
  json: { extension: 'json', make: (articles) => textFile(JSON.stringify(articles, null, 2), 'application/json') },
  text: { extension: 'txt', make: (articles) => textFile(articles.map(({ reading: { article } }) => `${article.title}\n\n${toText(article)}`).join('\n\n\n'), 'text/plain') },
};

function textFile(words: string, type: string): Blob {
  return new Blob([words], { type: `${type};charset=utf-8` });
}
