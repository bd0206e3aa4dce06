/** Taking the article home: five kinds of file, each a download of this page's own making. */
import type { JSX } from 'preact';
import type { Reading } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import type { Highlight } from '../../store/model.ts';
import { Dialog } from '../../ui/parts/dialog.tsx';
import { Icon } from '../../ui/parts/icon.tsx';
import { FORMATS, saveAs, type Format } from './export-file.ts';
import type { OpenReading } from './open-reading.ts';

export function ExportDialog({ opened, reading, highlights, onClose }: { opened: OpenReading; reading: Reading; highlights: readonly Highlight[]; onClose: () => void }): JSX.Element {
  const id = opened.kind === 'saved' ? opened.id : null;
  const choose = (format: Format): void => void saveAs(format, { id, reading, highlights }).then(onClose);
  return (
    <Dialog title={t('reader.export')} closeLabel={t('reader.close')} onClose={onClose}>
      <ul class="formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" class="format" onClick={() => choose(format)}>
              <Icon name="export" />
              <span><strong>{t(`reader.format.${format}`)}</strong><span class="note">{t(`reader.format.${format}.note`)}</span></span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
