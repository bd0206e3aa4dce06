/** Words for what the store says. */
import { formatNumber, locale, t } from '../../platform/i18n.ts';
import { StoreError } from '../../store/model.ts';

/** What happened, what still works, what to do. */
export function reasonOf(error: unknown): string {
  return error instanceof StoreError ? t(`options.store.${error.reason}`) : t('options.store.unavailable');
}

/** Why the history itself does not open. */
export function whyClosed(error: unknown): string {
  return t(`library.problem.${error instanceof StoreError ? error.reason : 'unavailable'}`);
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size in the unit nearest to it, from kilobytes up. */
export function formatBytes(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3) - 1));
  const amount = bytes / 1000 ** (step + 1);
  // Arabic has kilobytes in full, but «م.ب» and «غ.ب» for what is larger, which few read.
  const unitDisplay = locale() === 'ar' ? 'long' : 'short';
  return formatNumber(amount, { style: 'unit', unit: UNITS[step]!, unitDisplay, maximumFractionDigits: amount < 10 ? 1 : 0 });
}
