import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { MenuItem } from '../../../ui/parts/panel.tsx';
import { FORMATS, type Format } from './formats.ts';

/** The formats as rows of a menu. */
export function ExportItems({ onChoose }: { onChoose: (format: Format) => void }): JSX.Element {
  return <>{FORMATS.map((format) => <MenuItem key={format} icon="export" onChoose={() => onChoose(format)}>{t(`library.export.${format}`)}</MenuItem>)}</>;
}
