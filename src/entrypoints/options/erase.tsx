/** Erasing the whole history: asked once more, with the way to a backup before it. */
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { ownPage } from '../../platform/tabs.ts';
import { eraseEverything } from '../../store/forget.ts';
import { ActionLink, Button } from '../../ui/parts/button.tsx';
import { Dialog } from '../../ui/parts/dialog.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { reasonOf } from './store-words.ts';

export function EraseEverything({ onErased }: { onErased: () => Promise<void> }): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const erase = async (): Promise<void> => {
    setAsking(false);
    try {
      await eraseEverything();
      setOutcome(t('options.erased'));
    } catch (error) {
      setOutcome(reasonOf(error));
    }
    await onErased();
  };
  return (
    <>
      <div class="buttons"><Button onClick={() => setAsking(true)}>{t('options.eraseAll')}</Button></div>
      {outcome ? <Message>{outcome}</Message> : null}
      {isAsking ? (
        <Dialog title={t('options.erase')} closeLabel={t('options.cancel')} onClose={() => setAsking(false)}>
          <p>{t('options.eraseAsk')}</p>
          <p><ActionLink href={ownPage('options', {}, 'backup')} onClick={() => setAsking(false)}>{t('options.eraseBackup')}</ActionLink></p>
          <div class="buttons">
            <Button onClick={() => setAsking(false)}>{t('options.cancel')}</Button>
            <Button kind="primary" onClick={() => void erase()}>{t('options.eraseSure')}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
