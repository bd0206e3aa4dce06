/** Under everything: the original page, the export, who mentions this article, and what else was left out. */
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Removal } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import { Action, ActionLink } from '../../ui/parts/button.tsx';
import { Ours } from '../../ui/parts/ours.tsx';
import { LeftOut } from './left-out.tsx';
import { Mentions } from './mentions.tsx';

export function Foot({ id, url, leftOut, onExport, onPutBack }: {
  /** Id in the history; null when the reading is not in it. */
  id: string | null;
  url: string | null;
  leftOut: readonly Removal[];
  onExport: () => void;
  onPutBack: (removal: Removal) => void;
}): JSX.Element {
  const [areMentionsShown, showMentions] = useState(false);
  return (
    <div class="foot">
      <p class="actions">
        {url ? <ActionLink accent href={url} rel="noopener noreferrer" referrerpolicy="no-referrer"><Ours>{t('reader.original')}</Ours></ActionLink> : null}
        <Action accent onClick={onExport}><Ours>{t('reader.export')}</Ours></Action>
        {id ? <Action accent aria-expanded={areMentionsShown} onClick={() => showMentions(!areMentionsShown)}><Ours>{t('reader.whoMentions')}</Ours></Action> : null}
      </p>
      {id && areMentionsShown ? <Mentions id={id} /> : null}
      <LeftOut removals={leftOut} onPutBack={onPutBack} />
    </div>
  );
}
