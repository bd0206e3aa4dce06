/** A copy of the history that this browser holds, and the press that builds the history from it. */
import { useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { formatDate, t } from '../../../platform/i18n.ts';
import type { RestoreOptions } from '../../../store/backup.ts';
import type { Copy } from '../../../store/snapshot.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Message } from '../../../ui/parts/message.tsx';
import { problemWords } from './problem-words.ts';

type Restoring = { done: number; total: number } | { failed: string } | null;

export function RestoreOffer({ copy, restore, onDone, children }: { copy: Copy; restore: (options: RestoreOptions) => Promise<unknown>; onDone: () => void; children?: ComponentChildren }): JSX.Element {
  const [restoring, setRestoring] = useState<Restoring>(null);
  const work = async (): Promise<void> => {
    setRestoring({ done: 0, total: 0 });
    try {
      await restore({ onProgress: ({ done, total }) => setRestoring({ done, total }) });
      onDone();
    } catch (error) {
      setRestoring({ failed: problemWords(error) });
    }
  };
  return (
    <div class="restore-offer">
      <p>{t('library.restore-offer', { date: formatDate(copy.upTo, { dateStyle: 'long', timeStyle: 'short' }) })}</p>
      {restoring && 'done' in restoring
        ? <p role="status">{t('library.restoring', { n: restoring.done, total: restoring.total })}</p>
        : <div class="buttons"><Button kind="primary" onClick={() => void work()}>{t('library.restore')}</Button>{children}</div>}
      {restoring && 'failed' in restoring ? <Message isProblem>{restoring.failed}</Message> : null}
    </div>
  );
}
