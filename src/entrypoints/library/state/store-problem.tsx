/** The history cannot be read: what happened, what can be done; a damaged one can be built anew from the last snapshot. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { formatDate, t } from '../../../platform/i18n.ts';
import type { StoreError } from '../../../store/model.ts';
import { listSnapshots, restoreSnapshot, type Snapshot } from '../../../store/snapshot.ts';
import { Action, Button } from '../../../ui/parts/button.tsx';
import { Message } from '../../../ui/parts/message.tsx';
import { problemWords } from './problem-words.ts';

type Restoring = { done: number; total: number } | { failed: string } | null;

export function StoreProblem({ problem, onRetry }: { problem: StoreError; onRetry: () => void }): JSX.Element {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [restoring, setRestoring] = useState<Restoring>(null);
  const canRestore = problem.reason === 'damaged' || problem.reason === 'unavailable';
  useEffect(() => {
    // No private files in this browser, or none written yet: then there is nothing to offer.
    if (canRestore) listSnapshots().then(([newest]) => setSnapshot(newest ?? null), () => undefined);
  }, [canRestore]);
  const restore = async (): Promise<void> => {
    setRestoring({ done: 0, total: 0 });
    try {
      await restoreSnapshot({ onProgress: ({ done, total }) => setRestoring({ done, total }) });
      onRetry();
    } catch (error) {
      setRestoring({ failed: problemWords(error) });
    }
  };
  return (
    <div class="store-problem">
      <Message isProblem action={<Action onClick={onRetry}>{t('library.retry')}</Action>}>{problemWords(problem)}</Message>
      {snapshot ? (
        <div class="restore-offer">
          <p>{t('library.restore-offer', { date: formatDate(snapshot.writtenAt, { dateStyle: 'long', timeStyle: 'short' }) })}</p>
          {restoring && 'done' in restoring
            ? <p role="status">{t('library.restoring', { n: restoring.done, total: restoring.total })}</p>
            : <Button kind="primary" onClick={() => void restore()}>{t('library.restore')}</Button>}
          {restoring && 'failed' in restoring ? <Message isProblem>{restoring.failed}</Message> : null}
        </div>
      ) : null}
    </div>
  );
}
