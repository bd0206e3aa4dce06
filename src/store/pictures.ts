/**
 * Pictures of saved articles, kept so that they show without a network; they go when their article goes for good. They are private
 * files and no part of the database: one that the browser throws away does not take them along.
 */
import { hasCopies, inTurn, readKnownDoc } from './copies.ts';
import { toStoreError, transact } from './database.ts';
import { fromFile, nameOfFile, toFile, type KeptPicture } from './picture-file.ts';
import { allNames, findFolder, listFiles, openFolder, removeFolder, writeFile } from './private-files.ts';
import { requireRoom } from './room.ts';

/** Bytes that all kept pictures may take: some two thousand pictures of a news page. */
export const pictureBudget = 400 * 2 ** 20;

/** Holds a folder for each article, named by its id. */
const folder = 'pictures';

/** Bytes all kept pictures take now. */
export function sizeOfPictures(): Promise<number> {
  return turn(async () => {
    let size = 0;
    for (const article of await articlesWithPictures()) for (const file of await listPictures(article)) size += file.size;
    return size;
  });
}

/** The kept pictures of an article, by their address. None where they cannot be read: they can be had from their site. */
export async function getPictures(article: string): Promise<Map<string, Blob>> {
  const pictures = await readPictures(article).catch(() => []);
  return new Map(pictures.map(({ url, blob }) => [url, blob]));
}

/**
 * Keeps one picture. Answers false, and keeps nothing, when the article is not in the history.
 * @throws StoreError 'quota' when there is no room, 'unavailable' where the browser gives no private files.
 */
export async function keepPicture({ article, ...picture }: KeptPicture & { article: string }): Promise<boolean> {
  await requireRoom();
  return turn(async () => {
    const key = await transact('readonly', ['articles'], (tx) => tx.objectStore('articles').getKey(article));
    if (key !== undefined) await write(article, picture);
    return key !== undefined;
  });
}

/** Lets go of an article's pictures. */
export function dropPictures(article: string): Promise<void> {
  return turn(() => removeFolder(folder, article));
}

/** Lets go of all pictures. For who has the turn already (see `inTurn`). */
export const erasePictures = (): Promise<void> => removeFolder(folder);

/** Gives an article the pictures of another id, beside its own. What the other had stays, until it is swept. */
export function copyPictures(from: string, to: string): Promise<void> {
  return turn(async () => {
    const own = new Set((await readPictures(to)).map(({ url }) => url));
    for (const picture of await readPictures(from)) if (!own.has(picture.url)) await write(to, picture);
  });
}

/**
 * Lets go of pictures whose article is neither in the history nor among the deletions that can be undone. A database that the browser
 * began anew knows none of the articles: as long as the copies beside it are another's, their pictures are still to come back with them.
 */
export function sweepPictures(): Promise<void> {
  return turn(async () => {
    const there = await articlesWithPictures();
    if (there.length === 0) return;
    // In one transaction: what is said of the articles holds for the database that is said to be the copies' own.
    const { loose, isKnown } = await transact('readonly', ['articles', 'trash', 'meta'], async (tx) => {
      const known = readKnownDoc(tx);
      const keys = await Promise.all(there.map(async (id) => await tx.objectStore('articles').getKey(id) ?? tx.objectStore('trash').getKey(id)));
      return { loose: there.filter((_, i) => keys[i] === undefined), isKnown: await known !== undefined };
    });
    if (!isKnown && await hasCopies()) return;
    for (const article of loose) await removeFolder(folder, article);
  });
}

/** In turn with all other work on private files, so that nothing is kept of what another window has just forgotten. */
function turn<T>(work: () => Promise<T>): Promise<T> {
  return inTurn(work).catch((error: unknown) => { throw toStoreError(error); });
}

async function write(article: string, picture: KeptPicture): Promise<void> {
  const content = toFile(picture);
  await writeFile(await openFolder(folder, article), await nameOfFile(picture.url), content.stream());
}

async function readPictures(article: string): Promise<KeptPicture[]> {
  const pictures = await Promise.all((await listPictures(article)).map(fromFile));
  return pictures.filter((picture) => picture !== null);
}

async function listPictures(article: string): Promise<File[]> {
  const pictures = await findFolder(folder, article);
  return pictures ? listFiles(pictures) : [];
}

async function articlesWithPictures(): Promise<string[]> {
  const all = await findFolder(folder);
  return all ? allNames(all) : [];
}
