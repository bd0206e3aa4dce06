/**
 * A segment's dictionary with its postings, cut into blocks. The key of an entry is `stem`, a separator, `form`: all forms
 * of a stem lie side by side, so a word with every form it was printed in is one run of one or two blocks.
 */
import { ByteReader, ByteWriter } from './bytes.ts';
import type { Postings } from './postings.ts';

export interface Entry extends Postings {
  key: string;
}

export interface Block {
  /** Key of its first entry. */
  first: string;
  bytes: Uint8Array;
}

/** Large enough that a query reads one or two, small enough that a rare word does not drag much along. */
const blockSize = 16 * 1024;
/** Below every letter, so that a stem sorts before its extensions. */
const separator = '\u0001';
/** Begins the keys that are no words. */
const reserved = '\u0002';

export const wordKey = (stem: string, form: string): string => stem + separator + form;
export const siteKey = (host: string): string => `${reserved}site:${host}`;
/** A stem in the title of a related link without address: a story saved later finds by it the link that named it. */
export const linkTitleKey = (stem: string): string => `${reserved}link:${stem}`;
export const sketchKey = (hash: number): string => `${reserved}same:${hash.toString(36)}`;

/** Stem and form of a word's key; null for the key of a site or a sketch. */
export function readWordKey(key: string): { stem: string; form: string } | null {
  const cut = key.indexOf(separator);
  return cut < 0 ? null : { stem: key.slice(0, cut), form: key.slice(cut + 1) };
}

/** A run of keys, both ends included. */
export interface KeyRange { from: string; to: string }

/** All forms of a stem. */
export const formsOf = (stem: string): KeyRange => ({ from: stem + separator, to: `${stem}${separator}\uffff` });
/** All words whose stem begins so. */
export const stemsFrom = (beginning: string): KeyRange => ({ from: beginning, to: `${beginning}\uffff` });
export const onlyKey = (key: string): KeyRange => ({ from: key, to: key });

/** Takes entries in ascending order of their keys and hands out full blocks. */
export class BlockWriter {
  #writer = new ByteWriter(blockSize + 1024);
  #first = '';
  #last = '';

  constructor(private readonly emit: (block: Block) => void) {}

  add({ key, count, docs, places }: Entry): void {
    if (this.#writer.length === 0) {
      this.#first = key;
      this.#last = '';
    }
    let shared = 0;
    while (shared < key.length && key[shared] === this.#last[shared]) shared++;
    this.#writer.number(shared);
    this.#writer.number(key.length - shared);
    for (let i = shared; i < key.length; i++) this.#writer.number(key.charCodeAt(i));
    this.#writer.number(count);
    this.#writer.number(docs.length);
    this.#writer.number(places.length);
    this.#writer.bytes(docs);
    this.#writer.bytes(places);
    this.#last = key;
    if (this.#writer.length >= blockSize) this.finish();
  }

  /** Hands out what is left. */
  finish(): void {
    if (this.#writer.length === 0) return;
    this.emit({ first: this.#first, bytes: this.#writer.view().slice() });
    this.#writer.length = 0;
  }
}

/** First keys of a segment's blocks as one value: a query then knows which blocks it needs. */
export function packFirsts(firsts: readonly string[]): Uint8Array {
  const writer = new ByteWriter(firsts.length * 16 + 1);
  for (const first of firsts) {
    writer.number(first.length);
    for (let i = 0; i < first.length; i++) writer.number(first.charCodeAt(i));
  }
  return writer.view().slice();
}

export function unpackFirsts(packed: Uint8Array): string[] {
  const reader = new ByteReader(packed);
  const firsts: string[] = [];
  while (!reader.isAtEnd) {
    let first = '';
    for (let left = reader.number(); left > 0; left--) first += String.fromCharCode(reader.number());
    firsts.push(first);
  }
  return firsts;
}

/** Places [from, to) of the blocks that may hold a run of keys. */
export function blocksOf(firsts: readonly string[], { from, to }: KeyRange): [number, number] {
  // The run may begin inside the block before: the last one whose first key is not above it.
  return [Math.max(0, firstAbove(firsts, from) - 1), firstAbove(firsts, to)];
}

/** Place of the first key above the one given. */
function firstAbove(firsts: readonly string[], key: string): number {
  let low = 0, high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entries of a block within a run of keys (default all). Postings are views into the block. */
export function readBlock(bytes: Uint8Array, { from, to }: KeyRange = { from: '', to: '\uffff' }): Entry[] {
  const reader = new ByteReader(bytes);
  const entries: Entry[] = [];
  // Most keys of a block are passed over, so they stay numbers.
  let key = new Uint16Array(64);
  while (!reader.isAtEnd) {
    const shared = reader.number();
    const length = shared + reader.number();
    if (length > key.length) {
      const longer = new Uint16Array(length * 2);
      longer.set(key);
      key = longer;
    }
    for (let i = shared; i < length; i++) key[i] = reader.number();
    if (isAbove(key, length, to)) break;
    const [count, docsLength, placesLength] = [reader.number(), reader.number(), reader.number()];
    const [docs, places] = [reader.at, reader.at + docsLength];
    reader.at = places + placesLength;
    if (isBelow(key, length, from)) continue;
    entries.push({ key: lettersOf(key, length), count, docs: bytes.subarray(docs, places), places: bytes.subarray(places, reader.at) });
  }
  return entries;
}

function lettersOf(key: Uint16Array, length: number): string {
  let letters = '';
  for (let i = 0; i < length; i++) letters += String.fromCharCode(key[i]!);
  return letters;
}

/** Whether a key stands after another in IndexedDB's order of strings, by code unit. */
function isAbove(key: Uint16Array, length: number, other: string): boolean {
  for (let i = 0; i < length; i++) {
    if (i >= other.length) return true;
    const difference = key[i]! - other.charCodeAt(i);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function isBelow(key: Uint16Array, length: number, other: string): boolean {
  for (let i = 0; i < other.length; i++) {
    if (i >= length) return true;
    const difference = key[i]! - other.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
