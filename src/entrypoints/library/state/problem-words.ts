/** What a failure of the history means to the reader: what happened, what still works. */
import { t } from '../../../platform/i18n.ts';
import { StoreError } from '../../../store/model.ts';

const told: ReadonlySet<string> = new Set<StoreError['reason']>(['quota', 'aborted', 'damaged', 'newer-version', 'unavailable', 'invalid']);

export function problemWords(error: unknown): string {
  const reason = error instanceof StoreError && told.has(error.reason) ? error.reason : 'unavailable';
  return t(`library.problem.${reason}`);
}
