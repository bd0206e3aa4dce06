/** Taking the article home: five kinds of file, each a download of this page's own making. */
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { exportFormats, type ExportFormat } from '../../core/export/file.ts';
import type { Reading } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import type { Highlight } from '../../store/model.ts';
import { Dialog } from '../../ui/parts/dialog.tsx';
import { Icon } from '../../ui/parts/icon.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { saveAs } from './export-file.ts';
import type { OpenReading } from './open-reading.ts';

export function ExportDialog({ opened, reading, highlights, onClose }: { opened: OpenReading; reading: Reading; highlights: readonly Highlight[]; onClose: () => void }): JSX.Element {
  const [hasFailed, setFailed] = useState(false);
  const choose = (format: ExportFormat): void => void saveAs(format, opened, reading, highlights).then(onClose, () => setFailed(true));
  return (
    <Dialog title={t('reader.export')} closeLabel={t('reader.close')} onClose={onClose}>
      <ul class="formats">
        {exportFormats.map((format) => (
          <li key={format}>
            <button type="button" class="format" onClick={() => choose(format)}>
              <Icon name="export" />
              <span><strong>{t(`reader.format.${format}`)}</strong><span class="note">{t(`reader.format.${format}.note`)}</span></span>
            </button>
          </li>
        ))}
      </ul>
      {hasFailed ? <Message isProblem>{t('reader.exportFailed')}</Message> : null}
    </Dialog>
  );
}
