/** What the reader does with a saved article. */
import { transact } from '../database.ts';
import { keepCopy } from '../journal.ts';
import { StoreError, type SavedArticle } from '../model.ts';
import { requireRoom } from '../room.ts';
import { toSaved } from './get.ts';
import { articleStores, enqueue } from './put.ts';
import { withFacets } from './rows.ts';

export type ArticlePatch = Partial<Pick<SavedArticle, 'readAt' | 'finishedAt' | 'place' | 'pinned' | 'tags' | 'highlights' | 'putBack'>>;
/** Fields as they shall be, or what they become of the article as it is: so lists are changed, of which another window may have changed a part. */
export type ArticleChange = ArticlePatch | ((now: SavedArticle) => ArticlePatch);

/** Words that the search index covers; changing them means indexing the article anew. */
const searched = ['tags', 'highlights', 'putBack'] as const satisfies (keyof ArticlePatch)[];

/**
 * Changes some fields of one article and leaves the others as they are now, also when two windows write at once.
 * @throws StoreError 'invalid' when the article is gone; 'quota', 'aborted', … when nothing was written.
 */
export async function updateArticle(id: string, change: ArticleChange): Promise<void> {
  await requireRoom();
  await transact('readwrite', articleStores, async (tx) => {
    const [row, reading] = await Promise.all([tx.objectStore('articles').get(id), typeof change === 'function' ? tx.objectStore('readings').get(id) : undefined]);
    if (!row) throw new StoreError('invalid', 'This article is not in the history any more.');
    const patch = typeof change === 'function' ? change(toSaved(row, reading!)) : change;
    const needsIndex = searched.some((field) => patch[field] !== undefined && JSON.stringify(patch[field]) !== JSON.stringify(row[field]));
    const doc = needsIndex ? await enqueue(tx, id, row.doc) : row.doc;
    await tx.objectStore('articles').put(withFacets({ ...row, ...patch, doc }));
  });
  keepCopy(id);
}
