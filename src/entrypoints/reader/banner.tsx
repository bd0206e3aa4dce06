/** A reading that is not in the history: why, that reading goes on, and the one thing to do about it. */
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Reading } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import type { NotKept } from '../../platform/session-readings.ts';
import { Action } from '../../ui/parts/button.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { keepReading } from './keep-reading.ts';

export function NotKeptBanner({ reading, reason }: { reading: Reading; reason: NotKept }): JSX.Element {
  const [why, setWhy] = useState(reason);
  const isWish = why === 'paused' || why === 'never-save';
  const trySave = async (): Promise<void> => setWhy(await keepReading(reading) ?? why);
  return (
    <div class="banner">
      <Message isProblem={!isWish} action={isWish ? undefined : <Action accent onClick={() => void trySave()}>{t('reader.tryAgain')}</Action>}>
        {t(`reader.notKept.${why}`)}
      </Message>
    </div>
  );
}
