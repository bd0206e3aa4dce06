/** The article as the reader left it, as a file: with kept pictures, tags, highlights and notes. */
import type { ExportFormat } from '../../core/export/file.ts';
import type { Reading } from '../../core/model.ts';
import { getArticle } from '../../store/articles.ts';
import type { Highlight } from '../../store/model.ts';
import { getPictures } from '../../store/pictures.ts';
import { downloadArticles } from '../../ui/download-articles.ts';
import type { OpenReading } from './open-reading.ts';

/** Makes the file and starts its download. */
export async function saveAs(format: ExportFormat, opened: OpenReading, reading: Reading, highlights: readonly Highlight[]): Promise<void> {
  // Tags are given in the library, also while this page is open.
  const { savedAt, tags } = opened.kind === 'saved' ? await getArticle(opened.id).catch(() => null) ?? opened.saved : { savedAt: null, tags: [] };
  const pictures = opened.kind === 'saved' ? await getPictures(opened.id) : new Map<string, Blob>();
  await downloadArticles(format, [{ reading, savedAt, tags, highlights, pictures }], reading.article.title);
}
