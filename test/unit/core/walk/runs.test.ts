import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PageBlock, Run } from '../../../../src/core/walk/page.ts';
import { runsIn } from '../../../../src/core/walk/runs.ts';

const blockOf = (lengths: readonly number[]): PageBlock => {
  let end = 0;
  const runs = lengths.map((length) => ({ start: end, end: end += length }) as Run);
  return { runs } as unknown as PageBlock;
};

it('gives the runs that touch a stretch, as a look at each of them does', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 }), fc.nat(120), fc.nat(120), (lengths, a, b) => {
    const block = blockOf(lengths), from = Math.min(a, b), to = Math.max(a, b);
    expect(runsIn(block, from, to)).toEqual(block.runs.filter(({ start, end }) => end > from && start < to));
  }));
});
