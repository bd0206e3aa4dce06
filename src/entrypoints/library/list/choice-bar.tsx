/** What can be done with the articles chosen. Stays at the upper edge while the list is scrolled. */
import type { ComponentChildren, JSX } from 'preact';
import type { ExportFormat } from '../../../core/export/file.ts';
import { t } from '../../../platform/i18n.ts';
import { Action } from '../../../ui/parts/button.tsx';
import { Panel } from '../../../ui/parts/panel.tsx';
import { ExportItems } from '../export/export-items.tsx';

export interface ChoiceActions {
  all: () => void;
  keep: () => void;
  finish: () => void;
  tag: () => void;
  exportAs: (format: ExportFormat) => void;
  askDelete: () => void;
  none: () => void;
}

export function ChoiceBar({ count, total, actions, question }: { count: number; total: number; actions: ChoiceActions; question: ComponentChildren }): JSX.Element {
  return (
    <div class="choice-bar" role="group" aria-label={t('library.chosen', { n: count })}>
      <strong role="status">{t('library.chosen', { n: count })}</strong>
      {question ?? (
        <>
          {count < total ? <Action onClick={actions.all}>{t('library.choose-all', { n: total })}</Action> : null}
          <Action onClick={actions.keep}>{t('library.pin')}</Action>
          <Action onClick={actions.finish}>{t('library.mark-read')}</Action>
          <Action onClick={actions.tag}>{t('library.tags-add')}</Action>
          <Panel isMenu label={t('library.export')} trigger={t('library.export')} triggerClass="action">
            {(close) => <ExportItems onChoose={(format) => { close(); actions.exportAs(format); }} />}
          </Panel>
          <Action onClick={actions.askDelete}>{t('library.delete')}</Action>
          <Action onClick={actions.none}>{t('library.choose-none')}</Action>
        </>
      )}
    </div>
  );
}
