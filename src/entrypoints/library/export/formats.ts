/** Files that articles can be taken home as: those of the engine. */
export { exportFormats as FORMATS, type ExportFormat as Format } from '../../../core/export/file.ts';
