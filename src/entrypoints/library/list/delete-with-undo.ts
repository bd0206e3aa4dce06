/** Deleting from the history, with ten seconds to take it back. */
import { t } from '../../../platform/i18n.ts';
import { deleteArticles, deleteRange, type ArticleFilter } from '../../../store/articles.ts';
import { toast } from '../../../ui/parts/toast.tsx';
import { problemWords } from '../state/problem-words.ts';

/**
 * Deletes articles, by id or by a filter, and offers the way back as long as the toast stands; then the deletion is final.
 * @param onChange called after the deletion, and again after it was taken back.
 */
export async function deleteWithUndo(what: { ids: readonly string[] } | { filter: ArticleFilter }, onChange: () => void): Promise<void> {
  const now = Date.now();
  try {
    const undo = await ('ids' in what ? deleteArticles(what.ids, now) : deleteRange(what.filter, now));
    onChange();
    toast({
      words: t('library.deleted', { n: undo.count }),
      action: t('library.undo'),
      onAction: () => { undo.restore().then((back) => { onChange(); if (back < undo.count) sayTooLate(); }, showProblem); },
      onGone: () => { undo.finish().catch(showProblem); },
    });
  } catch (error) {
    onChange();
    showProblem(error);
  }
}

/** Nothing is left that could be taken back. */
export function sayTooLate(): void {
  toast({ words: t('library.undo-none') });
}

export function showProblem(error: unknown): void {
  toast({ words: problemWords(error) });
}
