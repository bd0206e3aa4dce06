/** What of an article can be searched: title, text, site, byline, labels, tags, and the reader's notes. */
import type { Reading } from '../../core/model.ts';
import { bodyTexts } from '../articles/plain-text.ts';
import { titleStems } from '../../core/link/title-key.ts';
import { withPutBack } from '../../core/put-back.ts';
import type { ArticleRow } from '../schema.ts';
import type { SavedArticle } from '../model.ts';
import type { Document } from './segment-builder.ts';

export interface SearchText {
  text: string;
  isTitle: boolean;
}

/** In reading order, the title first. Stripped lines are not in it unless the reader put them back; of the others only the labels are. */
export function searchTexts(reading: Reading, { tags, highlights, putBack }: Pick<SavedArticle, 'tags' | 'highlights' | 'putBack'>): SearchText[] {
  const { article, related } = withPutBack(reading, putBack);
  const labels = new Set(related.map(({ label }) => label));
  const others = [article.section, article.site, article.byline, ...tags, ...highlights.map(({ note }) => note), ...labels];
  return [
    { text: article.title, isTitle: true },
    ...[...bodyTexts(article), ...others.filter((text): text is string => Boolean(text?.trim()))].map((text) => ({ text, isTitle: false })),
  ];
}

/** A saved article as the index takes it in. An article whose text is lost is a document without words. */
export function toDocument(row: ArticleRow, reading: Reading | undefined): Document {
  const { doc, id, host, savedAt, sketch } = row;
  const linkTitles = reading?.related.filter(({ url }) => url === null).flatMap(({ title }) => titleStems(title)) ?? [];
  return { doc, id, host, savedAt, sketch, texts: reading ? searchTexts(reading, row) : [], linkTitles };
}
