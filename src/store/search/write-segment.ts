/** Writes segments. What is staged stays unseen until its header is written; headers and all they imply change in one transaction. */
import { transact, type Transaction } from '../database.ts';
import type { SegmentHeader } from '../schema.ts';
import { packFirsts, type Block } from './blocks.ts';
import type { Columns } from './segment-builder.ts';

/** Blocks (≈ 16 KB) written in one transaction: short enough that a query waits a few milliseconds for it. */
const batch = 32;

/** Stages blocks under a segment's id. */
export async function stageBlocks(id: number, blocks: readonly Block[]): Promise<void> {
  for (let i = 0; i < blocks.length; i += batch) {
    await transact('readwrite', ['blocks'], async (tx) => {
      await Promise.all(blocks.slice(i, i + batch).map(({ first, bytes }) => tx.objectStore('blocks').put(bytes, [id, first])));
    }, { durability: 'relaxed' });
  }
}

/** Makes a staged segment seen. `firsts`: first keys of its blocks; `dead`: ordinals that were deleted while it was built. */
export async function publishSegment(tx: Transaction, id: number, { docs, lengths, savedAt, ids }: Columns, firsts: readonly string[], dead: readonly number[]): Promise<void> {
  const columns = tx.objectStore('columns');
  const bits = new Uint8Array((docs.length + 7) >> 3);
  for (const ordinal of dead) bits[ordinal >> 3]! |= 1 << (ordinal & 7);
  const header: SegmentHeader = { id, first: docs[0]!, last: docs.at(-1)!, size: docs.length, dead: dead.length, words: lengths.reduce((sum, length) => sum + length, 0) };
  await Promise.all([
    columns.put(docs, [id, 'docs']),
    columns.put(lengths, [id, 'lengths']),
    columns.put(savedAt, [id, 'savedAt']),
    columns.put(ids, [id, 'ids']),
    columns.put(packFirsts(firsts), [id, 'firsts']),
    columns.put(bits, [id, 'dead']),
    tx.objectStore('segments').put(header),
  ]);
}

/** Marks documents as deleted in the segments that hold them. */
export async function markDead(tx: Transaction, docs: readonly number[]): Promise<void> {
  if (docs.length === 0) return;
  for (const header of await tx.objectStore('segments').getAll()) {
    const inside = docs.filter((doc) => doc >= header.first && doc <= header.last);
    if (inside.length === 0) continue;
    const columns = tx.objectStore('columns');
    const [numbers, bits] = await Promise.all([columns.get([header.id, 'docs']), columns.get([header.id, 'dead'])]) as [Uint32Array, Uint8Array];
    let dead = header.dead;
    for (const doc of inside) {
      const ordinal = indexOf(numbers, doc);
      if (ordinal < 0 || bits[ordinal >> 3]! >> (ordinal & 7) & 1) continue;
      bits[ordinal >> 3]! |= 1 << (ordinal & 7);
      dead++;
    }
    if (dead > header.dead) await Promise.all([columns.put(bits, [header.id, 'dead']), tx.objectStore('segments').put({ ...header, dead })]);
  }
}

/** Place of a number in an ascending array, or -1. */
export function indexOf(numbers: Uint32Array, wanted: number): number {
  let low = 0, high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] === wanted) return middle;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Removes the header; blocks and columns are then litter. */
export async function unpublishSegment(tx: Transaction, id: number): Promise<void> {
  await tx.objectStore('segments').delete(id);
}

/** Deletes blocks and columns that no header claims: of replaced segments, and of runs that were broken off. */
export async function sweepSegments(): Promise<void> {
  for (;;) {
    const isClean = await transact('readwrite', ['segments', 'columns', 'blocks'], async (tx) => {
      const live = new Set(await tx.objectStore('segments').getAllKeys());
      for (const name of ['blocks', 'columns'] as const) {
        const store = tx.objectStore(name);
        for (let cursor = await store.openKeyCursor(); cursor; cursor = await cursor.continue([(cursor.key as [number, string])[0] + 1, ''])) {
          const id = (cursor.key as [number, string])[0];
          if (live.has(id)) continue;
          await store.delete(IDBKeyRange.bound([id], [id, []]));
          return false;
        }
      }
      return true;
    }, { durability: 'relaxed' });
    if (isClean) return;
  }
}
