import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import type { Days } from './filters.ts';

/** First and last day of a range. */
export function DayFields({ days, onChange }: { days: Days; onChange: (days: Days) => void }): JSX.Element {
  return (
    <div class="day-fields">
      {(['from', 'to'] as const).map((end) => (
        <label class="field" key={end}>
          <span>{t(`library.span.${end}`)}</span>
          <input type="date" class="input" value={days[end]} onInput={(event) => onChange({ ...days, [end]: event.currentTarget.value })} />
        </label>
      ))}
    </div>
  );
}
