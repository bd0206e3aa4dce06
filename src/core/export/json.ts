/** The articles as plain data, the same that the engine gives. */
import type { Exported } from './exported.ts';

export function toJson(articles: readonly Exported[]): string {
  return `${JSON.stringify({
    safi: 'articles',
    version: 1,
    articles: articles.map(({ reading, savedAt, tags, highlights }) => ({ ...reading, savedAt: savedAt === null ? null : new Date(savedAt).toISOString(), tags, highlights })),
  }, null, 2)}\n`;
}
