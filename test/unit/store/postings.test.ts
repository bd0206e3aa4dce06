import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blocksOf, packFirsts, unpackFirsts, BlockWriter, readBlock, type Block, type Entry } from '../../../src/store/search/blocks.ts';
import { idAt, packIds } from '../../../src/store/search/ids.ts';
import { ByteReader, ByteWriter } from '../../../src/store/search/bytes.ts';
import { eachDoc, eachPlaces, PostingsWriter, textStart } from '../../../src/store/search/postings.ts';

it('numbers come back as they went in', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff })), (numbers) => {
    const writer = new ByteWriter(1);
    for (const number of numbers) writer.number(number);
    const reader = new ByteReader(writer.view());
    expect(numbers.map(() => reader.number())).toEqual(numbers);
    expect(reader.isAtEnd).toBe(true);
  }));
});

it('postings come back as they went in, in the title, in the text, and without places', () => {
  const ascending = (max: number) => fc.uniqueArray(fc.nat(max), { minLength: 1, maxLength: 20 }).map((list) => list.sort((a, b) => a - b));
  const texts = fc.oneof(ascending(60_000).map((places) => places.map((place) => place + textStart)), ascending(textStart - 1), fc.tuple(ascending(textStart - 1), ascending(5000)).map(([title, text]) => [...title, ...text.map((place) => place + textStart)]));
  fc.assert(fc.property(ascending(100_000), fc.infiniteStream(texts), (docs, stream) => {
    const writer = new PostingsWriter();
    const expected = docs.map((doc) => [doc, stream.next().value!] as const);
    for (const [doc, places] of expected) writer.add(doc, places);
    const postings = writer.finish();
    const seen: unknown[] = [], found: unknown[] = [];
    eachDoc(postings, (doc, times, isInTitle) => seen.push([doc, times, isInTitle]));
    eachPlaces(postings, () => true, (doc, places) => found.push([doc, places]));
    expect(seen).toEqual(expected.map(([doc, places]) => [doc, places.length, places[0]! < textStart]));
    expect(found).toEqual(expected);
  }));
  const bare = new PostingsWriter();
  bare.add(3, []);
  bare.add(9, []);
  const found: unknown[] = [];
  eachPlaces(bare.finish(), () => true, (doc, places) => found.push([doc, places]));
  expect(found).toEqual([[3, []], [9, []]]);
});

it('blocks hold their entries in order, and a run of keys is read alone', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string({ unit: fc.constantFrom('ا', 'ب', 'كت', 'x', '\u0001', '𐎀'), minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 200 }), fc.nat(4000), (keys, size) => {
    const entries = keys.sort().map((key, i): Entry => ({ key, count: i, docs: new Uint8Array(size).fill(i), places: new Uint8Array(i % 7) }));
    const blocks: Block[] = [];
    const writer = new BlockWriter((block) => blocks.push(block));
    for (const entry of entries) writer.add(entry);
    writer.finish();
    expect(blocks.map(({ first, bytes }) => first === [...readBlock(bytes)][0]!.key)).not.toContain(false);
    expect(blocks.flatMap(({ bytes }) => [...readBlock(bytes)]).map(({ key, count, docs, places }) => ({ key, count, docs: Uint8Array.from(docs), places: Uint8Array.from(places) }))).toEqual(entries);
    const [from, to] = [keys[keys.length >> 2]!, keys[keys.length >> 1]!];
    const firsts = unpackFirsts(packFirsts(blocks.map(({ first }) => first)));
    expect(firsts).toEqual(blocks.map(({ first }) => first));
    const run = blocks.slice(...blocksOf(firsts, { from, to }));
    expect(run.flatMap(({ bytes }) => [...readBlock(bytes, { from, to })]).map(({ key }) => key), 'no block of the run is missed').toEqual(keys.filter((key) => key >= from && key <= to));
    expect(run.slice(1).every(({ first }) => first <= to) && (run.length < 2 || run[1]!.first > from), 'none is read in vain').toBe(true);
    expect(blocks.flatMap(({ bytes }) => [...readBlock(bytes, { from, to })]).map(({ key }) => key)).toEqual(keys.filter((key) => key >= from && key <= to));
  }), { numRuns: 30 });
});

it('ids lie in one run of bytes, whatever their length', () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[\w-]{1,64}$/), { minLength: 1, maxLength: 40 }), (ids) => {
    const packed = packIds(ids);
    expect(ids.map((_, at) => idAt(packed, at, ids.length))).toEqual(ids);
  }));
});
