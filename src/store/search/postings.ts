/**
 * Postings: where one form of one word occurs in the documents of a segment.
 * `docs` alone answers which documents and how often; `places` is read for phrases only.
 */
import { ByteReader, ByteWriter } from './bytes.ts';

/** Places below this are the title's; the text begins here. No title has so many words. */
export const textStart = 128;

export interface Postings {
  /** Documents in this list. */
  count: number;
  /** For each document: distance to the one before × 2 + 1 when it stands once, in the text; else × 2, then times × 2 + (in the title). */
  docs: Uint8Array;
  /** For each document its places: the first, counted from the beginning of title or text, then distances. Empty for terms without places (sites, sketches). */
  places: Uint8Array;
}

/** What the first place of a document is counted from; most are in the text, and then fit in one byte. */
const firstBase = (isInTitle: boolean): number => (isInTitle ? 0 : textStart);

/** Collects the postings of one form, documents in ascending order. */
export class PostingsWriter {
  #docs = new ByteWriter();
  #places = new ByteWriter();
  #last = -1;
  count = 0;

  /** @param places ascending; none = the document has the term, without places. */
  add(doc: number, places: readonly number[]): void {
    const times = places.length || 1;
    const isInTitle = places.length > 0 && places[0]! < textStart;
    const step = (doc - this.#last - 1) * 2;
    if (times === 1 && !isInTitle) this.#docs.number(step + 1);
    else {
      this.#docs.number(step);
      this.#docs.number(times * 2 + Number(isInTitle));
    }
    let previous = firstBase(isInTitle);
    for (const place of places) {
      this.#places.number(place - previous);
      previous = place;
    }
    this.#last = doc;
    this.count++;
  }

  finish(): Postings {
    return { count: this.count, docs: this.#docs.view(), places: this.#places.view() };
  }
}

/** Calls `visit` for each document of the list. */
export function eachDoc({ docs }: Postings, visit: (doc: number, times: number, isInTitle: boolean) => void): void {
  const reader = new ByteReader(docs);
  for (let doc = -1; !reader.isAtEnd;) {
    const step = reader.number();
    doc += (step >>> 1) + 1;
    if (step & 1) visit(doc, 1, false);
    else {
      const times = reader.number();
      visit(doc, times >>> 1, (times & 1) === 1);
    }
  }
}

/** Calls `visit` for each document with its places; `wanted` passes over documents whose places nobody asks for. */
export function eachPlaces(postings: Postings, wanted: (doc: number) => boolean, visit: (doc: number, places: number[]) => void): void {
  const reader = new ByteReader(postings.places);
  eachDoc(postings, (doc, times, isInTitle) => {
    const isWanted = wanted(doc);
    const places: number[] = [];
    let place = firstBase(isInTitle);
    // A list without places has none to read.
    for (let i = 0; i < times && !reader.isAtEnd; i++) {
      place += reader.number();
      if (isWanted) places.push(place);
    }
    if (isWanted) visit(doc, places);
  });
}
