/** Pictures of saved articles, kept so that they show without a network. They go when their article goes for good. */
import { transact } from './database.ts';
import type { PictureRow } from './schema.ts';

/** Bytes that all kept pictures may take: some two thousand pictures of a news page. */
export const pictureBudget = 400 * 2 ** 20;

/** Bytes all kept pictures take now. */
export function sizeOfPictures(): Promise<number> {
  return transact('readonly', ['pictures'], async (tx) => {
    let size = 0;
    for await (const cursor of tx.objectStore('pictures')) size += cursor.value.size;
    return size;
  });
}

/** The kept pictures of an article, by their address. */
export function getPictures(article: string): Promise<Map<string, Blob>> {
  return transact('readonly', ['pictures'], async (tx) => {
    const rows = await tx.objectStore('pictures').getAll(picturesOf(article));
    return new Map(rows.map(({ url, blob }) => [url, blob]));
  });
}

/**
 * Keeps one picture. Nothing is kept when the article is not in the history.
 * @throws StoreError 'quota' when there is no room.
 */
export function keepPicture(row: Omit<PictureRow, 'size'>): Promise<void> {
  return transact('readwrite', ['pictures', 'articles'], async (tx) => {
    if (await tx.objectStore('articles').getKey(row.article) === undefined) return;
    await tx.objectStore('pictures').put({ ...row, size: row.blob.size });
  });
}

/** Lets go of an article's pictures. */
export function dropPictures(article: string): Promise<void> {
  return transact('readwrite', ['pictures'], (tx) => tx.objectStore('pictures').delete(picturesOf(article)));
}

/** All pictures of one article. */
export const picturesOf = (article: string): IDBKeyRange => IDBKeyRange.bound([article], [article, []]);
