import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { branchUnder, isTwin, isWithin, nearest, nearestCalled } from '../../../../src/core/walk/boxes.ts';
import { Flag } from '../../../../src/core/walk/class-flags.ts';
import { walkDocument } from '../../../../src/core/walk/walk.ts';

const { document } = new JSDOM('<main><aside class="related"><ul><li class="c">one</li><li class="c">two</li></ul></aside><p>three</p></main>').window;
const { boxes } = walkDocument(document, { url: null });
const box = (tag: string) => boxes.find((b) => b.tag === tag)!;

describe('boxes', () => {
  it('finds the nearest that is so, itself first, no further than told', () => {
    expect(nearest(box('li'), ({ tag }) => tag === 'li')).toBe(box('li'));
    expect(nearest(box('li'), ({ tag }) => tag === 'main')).toBe(box('main'));
    expect(nearest(box('li'), ({ tag }) => tag === 'main', 3)).toBeNull();
    expect(nearest(null, () => true)).toBeNull();
  });

  it('finds the nearest that calls itself so', () => {
    expect(nearestCalled(box('li'), Flag.Related, 3)).toBe(box('aside'));
    expect(nearestCalled(box('li'), Flag.Related, 2)).toBeNull();
    expect(nearestCalled(box('p'), Flag.Related, 9)).toBeNull();
  });

  it('knows what lies in what, by which branch, and what is of one make', () => {
    expect(isWithin(box('li'), box('aside'))).toBe(true);
    expect(isWithin(box('aside'), box('aside'))).toBe(true);
    expect(isWithin(box('p'), box('aside'))).toBe(false);
    expect(branchUnder(box('li'), box('main'))).toBe(box('aside'));
    expect(branchUnder(box('main'), box('main'))).toBeNull();
    const [one, two] = boxes.filter(({ tag }) => tag === 'li');
    expect(isTwin(one!, two!)).toBe(true);
    expect(isTwin(one!, box('p'))).toBe(false);
  });
});
