/** The browser lost the history and began an empty one, as both do with damaged files: the copy is offered, what was saved since stays. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { adoptOrphan, findOrphan, type Copy } from '../../../store/snapshot.ts';
import { Action } from '../../../ui/parts/button.tsx';
import { Message } from '../../../ui/parts/message.tsx';
import { RestoreOffer } from './restore-offer.tsx';

export function LostHistory({ onRestored }: { onRestored: () => void }): JSX.Element | null {
  const [copy, setCopy] = useState<Copy | null>(null);
  useEffect(() => {
    // No private files in this browser: then there is nothing to offer.
    findOrphan().then(setCopy, () => undefined);
  }, []);
  if (copy === null) return null;
  return (
    <div class="store-problem">
      <Message isProblem>{t('library.lost')}</Message>
      <RestoreOffer copy={copy} restore={adoptOrphan} onDone={() => { setCopy(null); onRestored(); }}>
        <Action onClick={() => setCopy(null)}>{t('library.reminder-later')}</Action>
      </RestoreOffer>
    </div>
  );
}
