/** A day as the library writes it: its name near today, its date beside it. */
import { midnight } from '../../core/local-day.ts';
import { formatDate, t } from '../../platform/i18n.ts';

export interface DayWords {
  /** «اليوم», «أمس», the name of the weekday. */
  name: string;
  /** Day and month, with the year when it is not this one. */
  date: string;
  /** The date with the weekday, where the name does not say it. */
  fullDate: string;
}

export function dayWords(at: number, now: number): DayWords {
  const date = new Date(at);
  const age = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  const year = date.getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' as const };
  const isNear = age === 0 || age === 1;
  const short = { day: 'numeric', month: 'long', ...year } as const;
  return {
    name: isNear ? t(age === 0 ? 'library.today' : 'library.yesterday') : formatDate(date, { weekday: 'long' }),
    date: formatDate(date, short),
    fullDate: formatDate(date, isNear ? { weekday: 'long', ...short } : short),
  };
}

export function isSameDay(a: number, b: number): boolean {
  return midnight(a) === midnight(b);
}
