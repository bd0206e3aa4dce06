/** A moment: in words near today, with the exact date at hand (tip and `datetime`). */
import type { JSX } from 'preact';
import { formatDate, formatRelativeDay } from '../../platform/i18n.ts';

export function When({ at, now }: { at: number | string; now?: number }): JSX.Element {
  return (
    <time dateTime={new Date(at).toISOString()} title={formatDate(at, { dateStyle: 'full', timeStyle: 'short' })}>
      <bdi>{formatRelativeDay(at, now)}</bdi>
    </time>
  );
}
