/** Writing a backup. */
import { transact, type Transaction } from '../database.ts';
import { toSaved } from '../articles/get.ts';
import { keptOf, linksOf } from '../links/resolve.ts';
import { freeLinks } from '../model.ts';
import type { ArticleRow } from '../schema.ts';
import { backupVersion, type ArticleLine, type Footer, type Header, type LinkLine, type SettingsLine } from './format.ts';

export interface WriteOptions {
  now: number;
  /** The reader's settings, to be carried along; handed back by restoreBackup. */
  settings?: Record<string, unknown>;
  onProgress?: (progress: { done: number; total: number }) => void;
  signal?: AbortSignal;
}

/** Articles read at once: a megabyte or two, whatever the size of the history. */
const batch = 50;

/**
 * The whole history as one gzipped stream. Memory stays bounded: the next articles are read when the stream asks for them.
 * An article saved while it runs may or may not be in it; none is in it by half.
 */
export function createBackup(options: WriteOptions): ReadableStream<Uint8Array<ArrayBuffer>> {
  const lines = encodeLines(options);
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await lines.return(undefined);
    },
  }, { highWaterMark: 0 }).pipeThrough(new CompressionStream('gzip'));
}

/** One article alone, as a backup like any other; null when it is not in the history. */
export async function backUpOne(id: string, now: number): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null> {
  const line = await transact('readonly', lineStores, async (tx) => {
    const row = await tx.objectStore('articles').get(id);
    return row ? readLine(tx, row) : null;
  });
  return line && inOnePiece(now, [line], { articles: 1, links: 0 });
}

/** The links kept for later that stand in no article, as a backup like any other; null when there are none, unless that is to be written too. */
export async function backUpFreeLinks(now: number, evenNone: boolean): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null> {
  const links = await readFreeLinks();
  if (links.length === 0 && !evenNone) return null;
  return inOnePiece(now, links, { articles: 0, links: links.length });
}

function inOnePiece(now: number, lines: (ArticleLine | LinkLine)[], end: Footer['end']): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([encode({ safi: 'backup', version: backupVersion, createdAt: now }, ...lines, { end })]).stream().pipeThrough(new CompressionStream('gzip'));
}

const encoder = new TextEncoder();

function encode(...lines: (Header | ArticleLine | LinkLine | SettingsLine | Footer)[]): Uint8Array<ArrayBuffer> {
  return encoder.encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** One chunk a batch. */
async function* encodeLines({ now, settings, onProgress, signal }: WriteOptions): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield encode({ safi: 'backup', version: backupVersion, createdAt: now }, ...(settings ? [{ settings }] : []));
  const total = await transact('readonly', ['articles'], (tx) => tx.objectStore('articles').count());
  let articles = 0;
  for (let after = ''; ;) {
    signal?.throwIfAborted();
    const { lines, last } = await readArticles(after);
    if (lines.length > 0) yield encode(...lines);
    articles += lines.length;
    onProgress?.({ done: articles, total: Math.max(total, articles) });
    if (last === null) break;
    after = last;
  }
  const links = await readFreeLinks();
  yield encode(...links, { end: { articles, links: links.length } });
}

function readArticles(after: string): Promise<{ lines: ArticleLine[]; last: string | null }> {
  return transact('readonly', lineStores, async (tx) => {
    const rows = await tx.objectStore('articles').getAll(IDBKeyRange.lowerBound(after, true), batch);
    const lines = await Promise.all(rows.map((row) => readLine(tx, row)));
    return { lines: lines.filter((line) => line !== null), last: rows.length < batch ? null : rows.at(-1)!.id };
  });
}

const lineStores = ['articles', 'readings', 'links'] as const;

async function readLine(tx: Transaction<'readonly'>, row: ArticleRow): Promise<ArticleLine | null> {
  const [reading, links] = await Promise.all([tx.objectStore('readings').get(row.id), tx.objectStore('links').getAll(linksOf(row.id))]);
  return reading ? { article: toSaved(row, reading), kept: keptOf(links) } : null;
}

function readFreeLinks(): Promise<LinkLine[]> {
  return transact('readonly', ['links'], async (tx) => {
    const rows = await tx.objectStore('links').getAll(linksOf(freeLinks));
    return rows.map(({ title, url, label, keptAt }) => ({ link: { title, url, label, at: keptAt ?? 0 } }));
  });
}
