/** How much of the soak runs: a slice in `npm test`, all of it in `npm run soak`; the seed is printed and can be given again. */
export const isFull = process.env.SAFI_SOAK === 'full';

/** A new one for each run, so that the slices of many runs add up. */
export const seed = Number(process.env.SAFI_SEED ?? Date.now() % 1_000_000_007);

export const amount = (slice: number, full: number): number => (isFull ? full : slice);

/** A small generator (mulberry32): the same seed gives the same numbers. */
export function randomFrom(start: number): () => number {
  let a = start >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
