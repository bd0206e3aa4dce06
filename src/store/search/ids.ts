/** The ids of a segment's articles as one run of bytes, so that a page holds 100,000 of them in 1.6 MB. */

/** Ids are URL-safe ASCII; shorter ones are filled up with spaces, so that each has the same room. */
export function packIds(ids: readonly string[]): Uint8Array {
  const room = ids.reduce((most, { length }) => Math.max(most, length), 0);
  return new TextEncoder().encode(ids.map((id) => id.padEnd(room)).join(''));
}

/** Id number `at` of `count`. */
export function idAt(packed: Uint8Array, at: number, count: number): string {
  const room = packed.length / count;
  return String.fromCharCode(...packed.subarray(at * room, (at + 1) * room)).trimEnd();
}
