/** What the reader does with articles of the list; each change is told when it could not be written. */
import { getSummaries, updateArticle, type ArticleChange } from '../../../store/articles.ts';
import { showProblem } from './delete-with-undo.ts';

/** Changes articles one by one. Stops at the first failure. */
async function changeAll(ids: readonly string[], change: ArticleChange): Promise<void> {
  try {
    for (const { id } of await getSummaries(ids)) await updateArticle(id, change);
  } catch (error) {
    showProblem(error);
  }
}

/** Pins; when all are pinned already, takes the pins away. */
export async function togglePins(ids: readonly string[]): Promise<void> {
  const articles = await getSummaries(ids).catch(() => []);
  const pinned = !articles.every((article) => article.pinned);
  await changeAll(ids, { pinned });
}

/** Marks as read to the end; when all are so already, as not read. */
export async function toggleFinished(ids: readonly string[]): Promise<void> {
  const articles = await getSummaries(ids).catch(() => []);
  const now = Date.now();
  const isDone = articles.every(({ finishedAt }) => finishedAt !== null);
  await changeAll(ids, isDone ? { finishedAt: null, readAt: null, place: null } : ({ readAt }) => ({ finishedAt: now, readAt: readAt ?? now }));
}

export function setTags(id: string, tags: string[]): Promise<void> {
  return changeAll([id], { tags });
}

export function addTags(ids: readonly string[], added: readonly string[]): Promise<void> {
  return changeAll(ids, ({ tags }) => ({ tags: [...new Set([...tags, ...added])] }));
}
