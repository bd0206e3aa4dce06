/** A segment as a query sees it: in the database, or in memory for what waits in the queue. */
import type { Transaction } from '../database.ts';
import type { SegmentHeader } from '../schema.ts';
import { readBlock, type Entry, type KeyRange } from './blocks.ts';
import type { BuiltSegment, Columns } from './segment-builder.ts';

export interface Segment {
  size: number;
  words: number;
  columns: Columns;
  isDead(ordinal: number): boolean;
  /** All entries of a run of keys. */
  entries(range: KeyRange): Promise<Entry[]>;
}

/** Columns never change while their segment lives, so a page loads them once. 1.4 MB for 100,000 articles. */
const columnCache = new Map<number, Columns>();
/** The dead of a segment only grow in number, so the number tells whether a cached set is the present one. */
const deadCache = new Map<number, { dead: number; bits: Uint8Array }>();

/** Forgets what was read of segments; needed where another database takes the place of this one (tests, restore). */
export function forgetSegments(): void {
  columnCache.clear();
  deadCache.clear();
}

/** The segments of the database, to be read inside `tx` (segments, columns, blocks). */
export async function openSegments(tx: Transaction<'readonly' | 'readwrite'>): Promise<Segment[]> {
  const headers = await tx.objectStore('segments').getAll();
  for (const id of columnCache.keys()) if (!headers.some((header) => header.id === id)) { columnCache.delete(id); deadCache.delete(id); }
  return Promise.all(headers.map(async (header) => {
    const [columns, bits] = await Promise.all([readColumns(tx, header.id), readDead(tx, header)]);
    return {
      size: header.size, words: header.words, columns,
      isDead: (ordinal) => (bits[ordinal >> 3]! >> (ordinal & 7) & 1) === 1,
      entries: (range) => readEntries(tx, header.id, range),
    };
  }));
}

/** A segment that lies in memory whole. */
export function memorySegment({ columns, blocks }: BuiltSegment): Segment {
  return {
    size: columns.docs.length, words: columns.lengths.reduce((sum, length) => sum + length, 0), columns,
    isDead: () => false,
    entries: async (range) => blocks.filter((block, i) => block.first <= range.to && (blocks[i + 1]?.first ?? '\uffff') >= range.from).flatMap(({ bytes }) => [...readBlock(bytes, range)]),
  };
}

async function readColumns(tx: Transaction<'readonly' | 'readwrite'>, id: number): Promise<Columns> {
  const known = columnCache.get(id);
  if (known) return known;
  const store = tx.objectStore('columns');
  const [docs, lengths, savedAt] = await Promise.all([store.get([id, 'docs']), store.get([id, 'lengths']), store.get([id, 'savedAt'])]);
  const columns = { docs, lengths, savedAt } as Columns;
  columnCache.set(id, columns);
  return columns;
}

async function readDead(tx: Transaction<'readonly' | 'readwrite'>, { id, dead, size }: SegmentHeader): Promise<Uint8Array> {
  const known = deadCache.get(id);
  if (known?.dead === dead) return known.bits;
  const bits = dead === 0 ? new Uint8Array((size + 7) >> 3) : await tx.objectStore('columns').get([id, 'dead']) as Uint8Array;
  deadCache.set(id, { dead, bits });
  return bits;
}

async function readEntries(tx: Transaction<'readonly' | 'readwrite'>, id: number, range: KeyRange): Promise<Entry[]> {
  const blocks = tx.objectStore('blocks');
  // The run may begin inside the block before: the last one whose first key is not above it.
  const [before, after] = await Promise.all([
    blocks.openCursor(IDBKeyRange.bound([id], [id, range.from]), 'prev').then((cursor) => cursor?.value),
    range.from === range.to ? [] : blocks.getAll(IDBKeyRange.bound([id, range.from], [id, range.to], true)),
  ]);
  return [...(before ? [before] : []), ...after].flatMap((bytes) => [...readBlock(bytes, range)]);
}
