/** Articles as one file for the reader to keep. */
import type { Exported, ExportWords, KeptPicture } from '../core/export/exported.ts';
import { exportFile, type ExportFormat } from '../core/export/file.ts';
import { t } from '../platform/i18n.ts';
import { download } from './download.ts';

/** An article with its kept pictures as the history gives them, by their address. */
export type Given = Omit<Exported, 'pictures'> & { pictures: ReadonlyMap<string, Blob> };

/** Makes the file and starts its download. @param title of the whole; it names the file too */
export async function downloadArticles(format: ExportFormat, articles: readonly Given[], title: string): Promise<void> {
  const exported = await Promise.all(articles.map(async (article) => ({ ...article, pictures: await bytesOf(article.pictures) })));
  const file = await exportFile(format, exported, { title, words: words(), now: Date.now() });
  download(new Blob([file.content], { type: file.type }), file.name);
}

async function bytesOf(pictures: ReadonlyMap<string, Blob>): Promise<Map<string, KeptPicture>> {
  const read = [...pictures].map(async ([url, blob]) => [url, { type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) }] as const);
  return new Map(await Promise.all(read));
}

const words = (): ExportWords => ({
  contents: t('library.file.contents'),
  related: t('library.file.related'),
  highlights: t('library.file.highlights'),
  source: t('library.file.source'),
  picture: t('library.file.picture'),
});
