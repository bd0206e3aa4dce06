/** Filters in words, as their chips say them. */
import { formatDate, t } from '../../../platform/i18n.ts';
import type { Filters } from './filters.ts';

export function spanWords(span: NonNullable<Filters['span']>): string {
  if (typeof span === 'string') return t(`library.span.${span}`);
  if (span.from && span.to) return t('library.span.between', { from: date(span.from), to: date(span.to) });
  return span.from ? t('library.span.since', { from: date(span.from) }) : t('library.span.until', { to: date(span.to) });
}

function date(day: string): string {
  return formatDate(`${day}T00:00`, { dateStyle: 'medium' });
}

/** Each filter that is on: its words, and the filters without it. */
export function activeFilters(filters: Filters): { words: string; without: Filters }[] {
  const { span, host, tag, flags } = filters;
  return [
    ...(span === null ? [] : [{ words: spanWords(span), without: { ...filters, span: null } }]),
    ...(host === null ? [] : [{ words: host, without: { ...filters, host: null } }]),
    ...(tag === null ? [] : [{ words: tag, without: { ...filters, tag: null } }]),
    ...flags.map((flag) => ({ words: t(`library.filter.${flag}`), without: { ...filters, flags: flags.filter((other) => other !== flag) } })),
  ];
}
