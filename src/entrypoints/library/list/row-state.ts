/** How far the reader came with an article, as the row says it. */
import { readingMinutes } from '../../../core/text/reading-time.ts';
import { t } from '../../../platform/i18n.ts';
import type { ArticleSummary } from '../../../store/model.ts';

/** Reading state in words: not read, minutes left, or read to the end. */
export function stateWords({ readAt, finishedAt, words, share, lang }: Pick<ArticleSummary, 'readAt' | 'finishedAt' | 'words' | 'share' | 'lang'>): string {
  if (finishedAt !== null) return t('library.finished');
  if (readAt === null) return t('library.unread', { n: readingMinutes(words, lang) });
  return t('library.left', { n: readingMinutes(words * (1 - share), lang) });
}
