/** A segment as a query sees it: in the database, or in memory for what waits in the queue. */
import type { Transaction } from '../database.ts';
import type { SegmentHeader } from '../schema.ts';
import { BlockCache } from './block-cache.ts';
import { blocksOf, readBlock, unpackFirsts, type Entry, type KeyRange } from './blocks.ts';
import { indexVersion } from './index-version.ts';
import type { BuiltSegment, Columns } from './segment-builder.ts';

type Reads = Transaction<'readonly' | 'readwrite'>;

export interface Segment {
  size: number;
  words: number;
  columns: Columns;
  isDead(ordinal: number): boolean;
  /** All entries of a run of keys. */
  entries(range: KeyRange): Promise<Entry[]>;
}

/** What is known of one segment: its columns, and the first keys of its blocks. */
type Known = Partial<Columns & { firsts: string[] }>;

/** Columns and first keys never change while their segment lives, so a page loads each once. 4 MB for 100,000 articles. */
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
export async function openSegments(tx: Reads): Promise<Segment[] | null> {
  const headers = await readHeaders(tx);
  return headers && Promise.all(headers.map(async (header) => {
    const [{ firsts, ...columns }, bits] = await Promise.all([readColumns(tx, header.id, ['docs', 'lengths', 'savedAt', 'ids', 'firsts']), readDead(tx, header)]);
    return { size: header.size, words: header.words, columns, isDead: isIn(bits), entries: (range) => readEntries(tx, header.id, firsts, range) };
  }));
}

/** Of the segments only what tells when their articles were saved: a page that searches nothing loads no more. */
export function openTimes(tx: Reads, headers: readonly SegmentHeader[]): Promise<(Pick<Segment, 'isDead'> & Pick<Columns, 'docs' | 'savedAt'>)[]> {
  return Promise.all(headers.map(async (header) => {
    const [columns, bits] = await Promise.all([readColumns(tx, header.id, ['docs', 'savedAt']), readDead(tx, header)]);
    return { ...columns, isDead: isIn(bits) };
  }));
}

const isIn = (bits: Uint8Array) => (ordinal: number): boolean => (bits[ordinal >> 3]! >> (ordinal & 7) & 1) === 1;

/** Heads of the segments; null when they are of another format. */
export async function readHeaders(tx: Reads): Promise<SegmentHeader[] | null> {
  const [version, headers] = await Promise.all([tx.objectStore('meta').get('indexVersion'), tx.objectStore('segments').getAll()]);
  if (headers.length > 0 && version !== indexVersion) return null;
  for (const id of knownSegments.keys()) if (!headers.some((header) => header.id === id)) { knownSegments.delete(id); deadCache.delete(id); }
  return headers;
}

/** A segment that lies in memory whole. */
export function memorySegment({ columns, blocks }: BuiltSegment): Segment {
  const firsts = blocks.map(({ first }) => first);
  return {
    size: columns.docs.length, words: columns.lengths.reduce((sum, length) => sum + length, 0), columns,
    isDead: () => false,
    entries: async (range) => blocks.slice(...blocksOf(firsts, range)).flatMap(({ bytes }) => readBlock(bytes, range)),
  };
}

async function readColumns<Name extends keyof Known>(tx: Reads, id: number, names: readonly Name[]): Promise<Required<Pick<Known, Name>>> {
  const known = knownSegments.get(id) ?? {};
  knownSegments.set(id, known);
  await Promise.all(names.filter((name) => known[name] === undefined).map(async (name) => {
    const column = await tx.objectStore('columns').get([id, name]);
    Object.assign(known, { [name]: name === 'firsts' ? unpackFirsts(column as Uint8Array) : column });
  }));
  return Object.fromEntries(names.map((name) => [name, known[name]])) as Required<Pick<Known, Name>>;
}

async function readDead(tx: Reads, { id, dead, size }: SegmentHeader): Promise<Uint8Array> {
  const known = deadCache.get(id);
  if (known?.dead === dead) return known.bits;
  const bits = dead === 0 ? new Uint8Array((size + 7) >> 3) : await tx.objectStore('columns').get([id, 'dead']) as Uint8Array;
  deadCache.set(id, { dead, bits });
  return bits;
}

/** One request, whatever the length of the run; none where its blocks are at hand. */
async function readEntries(tx: Reads, id: number, firsts: readonly string[], range: KeyRange): Promise<Entry[]> {
  const run = firsts.slice(...blocksOf(firsts, range));
  if (run.length === 0) return [];
  const blocks = blockCache.getAll(id, run) ?? await tx.objectStore('blocks').getAll(IDBKeyRange.bound([id, run[0]!], [id, run.at(-1)!]));
  blockCache.putAll(id, run, blocks);
  return blocks.flatMap((bytes) => readBlock(bytes, range));
}
