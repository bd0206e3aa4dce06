/** All keys of the library. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Dialog } from '../../ui/parts/dialog.tsx';
import { KEYS } from './keys.ts';

/** Keys that belong to the focused thing itself, told beside the page's own. */
const OTHERS = [
  { cap: 'Enter', words: 'library.key.read' },
  { cap: '↓', words: 'library.key.into' },
  { cap: '← →', words: 'library.key.time' },
  { cap: '↑ ↓', words: 'library.key.day' },
];

export function KeysSheet({ onClose }: { onClose: () => void }): JSX.Element {
  const keys = [...KEYS.map(({ cap, action }) => ({ cap, words: `library.key.${action}` })), ...OTHERS];
  return (
    <Dialog title={t('library.keys')} closeLabel={t('library.close')} onClose={onClose}>
      <dl class="keys">
        {keys.map(({ cap, words }) => <div key={words}><dt><kbd class="key">{cap}</kbd></dt><dd>{t(words)}</dd></div>)}
      </dl>
    </Dialog>
  );
}
