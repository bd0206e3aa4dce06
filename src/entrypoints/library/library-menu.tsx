/** What concerns the history as a whole: deleting a span of time, backup and settings, keys. */
import { useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { MenuItem, Panel } from '../../ui/parts/panel.tsx';
import { DeleteRange } from './list/delete-range.tsx';
import type { Filters } from './search/filters.ts';

export function LibraryMenu({ onChange, onKeys, filters, query, now }: { onChange: () => void; onKeys: () => void; filters: Filters; query: string; now: number }): JSX.Element {
  const [isDeleting, setDeleting] = useState(false);
  return (
    <div class="library-menu">
      <Panel isMenu icon="more" label={t('library.menu')}>
        {(close): ComponentChildren => {
          const then = (act: () => void) => () => {
            close();
            act();
          };
          return (
            <>
              <MenuItem icon="sliders" onChoose={then(() => void openOwnPage('options'))}>{t('library.settings')}</MenuItem>
              <MenuItem icon="export" onChoose={then(() => void openOwnPage('options', {}, 'backup'))}>{t('library.backup')}</MenuItem>
              <MenuItem icon="keyboard" onChoose={then(onKeys)} hint={<kbd class="key" aria-hidden="true">?</kbd>}>{t('library.keys')}</MenuItem>
              <div class="menu-rule" role="separator" />
              <MenuItem icon="trash" onChoose={then(() => setDeleting(true))}>{t('library.delete-range')}</MenuItem>
            </>
          );
        }}
      </Panel>
      {isDeleting ? <DeleteRange filters={filters} isSearch={query.trim() !== ''} now={now} onChange={onChange} onClose={() => setDeleting(false)} /> : null}
    </div>
  );
}
