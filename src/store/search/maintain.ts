/**
 * Keeps the index in step with the articles: takes in what waits in the queue, merges segments, and builds all anew when the
 * format changed. Runs in Safi's pages in idle time, never in the background worker; may be broken off at any instant.
 */
import { transact } from '../database.ts';
import type { ArticleRow, QueueEntry } from '../schema.ts';
import { withIndexLock } from './index-lock.ts';
import { indexVersion } from './index-version.ts';
import { chooseMerge, mergeSegments } from './merge.ts';
import { buildSegment } from './segment-builder.ts';
import { toDocument } from './texts.ts';
import { markDead, publishSegment, stageBlocks, sweepSegments } from './write-segment.ts';

/** Articles taken in at once: analysed in a few hundred milliseconds, held in 10 MB. */
const batch = 256;

export interface IndexProgress {
  /** Articles taken in, of those that were to be taken in when the work began. */
  done: number;
  total: number;
  /** The format changed, and all articles are read anew. */
  isRebuild: boolean;
}

export interface MaintainOptions {
  signal?: AbortSignal;
  onProgress?: (progress: IndexProgress) => void;
  /** Waited for between two pieces of work; default: at once. In a page: `requestIdleCallback`. */
  idle?: () => Promise<void>;
  /** Also leave no deleted word behind in any segment (for "forget"). */
  purge?: boolean;
}

/** State of a rebuild in `meta`. */
interface Rebuild {
  /** Documents up to here are in the index. */
  after: number;
  /** Documents above this are in the queue. */
  until: number;
  done: number;
  total: number;
}

/**
 * Does all that is to be done. Does nothing when the index is in order.
 * @throws StoreError when the disk is full or the database cannot be used; the index is then as good as before.
 */
export function maintainIndex({ signal, onProgress, idle = async () => {}, purge = false }: MaintainOptions = {}): Promise<void> {
  return withIndexLock(async () => {
    await beginRebuildWhenNeeded();
    await sweepSegments();
    let progress: IndexProgress | null = null;
    for (let step; (step = await takeIn(progress)) !== null; progress = step) {
      onProgress?.(step);
      signal?.throwIfAborted();
      await idle();
      await mergeAll(signal, idle, false);
    }
    await mergeAll(signal, idle, purge);
    await sweepSegments();
  }, signal);
}

/** What is still to be taken in; 0 of 0 when the index knows every article. */
export function indexState(): Promise<IndexProgress> {
  return transact('readonly', ['meta', 'queue'], async (tx) => {
    const [version, rebuild, waiting] = await Promise.all([tx.objectStore('meta').get('indexVersion'), tx.objectStore('meta').get('rebuild') as Promise<Rebuild | undefined>, tx.objectStore('queue').count()]);
    if (version !== undefined && version !== indexVersion) return { done: 0, total: 1, isRebuild: true };
    return rebuild ? { done: rebuild.done, total: rebuild.total, isRebuild: true } : { done: 0, total: waiting, isRebuild: false };
  });
}

/** Drops the index; it is then built anew from the articles. */
export function dropIndex(): Promise<void> {
  return transact('readwrite', ['meta'], async (tx) => { await tx.objectStore('meta').put(0, 'indexVersion'); });
}

async function beginRebuildWhenNeeded(): Promise<void> {
  await transact('readwrite', ['meta', 'segments', 'articles'], async (tx) => {
    const meta = tx.objectStore('meta');
    const version = await meta.get('indexVersion');
    if (version === indexVersion) return;
    await meta.put(indexVersion, 'indexVersion');
    // Where there was no index yet, every article is in the queue.
    if (version === undefined) return;
    const [last, total] = await Promise.all([tx.objectStore('articles').index('doc').openKeyCursor(null, 'prev'), tx.objectStore('articles').count()]);
    await tx.objectStore('segments').clear();
    await meta.put({ after: 0, until: last?.key ?? 0, done: 0, total } satisfies Rebuild, 'rebuild');
  });
}

/** The next batch: articles of a rebuild first, else from the queue. null: nothing is left. */
async function takeIn(before: IndexProgress | null): Promise<IndexProgress | null> {
  const { rebuild, rows, removed, readings, waiting } = await readBatch();
  if (rows.length === 0 && removed.length === 0 && !rebuild) return null;
  const documents = rows.map((row, i) => toDocument(row, readings[i]));
  const built = documents.length > 0 ? buildSegment(documents) : null;
  const id = await nextSegmentId();
  if (built) await stageBlocks(id, built.blocks);
  const after = rows.at(-1)?.doc ?? 0;
  return transact('readwrite', ['queue', 'meta', 'articles', 'segments', 'columns'], async (tx) => {
    const docs = tx.objectStore('articles').index('doc');
    const gone: number[] = [];
    await Promise.all(documents.map(async ({ doc }, ordinal) => { if (await docs.getKey(doc) === undefined) gone.push(ordinal); }));
    // All of it was deleted meanwhile, or the history erased: what was staged is swept, not seen.
    if (built && gone.length < documents.length) await publishSegment(tx, id, built.columns, built.blocks.map(({ first }) => first), gone);
    await markDead(tx, removed.map(({ doc }) => doc));
    await Promise.all([...documents.map(({ doc }) => tx.objectStore('queue').delete(doc)), ...removed.map(({ key }) => tx.objectStore('queue').delete(key))]);
    if (!rebuild) return { done: (before?.done ?? 0) + rows.length + removed.length, total: Math.max(before?.total ?? 0, (before?.done ?? 0) + waiting), isRebuild: false };
    const next: Rebuild = { ...rebuild, after, done: Math.min(rebuild.done + rows.length, rebuild.total) };
    await (rows.length < batch ? tx.objectStore('meta').delete('rebuild') : tx.objectStore('meta').put(next, 'rebuild'));
    return { done: next.done, total: next.total, isRebuild: true };
  }, { durability: 'relaxed' });
}

async function readBatch() {
  return transact('readonly', ['queue', 'meta', 'articles', 'readings'], async (tx) => {
    const articles = tx.objectStore('articles');
    const rebuild = await tx.objectStore('meta').get('rebuild') as Rebuild | undefined;
    const queue = tx.objectStore('queue');
    let rows: ArticleRow[];
    const removed: { key: number; doc: number }[] = [];
    if (rebuild) rows = rebuild.after >= rebuild.until ? [] : await articles.index('doc').getAll(IDBKeyRange.bound(rebuild.after, rebuild.until, true), batch);
    else {
      const [keys, entries] = await Promise.all([queue.getAllKeys(null, batch), queue.getAll(null, batch)]);
      const found = await Promise.all(keys.map((doc, i) => (entries[i]!.type === 'add' ? articles.index('doc').get(doc) : undefined)));
      rows = found.filter((row) => row !== undefined);
      for (const [i, key] of keys.entries()) if (!found[i]) removed.push({ key, doc: docOf(entries[i]!, key) });
    }
    return { rebuild, rows, removed, readings: await Promise.all(rows.map(({ id }) => tx.objectStore('readings').get(id))), waiting: await queue.count() };
  });
}

const docOf = (entry: QueueEntry, key: number): number => (entry.type === 'remove' ? entry.doc : key);

async function mergeAll(signal: AbortSignal | undefined, idle: () => Promise<void>, purge: boolean): Promise<void> {
  for (;;) {
    const headers = await transact('readonly', ['segments'], (tx) => tx.objectStore('segments').getAll());
    const next = chooseMerge(headers) ?? (purge ? headers.filter(({ dead }) => dead > 0).slice(0, 1) : []);
    if (next.length === 0) return;
    await mergeSegments(await nextSegmentId(), next, signal);
    await idle();
  }
}

/** Never one that was used before, so that what a page has cached of a segment cannot be mistaken for another's. */
function nextSegmentId(): Promise<number> {
  return transact('readwrite', ['meta'], async (tx) => {
    const id = (await tx.objectStore('meta').get('lastSegment') as number | undefined ?? 0) + 1;
    await tx.objectStore('meta').put(id, 'lastSegment');
    return id;
  }, { durability: 'relaxed' });
}
