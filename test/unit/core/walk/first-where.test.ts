import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstWhere } from '../../../../src/core/walk/first-where.ts';

it('gives the first that a look at each of them gives, and the length where there is none', () => {
  fc.assert(fc.property(fc.array(fc.nat(50)).map((row) => row.sort((a, b) => a - b)), fc.nat(60), (row, least) => {
    const first = row.findIndex((n) => n >= least);
    expect(firstWhere(row.length, (i) => row[i]! >= least)).toBe(first < 0 ? row.length : first);
  }));
});

it('asks of a row of 100,000 no more than seventeen', () => {
  let asked = 0;
  firstWhere(100_000, (i) => { asked++; return i >= 70_000; });
  expect(asked).toBeLessThanOrEqual(17);
});
