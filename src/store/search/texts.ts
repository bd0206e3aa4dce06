/** What of an article can be searched: title, text, site, byline, labels, tags, and the reader's notes. */
import type { Reading } from '../../core/model.ts';
import { bodyTexts } from '../articles/plain-text.ts';
import type { SavedArticle } from '../model.ts';

export interface SearchText {
  text: string;
  isTitle: boolean;
}

/** In reading order, the title first. Stripped lines are not in it; of them only the labels are. */
export function searchTexts({ article, related }: Reading, { tags, highlights }: Pick<SavedArticle, 'tags' | 'highlights'>): SearchText[] {
  const labels = new Set(related.map(({ label }) => label));
  const others = [article.section, article.site, article.byline, ...tags, ...highlights.map(({ note }) => note), ...labels];
  return [
    { text: article.title, isTitle: true },
    ...[...bodyTexts(article), ...others.filter((text): text is string => Boolean(text?.trim()))].map((text) => ({ text, isTitle: false })),
  ];
}
