/** Taking articles home: reads them from the history, makes one file, starts its download. */
import type { Exported, ExportWords, KeptPicture } from '../../../core/export/exported.ts';
import { exportFile } from '../../../core/export/file.ts';
import { withPutBack } from '../../../core/put-back.ts';
import { t } from '../../../platform/i18n.ts';
import { getArticle } from '../../../store/articles.ts';
import { getPictures } from '../../../store/pictures.ts';
import { download } from '../../../ui/download.ts';
import { toast } from '../../../ui/parts/toast.tsx';
import { problemWords } from '../state/problem-words.ts';
import type { Format } from './formats.ts';

/**
 * Exports the articles that are still there, in the order given, as one file; tells when it could not.
 * @param title of a collection; one article gives its own.
 */
export async function exportArticles(ids: readonly string[], format: Format, title: string = t('library.export-name')): Promise<void> {
  try {
    const articles = [];
    for (const id of ids) articles.push(await exported(id));
    const found = articles.filter((article) => article !== null);
    const [first] = found;
    if (!first) {
      toast({ words: t('library.problem.invalid') });
      return;
    }
    const name = found.length === 1 ? first.reading.article.title : title;
    const file = await exportFile(format, found, { title: name, words: words(), now: Date.now() });
    download(new Blob([file.content], { type: file.type }), file.name);
    toast({ words: t('library.exported', { n: found.length }) });
  } catch (error) {
    toast({ words: problemWords(error) });
  }
}

async function exported(id: string): Promise<Exported | null> {
  const article = await getArticle(id);
  if (!article) return null;
  const { reading, putBack, savedAt, tags, highlights } = article;
  const pictures = new Map<string, KeptPicture>();
  for (const [url, blob] of await getPictures(id)) pictures.set(url, { type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) });
  return { reading: withPutBack(reading, putBack), savedAt, tags, highlights, pictures };
}

function words(): ExportWords {
  return { contents: t('library.file.contents'), related: t('library.file.related'), highlights: t('library.file.highlights'), source: t('library.file.source'), picture: t('library.file.picture') };
}
