/** Taking articles home: reads them from the history, makes one file, starts its download. */
import type { ExportFormat } from '../../../core/export/file.ts';
import { withPutBack } from '../../../core/put-back.ts';
import { t } from '../../../platform/i18n.ts';
import { getArticle } from '../../../store/articles.ts';
import { getPictures } from '../../../store/pictures.ts';
import { downloadArticles, type Given } from '../../../ui/download-articles.ts';
import { toast } from '../../../ui/parts/toast.tsx';
import { problemWords } from '../state/problem-words.ts';

/**
 * Exports the articles that are still there, in the order given, as one file; tells when it could not.
 * @param title of a collection; one article gives its own.
 */
export async function exportArticles(ids: readonly string[], format: ExportFormat, title: string = t('library.export-name')): Promise<void> {
  try {
    const articles = [];
    for (const id of ids) articles.push(await given(id));
    const found = articles.filter((article) => article !== null);
    const [first] = found;
    if (!first) {
      toast({ words: t('library.problem.invalid') });
      return;
    }
    await downloadArticles(format, found, found.length === 1 ? first.reading.article.title : title);
    toast({ words: t('library.exported', { n: found.length }) });
  } catch (error) {
    toast({ words: problemWords(error) });
  }
}

async function given(id: string): Promise<Given | null> {
  const article = await getArticle(id);
  if (!article) return null;
  const { reading, putBack, savedAt, tags, highlights } = article;
  return { reading: withPutBack(reading, putBack), savedAt, tags, highlights, pictures: await getPictures(id) };
}
