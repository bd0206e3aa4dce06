/** A Markdown note with the front matter that Obsidian and others read as properties. */
import { isoDay } from '../local-day.ts';
import type { Exported, ExportWords } from './exported.ts';
import { escape, toMarkdown } from './markdown.ts';

export function toMarkdownNote({ reading, savedAt, tags, highlights }: Exported, words: ExportWords): string {
  const { article, related } = reading;
  const properties: [string, string | readonly string[] | null][] = [
    ['title', article.title],
    ['source', article.url],
    ['site', article.site],
    ['author', article.byline],
    ['published', article.date?.slice(0, 10) ?? null],
    ['saved', savedAt === null ? null : isoDay(savedAt)],
    ['lang', article.lang],
    ['tags', tags.map(tagOf)],
    ['related', related.map(({ title, url }) => url ?? title)],
  ];
  const front = properties.flatMap(([name, value]) => {
    if (value === null || value.length === 0) return [];
    return typeof value === 'string' ? [`${name}: ${quote(value)}`] : [`${name}:`, ...value.map((each) => `  - ${quote(each)}`)];
  });
  const marked = highlights.map(({ quote: words_, note }) => [`> ${escape(words_.replace(/\s+/g, ' '))}`, ...(note ? ['', escape(note)] : [])].join('\n'));
  return ['---', ...front, '---', '', toMarkdown(reading).trimEnd(), ...(marked.length > 0 ? ['', `## ${words.highlights}`, '', marked.join('\n\n')] : []), ''].join('\n');
}

/** YAML's double-quoted scalar is JSON's string: every title is safe in it. */
const quote = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').trim());

/** Obsidian's tags hold no spaces. */
const tagOf = (tag: string): string => tag.trim().replace(/\s+/g, '-').replace(/^#/, '');
