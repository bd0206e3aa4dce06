/** The history cannot be read: what happened, what can be done; a damaged one can be built anew from the last snapshot. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import type { StoreError } from '../../../store/model.ts';
import { canBuildAnew, findCopy, restoreSnapshot, type Copy } from '../../../store/snapshot.ts';
import { Action } from '../../../ui/parts/button.tsx';
import { Message } from '../../../ui/parts/message.tsx';
import { problemWords } from './problem-words.ts';
import { RestoreOffer } from './restore-offer.tsx';

export function StoreProblem({ problem, onRetry }: { problem: StoreError; onRetry: () => void }): JSX.Element {
  const [copy, setCopy] = useState<Copy | null>(null);
  const canRestore = canBuildAnew(problem);
  useEffect(() => {
    // No private files in this browser, or none written yet: then there is nothing to offer.
    if (canRestore) findCopy().then(setCopy, () => undefined);
  }, [canRestore]);
  return (
    <div class="store-problem">
      <Message isProblem action={<Action onClick={onRetry}>{t('library.retry')}</Action>}>{problemWords(problem)}</Message>
      {copy ? <RestoreOffer copy={copy} restore={restoreSnapshot} onDone={onRetry} /> : null}
    </div>
  );
}
