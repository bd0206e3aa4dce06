/** The filters of the library as data: what stands on the chips, and what it asks of the history. */
import type { ArticleFilter } from '../../../store/articles.ts';

/** Spans that a chip names; each begins at a midnight. */
export const SPANS = ['today', 'week', 'month', 'year'] as const;
export type Span = (typeof SPANS)[number];
/** Conditions that are on or off. */
export const FLAGS = ['unfinished', 'pending', 'unread', 'pinned'] as const;
export type Flag = (typeof FLAGS)[number];
/** Days chosen by hand, as the fields give them: `YYYY-MM-DD`, '' for an open end. */
export interface Days { from: string; to: string }

export interface Filters {
  span: Span | Days | null;
  host: string | null;
  tag: string | null;
  flags: readonly Flag[];
}

export const noFilters: Filters = { span: null, host: null, tag: null, flags: [] };

export function hasFilters({ span, host, tag, flags }: Filters): boolean {
  return span !== null || host !== null || tag !== null || flags.length > 0;
}

export function toArticleFilter({ span, host, tag, flags }: Filters, now: number): ArticleFilter {
  return {
    ...(span === null ? {} : typeof span === 'string' ? { from: beginOf(span, now) } : daysBetween(span)),
    ...(host === null ? {} : { host }),
    ...(tag === null ? {} : { tag }),
    ...Object.fromEntries(flags.map((flag) => [flag, true])),
  };
}

/** First moment of the span that `now` lies in. Weeks are the last seven days, so that no country's first day is presumed. */
function beginOf(span: Span, now: number): number {
  const date = new Date(now);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  return { today: new Date(year, month, day), week: new Date(year, month, day - 6), month: new Date(year, month, 1), year: new Date(year, 0, 1) }[span].getTime();
}

/** Whole days; an end that is missing or no date is open. */
export function daysBetween({ from, to }: Days): { from?: number; to?: number } {
  const start = localMidnight(from);
  const end = localMidnight(to, 1);
  return { ...(start === null ? {} : { from: start }), ...(end === null ? {} : { to: end - 1 }) };
}

function localMidnight(day: string, later = 0): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year === undefined ? null : new Date(Number(year), Number(month) - 1, Number(date) + later).getTime();
}
