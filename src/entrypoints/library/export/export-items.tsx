import type { JSX } from 'preact';
import { exportFormats, type ExportFormat } from '../../../core/export/file.ts';
import { t } from '../../../platform/i18n.ts';
import { MenuItem } from '../../../ui/parts/panel.tsx';

/** The formats as rows of a menu. */
export function ExportItems({ onChoose }: { onChoose: (format: ExportFormat) => void }): JSX.Element {
  return <>{exportFormats.map((format) => <MenuItem key={format} icon="export" onChoose={() => onChoose(format)}>{t(`library.export.${format}`)}</MenuItem>)}</>;
}
