/** Everything that is not needed while reading, under one button. */
import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { IconName } from '../../ui/parts/icon.tsx';
import { MenuItem, Panel } from '../../ui/parts/panel.tsx';

export interface MoreItem { icon: IconName; words: string; onChoose: () => void; cap?: string }
/** Between groups stands a rule. */
export type MoreGroup = readonly MoreItem[];

export function MoreMenu({ groups }: { groups: readonly MoreGroup[] }): JSX.Element {
  return (
    <Panel isMenu icon="more" label={t('reader.more')}>
      {(close): ComponentChildren => groups.filter((group) => group.length > 0).map((group, i) => (
        <div role="group" key={i}>
          {i > 0 ? <div class="menu-rule" role="separator" /> : null}
          {group.map(({ icon, words, onChoose, cap }) => (
            <MenuItem key={words} icon={icon} onChoose={() => { close(); onChoose(); }} hint={cap ? <kbd class="key" aria-hidden="true">{cap}</kbd> : undefined}>{words}</MenuItem>
          ))}
        </div>
      ))}
    </Panel>
  );
}
