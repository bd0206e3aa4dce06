/** Restoring a backup into the history that is there. */
import type { Reading } from '../../core/model.ts';
import { mergeInto } from '../articles/merge.ts';
import { articleStores, putArticle } from '../articles/put.ts';
import type { ReaderState } from '../articles/rows.ts';
import { newId } from '../articles/save.ts';
import { transact, type Transaction } from '../database.ts';
import { keepForLater } from '../links/keep.ts';
import { freeLinks, type SavedArticle } from '../model.ts';
import { hostOf, ownCanonical, storyKey } from '../story-keys.ts';
import type { ArticleLine, LinkLine } from './format.ts';
import { readLines } from './read.ts';

export interface RestoreOptions {
  signal?: AbortSignal;
  onProgress?: (progress: { done: number; total: number; phase: 'check' | 'write' }) => void;
  /** Ids of articles that are passed over; `freeLinks` stands for the links that belong to none. */
  except?: ReadonlySet<string>;
  /** Told of each article that was written and has another id here than in the file. */
  onOtherId?: (inFile: string, here: string) => void;
}

export interface Restored {
  /** Articles that were not in the history. */
  added: number;
  /** Articles that were: their text stays, unless it is only a rest of the file's, the reader's marks of both sides are kept. */
  merged: number;
  links: number;
  /** The settings that the file carries, unchecked. */
  settings: Record<string, unknown> | null;
}

/** Articles written in one transaction. */
const batch = 50;

/**
 * Takes a backup in. The whole file is read and checked first; a file that is refused changes nothing. Then it is written batch by batch:
 * a break leaves whole articles, and restoring again completes it without doubles.
 * @throws StoreError 'invalid', 'damaged', 'newer-version' (nothing was changed); 'quota', 'aborted' (what was written stays).
 */
export async function restoreBackup(file: Blob, { signal, onProgress, except = new Set(), onOtherId }: RestoreOptions = {}): Promise<Restored> {
  let total = 0;
  for await (const line of readLines(file)) {
    signal?.throwIfAborted();
    if ('article' in line && !except.has(line.article.id)) onProgress?.({ done: 0, total: ++total, phase: 'check' });
  }
  const restored: Restored = { added: 0, merged: 0, links: 0, settings: null };
  let waiting: ArticleLine[] = [];
  const write = async () => {
    const written = await transact('readwrite', articleStores, async (tx) => {
      const results: Awaited<ReturnType<typeof putLine>>[] = [];
      for (const line of waiting) results.push(await putLine(tx, line));
      return results;
    });
    restored.added += written.filter(({ isNew }) => isNew).length;
    restored.merged += written.filter(({ isNew }) => !isNew).length;
    for (const [i, { id }] of written.entries()) if (id !== waiting[i]!.article.id) onOtherId?.(waiting[i]!.article.id, id);
    onProgress?.({ done: restored.added + restored.merged, total, phase: 'write' });
    waiting = [];
  };
  for await (const line of readLines(file)) {
    signal?.throwIfAborted();
    if ('settings' in line) restored.settings = line.settings;
    else if ('link' in line) restored.links += except.has(freeLinks) ? 0 : await putLink(line);
    else if (!except.has(line.article.id) && waiting.push(line) >= batch) await write();
  }
  await write();
  return restored;
}

function putLink({ link: { at, ...link } }: LinkLine): Promise<number> {
  return keepForLater([link], at);
}

/** @returns the article's id in the history, and whether the story is new to it. */
async function putLine(tx: Transaction, { article, kept }: ArticleLine): Promise<{ id: string; isNew: boolean }> {
  // Keys, hosts and canonical addresses are made, not believed: a file must not be able to take another story's place, nor to hide from «forget this site».
  const reading = withOwnAddress(article.reading);
  const key = storyKey(reading.article);
  const there = await tx.objectStore('articles').index('key').get(key);
  if (there) {
    await mergeInto(tx, there, { ...article, reading }, kept);
    return { id: there.id, isNew: false };
  }
  const isFree = /^[\w-]{8,64}$/.test(article.id) && await tx.objectStore('articles').getKey(article.id) === undefined && await tx.objectStore('trash').getKey(article.id) === undefined;
  const id = isFree ? article.id : newId();
  await putArticle(tx, { id, key, keptAt: new Map(kept.map(({ index, at }) => [index, at])) }, reading, stateOf(article));
  return { id, isNew: true };
}

function withOwnAddress({ article, ...rest }: Reading): Reading {
  const url = article.url ?? article.canonical;
  return { ...rest, article: { ...article, canonical: ownCanonical(article), host: url === null ? '' : hostOf(url) } };
}

function stateOf({ savedAt, readAt, finishedAt, place, pinned, tags, highlights, putBack }: SavedArticle): ReaderState {
  return { savedAt, readAt, finishedAt, place, pinned, tags, highlights, putBack };
}
