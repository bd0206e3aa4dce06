/**
 * Near-duplicates of one agency story by a bottom-k sketch (Broder 1997): the k smallest hashes of a text's word runs
 * are a random sample of them, so the share two sketches have in common estimates how much of the texts is the same.
 */
import type { Article } from '../../core/model.ts';
import { bodyTexts } from './plain-text.ts';

/** 16 hashes estimate a resemblance within ± .12 (one standard deviation) at 64 bytes a row. */
const size = 16;
/** Runs of four words: long enough that two reporters do not write the same by chance, short enough to survive an editor's commas. */
const run = 4;
/** A story cut or retitled by an editor keeps more than half of its runs; two reports of one event share under a tenth. */
const sameStory = 0.5;

/** The sketch of an article's text; short texts give fewer hashes, texts under one run none. */
export function sketchOf(article: Article): Uint32Array {
  return Uint32Array.from(runsOf(article)).sort().slice(0, size);
}

/** Hashes of all word runs of a text. */
export function runsOf(article: Article): Set<number> {
  const words: number[] = [];
  for (const text of bodyTexts(article)) for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) words.push(hashWord(word));
  const hashes = new Set<number>();
  for (let i = 0; i + run <= words.length; i++) {
    let hash = 0;
    for (let j = i; j < i + run; j++) hash = mix(hash ^ words[j]!);
    hashes.add(hash);
  }
  return hashes;
}

/** Share of word runs that two texts have in common, 0..1, estimated. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  const k = Math.min(size, Math.max(a.length, b.length));
  if (k === 0) return 0;
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, k);
  const inA = new Set(a), inB = new Set(b);
  return union.filter((hash) => inA.has(hash) && inB.has(hash)).length / union.length;
}

export function isSameStory(a: Uint32Array, b: Uint32Array): boolean {
  return resemblance(a, b) >= sameStory;
}

/** FNV-1a over the letters, marks of Arabic script and case left aside. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (const letter of word.toLowerCase()) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}

/** Finaliser of MurmurHash3: spreads every bit, so that "smallest" means "random". */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
