/** What can be done with one article, under one button at the row's end. */
import type { ComponentChildren, JSX } from 'preact';
import type { ExportFormat } from '../../../core/export/file.ts';
import { t } from '../../../platform/i18n.ts';
import type { ArticleSummary } from '../../../store/model.ts';
import { MenuItem, Panel } from '../../../ui/parts/panel.tsx';
import { ExportItems } from '../export/export-items.tsx';

export interface RowActions {
  choose: () => void;
  keep: () => void;
  finish: () => void;
  tag: () => void;
  exportAs: (format: ExportFormat) => void;
  askDelete: () => void;
}

export function RowMenu({ article, actions }: { article: ArticleSummary; actions: RowActions }): JSX.Element {
  return (
    <Panel isMenu icon="more" label={t('library.row-menu', { title: article.title })}>
      {(close): ComponentChildren => {
        const then = (act: () => void) => () => {
          close();
          act();
        };
        return (
          <>
            <MenuItem icon="check" onChoose={then(actions.finish)}>{t(article.finishedAt === null ? 'library.mark-read' : 'library.mark-unread')}</MenuItem>
            <MenuItem icon={article.pinned ? 'kept' : 'bookmark'} onChoose={then(actions.keep)} hint={<Cap of="S" />}>{t(article.pinned ? 'library.unpin' : 'library.pin')}</MenuItem>
            <MenuItem icon="tag" onChoose={then(actions.tag)}>{t('library.tags-edit')}</MenuItem>
            <MenuItem icon="list" onChoose={then(actions.choose)} hint={<Cap of="X" />}>{t('library.choose')}</MenuItem>
            <div class="menu-rule" role="separator" />
            <ExportItems onChoose={(format) => then(() => actions.exportAs(format))()} />
            <div class="menu-rule" role="separator" />
            <MenuItem icon="trash" onChoose={then(actions.askDelete)} hint={<Cap of="Del" />}>{t('library.delete')}</MenuItem>
          </>
        );
      }}
    </Panel>
  );
}

function Cap({ of }: { of: string }): JSX.Element {
  return <kbd class="key" aria-hidden="true">{of}</kbd>;
}
