/** A segment as a query sees it: in the database, or in memory for what waits in the queue. */
import type { Transaction } from '../database.ts';
import type { SegmentHeader } from '../schema.ts';
import { BlockCache } from './block-cache.ts';
import { blocksOf, readBlock, unpackFirsts, type Entry, type KeyRange } from './blocks.ts';
import { indexVersion } from './index-version.ts';
import type { BuiltSegment, Columns } from './segment-builder.ts';

export interface Segment {
  size: number;
  words: number;
  columns: Columns;
  isDead(ordinal: number): boolean;
  /** All entries of a run of keys. */
  entries(range: KeyRange): Promise<Entry[]>;
}

interface Known { columns: Columns; firsts: string[] }

/** Columns and first keys never change while their segment lives, so a page loads them once. 4 MB for 100,000 articles. */
const knownSegments = new Map<number, Known>();
/** The dead of a segment only grow in number, so the number tells whether a cached set is the present one. */
const deadCache = new Map<number, { dead: number; bits: Uint8Array }>();
const blockCache = new BlockCache();

/** Forgets what was read of segments; needed where another database takes the place of this one (tests, restore). */
export function forgetSegments(): void {
  knownSegments.clear();
  deadCache.clear();
  blockCache.clear();
}

/** The segments of the database, to be read inside `tx` (meta, segments, columns, blocks); null when they are of another format. */
export async function openSegments(tx: Transaction<'readonly' | 'readwrite'>): Promise<Segment[] | null> {
  const [version, headers] = await Promise.all([tx.objectStore('meta').get('indexVersion'), tx.objectStore('segments').getAll()]);
  if (headers.length > 0 && version !== indexVersion) return null;
  for (const id of knownSegments.keys()) if (!headers.some((header) => header.id === id)) { knownSegments.delete(id); deadCache.delete(id); }
  return Promise.all(headers.map(async (header) => {
    const [{ columns, firsts }, bits] = await Promise.all([readKnown(tx, header.id), readDead(tx, header)]);
    return {
      size: header.size, words: header.words, columns,
      isDead: (ordinal) => (bits[ordinal >> 3]! >> (ordinal & 7) & 1) === 1,
      entries: (range) => readEntries(tx, header.id, firsts, range),
    };
  }));
}

/** A segment that lies in memory whole. */
export function memorySegment({ columns, blocks }: BuiltSegment): Segment {
  const firsts = blocks.map(({ first }) => first);
  return {
    size: columns.docs.length, words: columns.lengths.reduce((sum, length) => sum + length, 0), columns,
    isDead: () => false,
    entries: async (range) => blocks.slice(...blocksOf(firsts, range)).flatMap(({ bytes }) => [...readBlock(bytes, range)]),
  };
}

async function readKnown(tx: Transaction<'readonly' | 'readwrite'>, id: number): Promise<Known> {
  const known = knownSegments.get(id);
  if (known) return known;
  const store = tx.objectStore('columns');
  const [docs, lengths, savedAt, ids, firsts] = await Promise.all((['docs', 'lengths', 'savedAt', 'ids', 'firsts'] as const).map((name) => store.get([id, name])));
  const read: Known = { columns: { docs, lengths, savedAt, ids } as Columns, firsts: unpackFirsts(firsts as Uint8Array) };
  knownSegments.set(id, read);
  return read;
}

async function readDead(tx: Transaction<'readonly' | 'readwrite'>, { id, dead, size }: SegmentHeader): Promise<Uint8Array> {
  const known = deadCache.get(id);
  if (known?.dead === dead) return known.bits;
  const bits = dead === 0 ? new Uint8Array((size + 7) >> 3) : await tx.objectStore('columns').get([id, 'dead']) as Uint8Array;
  deadCache.set(id, { dead, bits });
  return bits;
}

/** One request, whatever the length of the run; none where its blocks are at hand. */
async function readEntries(tx: Transaction<'readonly' | 'readwrite'>, id: number, firsts: readonly string[], range: KeyRange): Promise<Entry[]> {
  const run = firsts.slice(...blocksOf(firsts, range));
  if (run.length === 0) return [];
  const blocks = blockCache.getAll(id, run) ?? await tx.objectStore('blocks').getAll(IDBKeyRange.bound([id, run[0]!], [id, run.at(-1)!]));
  blockCache.putAll(id, run, blocks);
  return blocks.flatMap((bytes) => [...readBlock(bytes, range)]);
}
