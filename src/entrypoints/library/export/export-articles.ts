/** Taking articles home: reads them from the history, makes one file, starts its download. */
import { t } from '../../../platform/i18n.ts';
import { getArticle } from '../../../store/articles.ts';
import { download, fileName } from '../../../ui/download.ts';
import { toast } from '../../../ui/parts/toast.tsx';
import { problemWords } from '../state/problem-words.ts';
import { FILES, type Format } from './formats.ts';

/**
 * Exports the articles that are still there, in the order given, as one file; tells when it could not.
 * @param title of a collection; one article gives its own.
 */
export async function exportArticles(ids: readonly string[], format: Format, title: string = t('library.export-name')): Promise<void> {
  try {
    const articles = [];
    for (const id of ids) articles.push(await getArticle(id));
    const found = articles.filter((article) => article !== null);
    const [first] = found;
    if (!first) {
      toast({ words: t('library.problem.invalid') });
      return;
    }
    const name = found.length === 1 ? first.reading.article.title : title;
    const { extension, make } = FILES[format];
    download(await make(found, name), fileName(name, extension));
    toast({ words: t('library.exported', { n: found.length }) });
  } catch (error) {
    toast({ words: problemWords(error) });
  }
}
