/** Merges neighbouring segments into one, leaving the dead behind. Streams: memory does not grow with the segments. */
import { transact } from '../database.ts';
import type { SegmentHeader } from '../schema.ts';
import { idAt, packIds } from './ids.ts';
import { BlockWriter, readBlock, type Block, type Entry } from './blocks.ts';
import { eachDoc, eachPlaces, PostingsWriter, type Postings } from './postings.ts';
import type { Columns } from './segment-builder.ts';
import { publishSegment, stageBlocks, unpublishSegment } from './write-segment.ts';

/**
 * Segments of about one size that are merged together. With four, 100,000 articles lie in four segments on average and seven at most,
 * and each was written six times; with eight it would be eight, fourteen, and two and a half: a query asks every segment, a merge is idle time.
 */
const fanIn = 4;
/** A query scores a segment in arrays of this many numbers, and a merge of it takes a few seconds of idle time. */
const largest = 131_072;
/** A segment of which more is dead is written anew. */
const deadShare = 0.4;

const level = ({ size, dead }: SegmentHeader): number => Math.floor(Math.log(Math.max(size - dead, 1)) / Math.log(fanIn));

/** Which segments should be merged next, oldest first; null when the index is in order. */
export function chooseMerge(headers: readonly SegmentHeader[]): SegmentHeader[] | null {
  const inOrder = [...headers].sort((a, b) => a.first - b.first);
  const rotten = inOrder.find(({ size, dead }) => dead > size * deadShare);
  if (rotten) return [rotten];
  for (let i = 0; i + fanIn <= inOrder.length; i++) {
    const run = inOrder.slice(i, i + fanIn);
    const alive = run.reduce((sum, { size, dead }) => sum + size - dead, 0);
    const top = Math.max(...run.map(level));
    // Small ones among larger neighbours join them: the newest segments must not pile up behind a big one.
    if (alive <= largest && run.filter((header) => level(header) === top).length >= fanIn / 2) return run;
  }
  return null;
}

/**
 * Replaces `sources` (neighbours, oldest first) by one segment under `id`.
 * To be called under the index lock; a break at any point leaves the index as it was.
 */
export async function mergeSegments(id: number, sources: readonly SegmentHeader[], signal?: AbortSignal): Promise<void> {
  const opened = await Promise.all(sources.map(openPart));
  const parts = opened.filter((part) => part !== null);
  if (parts.length < sources.length) return;
  let next = 0;
  for (const part of parts) next = part.renumber(next);
  let ready: Block[] = [];
  const firsts: string[] = [];
  const writer = new BlockWriter((block) => {
    ready.push(block);
    firsts.push(block.first);
  });
  for await (const [key, entries] of byKey(parts)) {
    signal?.throwIfAborted();
    const postings = joinPostings(entries);
    if (postings.count > 0) writer.add({ key, ...postings });
    if (ready.length < 32) continue;
    await stageBlocks(id, ready);
    ready = [];
  }
  writer.finish();
  await stageBlocks(id, ready);
  const columns = joinColumns(parts, next);
  await transact('readwrite', ['segments', 'columns'], async (tx) => {
    // The history was erased meanwhile: what was staged is swept, not seen.
    for (const { id: source } of sources) if (await tx.objectStore('segments').getKey(source) === undefined) return;
    for (const source of sources) await unpublishSegment(tx, source.id);
    if (next > 0) await publishSegment(tx, id, columns, firsts, []);
  }, { durability: 'relaxed' });
}

interface Part {
  columns: Columns;
  /** New number of each document; -1 for the dead. */
  numbers: Int32Array;
  renumber(from: number): number;
  entries: AsyncGenerator<Entry>;
}

/** null: the history was erased since the headers were read. */
async function openPart({ id, size }: SegmentHeader): Promise<Part | null> {
  const [docs, lengths, savedAt, ids, dead] = await transact('readonly', ['columns'], (tx) => Promise.all(['docs', 'lengths', 'savedAt', 'ids', 'dead'].map((name) => tx.objectStore('columns').get([id, name]))));
  if (!dead) return null;
  const numbers = new Int32Array(size);
  const bits = dead as Uint8Array;
  return {
    columns: { docs, lengths, savedAt, ids } as Columns,
    numbers,
    renumber(from) {
      let next = from;
      for (let i = 0; i < size; i++) numbers[i] = bits[i >> 3]! >> (i & 7) & 1 ? -1 : next++;
      return next;
    },
    entries: readAll(id),
  };
}

async function* readAll(id: number): AsyncGenerator<Entry> {
  const many = 16;
  for (let range = IDBKeyRange.bound([id], [id, []]); ;) {
    const [keys, blocks] = await transact('readonly', ['blocks'], (tx) => Promise.all([tx.objectStore('blocks').getAllKeys(range, many), tx.objectStore('blocks').getAll(range, many)]));
    for (const bytes of blocks) yield* readBlock(bytes);
    if (blocks.length < many) return;
    range = IDBKeyRange.bound(keys.at(-1)!, [id, []], true);
  }
}

type Source = { part: Part; entry: Entry };

/** Entries of all parts by ascending key; those of one key together, in the parts' order. */
async function* byKey(parts: readonly Part[]): AsyncGenerator<[string, Source[]]> {
  const heads = await Promise.all(parts.map((part) => part.entries.next()));
  for (;;) {
    let least: string | null = null;
    for (const head of heads) if (!head.done && (least === null || head.value.key < least)) least = head.value.key;
    if (least === null) return;
    const sources: Source[] = [];
    for (const [i, head] of heads.entries()) if (!head.done && head.value.key === least) sources.push({ part: parts[i]!, entry: head.value });
    yield [least, sources];
    for (const [i, head] of heads.entries()) if (!head.done && head.value.key === least) heads[i] = await parts[i]!.entries.next();
  }
}

function joinPostings(sources: readonly Source[]): Postings {
  const writer = new PostingsWriter();
  for (const { part: { numbers }, entry } of sources) {
    if (entry.places.length === 0) eachDoc(entry, (doc) => { if (numbers[doc]! >= 0) writer.add(numbers[doc]!, []); });
    else eachPlaces(entry, (doc) => numbers[doc]! >= 0, (doc, places) => writer.add(numbers[doc]!, places));
  }
  return writer.finish();
}

function joinColumns(parts: readonly Part[], size: number): Columns {
  const joined = { docs: new Uint32Array(size), lengths: new Uint16Array(size), savedAt: new Float64Array(size) };
  const ids: string[] = [];
  for (const { columns, numbers } of parts) {
    for (const [ordinal, number] of numbers.entries()) {
      if (number < 0) continue;
      joined.docs[number] = columns.docs[ordinal]!;
      joined.lengths[number] = columns.lengths[ordinal]!;
      joined.savedAt[number] = columns.savedAt[ordinal]!;
      ids[number] = idAt(columns.ids, ordinal, numbers.length);
    }
  }
  return { ...joined, ids: packIds(ids) };
}
