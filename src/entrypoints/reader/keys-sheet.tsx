/** All keys, shown by `?`. */
import type { JSX } from 'preact';
import { openShortcutSettings } from '../../platform/commands.ts';
import { t } from '../../platform/i18n.ts';
import { Action } from '../../ui/parts/button.tsx';
import { Dialog } from '../../ui/parts/dialog.tsx';
import { KEYS } from './keys.ts';

export function KeysSheet({ onClose }: { onClose: () => void }): JSX.Element {
  const rows = [...KEYS.map(({ action, cap }) => [action, cap]), ['open', 'Enter']];
  return (
    <Dialog title={t('reader.keys')} closeLabel={t('reader.close')} onClose={onClose}>
      <dl class="keys">
        {rows.map(([action, cap]) => <div key={action}><dt><kbd class="key">{cap}</kbd></dt><dd>{t(`reader.key.${action}`)}</dd></div>)}
      </dl>
      <p class="keys-note">{t('reader.keysNote')} <Action onClick={() => void openShortcutSettings()}>{t('reader.browserKeys')}</Action></p>
    </Dialog>
  );
}
