import { describe, expect, it } from 'vitest';
import { breakable, print } from '../../../../src/core/export/markup.ts';

describe('breakable', () => {
  it('leaves what an author writes as it is', () => expect(breakable('كلمة «وأخرى» and another & a third')).toBe('كلمة «وأخرى» and another & a third'));
  it('gives a giant word places to break, and loses no letter', () => {
    const text = `قبل ${'😀'.repeat(6000)} بعد`;
    const printed = print(breakable(text));
    expect(printed.split('<wbr/>').length).toBeGreaterThan(5);
    expect(printed.replaceAll('<wbr/>', '')).toBe(text);
  });
});
