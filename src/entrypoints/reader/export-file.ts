/** The article as the reader left it, as a file: with kept pictures, tags, highlights and notes. */
import { exportFile, exportFormats, type ExportFormat } from '../../core/export/file.ts';
import type { KeptPicture } from '../../core/export/exported.ts';
import type { Reading } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import type { Highlight } from '../../store/model.ts';
import { getPictures } from '../../store/pictures.ts';
import { download } from '../../ui/download.ts';
import type { OpenReading } from './open-reading.ts';

export { exportFormats as FORMATS, type ExportFormat as Format };

/** Makes the file and starts its download. */
export async function saveAs(format: ExportFormat, opened: OpenReading, reading: Reading, highlights: readonly Highlight[]): Promise<void> {
  const { savedAt, tags } = opened.kind === 'saved' ? opened.saved : { savedAt: null, tags: [] };
  const pictures = opened.kind === 'saved' ? await keptPictures(opened.id) : new Map<string, KeptPicture>();
  const words = { contents: t('library.file.contents'), related: t('library.file.related'), highlights: t('library.file.highlights'), source: t('library.file.source'), picture: t('library.file.picture') };
  const file = await exportFile(format, [{ reading, savedAt, tags, highlights, pictures }], { title: reading.article.title, words, now: Date.now() });
  download(new Blob([file.content], { type: file.type }), file.name);
}

async function keptPictures(id: string): Promise<Map<string, KeptPicture>> {
  const blobs = [...await getPictures(id)];
  return new Map(await Promise.all(blobs.map(async ([url, blob]) => [url, { type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) }] as const)));
}
