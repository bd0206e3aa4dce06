/** Builds a segment in memory from documents. */
import { analyseText } from '../../core/text/analyse.ts';
import { packIds } from './ids.ts';
import { BlockWriter, linkTitleKey, siteKey, sketchKey, wordKey, type Block } from './blocks.ts';
import { PostingsWriter, textStart } from './postings.ts';
import type { SearchText } from './texts.ts';

/** What is known of every document of a segment, by its number within the segment. */
export interface Columns {
  /** Document numbers, ascending. */
  docs: Uint32Array;
  /** Words, for the length norm. */
  lengths: Uint16Array;
  savedAt: Float64Array;
  /** Ids of the articles, see `packIds`. */
  ids: Uint8Array;
}

export interface BuiltSegment {
  columns: Columns;
  blocks: Block[];
}

export interface Document {
  doc: number;
  id: string;
  host: string;
  savedAt: number;
  sketch: Uint32Array;
  texts: SearchText[];
  /** Stems of the titles of its related links that have no address. */
  linkTitles: readonly string[];
}

/** So far apart that no phrase reaches from one text into the next. */
const gap = 16;
/** The smallest hashes of a sketch are terms too: stories that share one are compared (see similar.ts). */
export const sketchTerms = 4;

/** Documents must come in ascending order of their numbers. */
export function buildSegment(documents: readonly Document[]): BuiltSegment {
  const postings = new Map<string, PostingsWriter>();
  const columns: Columns = { docs: new Uint32Array(documents.length), lengths: new Uint16Array(documents.length), savedAt: new Float64Array(documents.length), ids: packIds(documents.map(({ id }) => id)) };
  const add = (key: string, ordinal: number, places: readonly number[]) => {
    let writer = postings.get(key);
    if (!writer) postings.set(key, (writer = new PostingsWriter()));
    writer.add(ordinal, places);
  };
  for (const [ordinal, document] of documents.entries()) {
    const { words, length } = placesOf(document);
    for (const [key, places] of words) add(key, ordinal, places);
    for (const host of hostsOf(document.host)) add(siteKey(host), ordinal, []);
    for (const hash of document.sketch.slice(0, sketchTerms)) add(sketchKey(hash), ordinal, []);
    for (const stem of new Set(document.linkTitles)) add(linkTitleKey(stem), ordinal, []);
    columns.docs[ordinal] = document.doc;
    columns.lengths[ordinal] = Math.min(length, 0xffff);
    columns.savedAt[ordinal] = document.savedAt;
  }
  const blocks: Block[] = [];
  const writer = new BlockWriter((block) => blocks.push(block));
  // By code unit, as IndexedDB orders strings.
  for (const key of [...postings.keys()].sort()) writer.add({ key, ...postings.get(key)!.finish() });
  writer.finish();
  return { columns, blocks };
}

function placesOf({ texts }: Document): { words: Map<string, number[]>; length: number } {
  const words = new Map<string, number[]>();
  let start = textStart, length = 0;
  for (const { text, isTitle } of texts) {
    const base = isTitle ? 0 : start;
    let last = base;
    for (const { term, stem, position } of analyseText(text)) {
      const place = base + position;
      if (isTitle && place >= textStart) break;
      const key = wordKey(stem, term);
      const places = words.get(key);
      if (places) places.push(place);
      else words.set(key, [place]);
      last = place;
      length++;
    }
    if (!isTitle) start = last + gap;
  }
  return { words, length };
}

/** A host and the domains above it: `site:bbc.com` finds news.bbc.com too. */
function hostsOf(host: string): string[] {
  const labels = host.split('.');
  return host === '' ? [] : labels.slice(0, Math.max(1, labels.length - 1)).map((_, i) => labels.slice(i).join('.'));
}
