import { describe, expect, it } from 'vitest';
import { isSame, threeWay } from '../../../src/platform/three-way.ts';

describe('a change carried over to what went on meanwhile', () => {
  it('is the change itself when nothing went on', () => {
    expect(threeWay(['a', 'b'], ['b', 'c', 'a'], ['a', 'b'])).toEqual(['b', 'c', 'a']);
  });

  it('takes out and puts in, each once, and leaves what others did', () => {
    expect(threeWay(['a', 'b'], ['b', 'c'], ['a', 'b', 'x', 'c'])).toEqual(['b', 'x', 'c']);
    expect(threeWay([{ a: 1, b: 2 }], [], [{ b: 2, a: 1 }, { a: 2, b: 2 }])).toEqual([{ a: 2, b: 2 }]);
  });

  it('goes field by field; a field that it did not touch stays', () => {
    expect(threeWay({ a: 1, deep: { b: 1, c: 1 } }, { a: 1, deep: { b: 2, c: 1 } }, { a: 9, deep: { b: 1, c: 9 } })).toEqual({ a: 9, deep: { b: 2, c: 9 } });
    expect(threeWay<Record<string, number>>({ a: 1, b: 1 }, { b: 1, c: 1 }, { a: 1, b: 1, d: 1 })).toEqual({ b: 1, c: 1, d: 1 });
  });

  it('takes the new value where two changed the same', () => {
    expect(threeWay<unknown>(null, ['a'], 'x')).toEqual(['a']);
  });
});

it('what says the same is the same in any order of its fields', () => {
  expect(isSame({ a: 1, b: [{ c: 1, d: null }] }, { b: [{ d: null, c: 1 }], a: 1 })).toBe(true);
  expect(isSame([1, 2], [2, 1])).toBe(false);
});
