/** Small readings for tests. */
import type { Reading, RelatedLink } from '../../../src/core/model.ts';

export interface ReadingSketch {
  url?: string | null;
  title?: string;
  text?: string | string[];
  site?: string;
  lang?: string;
  related?: Partial<RelatedLink>[];
}

export function makeReading({ url = 'https://news.example/1', title = 'عنوان', text = 'نص الخبر كاملاً.', site = 'الخبر', lang = 'ar', related = [] }: ReadingSketch = {}): Reading {
  const paragraphs = typeof text === 'string' ? [text] : text;
  return {
    article: {
      title, section: null, standfirst: null, byline: null, site, host: url ? new URL(url).hostname : '', date: null, lang, dir: lang === 'ar' ? 'rtl' : 'ltr', lead: null,
      url, canonical: url, blocks: paragraphs.map((words) => ({ type: 'paragraph', inlines: [{ type: 'text', text: words }] })),
      words: paragraphs.join(' ').split(/\s+/).length,
    },
    related: related.map((link, i) => ({ label: 'اقرأ أيضًا', title: `قصة ${i}`, url: null, where: 'inline', position: 1, removal: `r${i}`, ...link })),
    removed: related.map((link, i) => ({
      id: `r${i}`, rule: 'label-link', kind: 'related', score: 1, evidence: [], label: link.label ?? 'اقرأ أيضًا', text: `اقرأ أيضًا: ${link.title ?? `قصة ${i}`}`, where: 'inline', position: 1, blocks: [],
    })),
  };
}
