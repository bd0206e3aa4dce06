/** What stood after the text and is no related line: named, with its reason, and put back on request. */
import type { JSX } from 'preact';
import type { Removal } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import { Author } from '../../ui/parts/author.tsx';
import { Action } from '../../ui/parts/button.tsx';
import { Ours } from '../../ui/parts/ours.tsx';
import { reasonOf } from '../../ui/reason.ts';

/** Characters shown of one; the whole comes back when it is put back. */
const SHOWN = 160;

export function LeftOut({ removals, onPutBack }: { removals: readonly Removal[]; onPutBack: (removal: Removal) => void }): JSX.Element | null {
  if (removals.length === 0) return null;
  return (
    <details class="left-out">
      <summary><Ours>{t('reader.leftOut', { n: removals.length })}</Ours></summary>
      <ul>
        {removals.map((removal) => (
          <li key={removal.id} data-removal={removal.id}>
            <p><Author>{removal.text.length > SHOWN ? `${removal.text.slice(0, SHOWN)}…` : removal.text}</Author></p>
            <p class="reason"><Ours>{reasonOf(removal)}</Ours></p>
            <Action onClick={() => onPutBack(removal)}><Ours>{t('reader.putBack')}</Ours></Action>
          </li>
        ))}
      </ul>
    </details>
  );
}
