import { describe, expect, it } from 'vitest';
import '../../platform/fake-browser.ts';
import type { Arrival } from '../../../../src/platform/tabs.ts';

const { isAskedPage } = await import('../../../../src/entrypoints/background/asked-page.ts');

const at = 1_700_000_000_000;
const asked = { url: 'https://www.marfa.example/news/sea?utm_source=a', at };
const arrives = (url: string, late: number, rest: Partial<Arrival> = {}): boolean => isAskedPage(asked, { url, referrer: '', began: at + late, isBack: false, ...rest });

describe('the page that was asked for', () => {
  it('is what one navigation led to, wherever the server sent the browser', () => {
    expect(arrives('https://marfa.example/news/sea', 20)).toBe(true);
    expect(arrives('https://elsewhere.example/9', 300)).toBe(true);
    expect(arrives('https://elsewhere.example/9', -100)).toBe(true); // A clock that is rounded.
  });

  it('is the address itself when it comes later, and where a page of the site leads on from it', () => {
    expect(arrives('https://m.marfa.example/news/sea#top', 9000)).toBe(true);
    expect(arrives('https://ar.marfa.example/sea', 4000, { referrer: 'https://www.marfa.example/' })).toBe(true);
  });

  it('is none that was typed meanwhile, of the same site too', () => {
    expect(arrives('https://www.marfa.example/news/land', 4000)).toBe(false);
    expect(arrives('https://elsewhere.example/9', 4000)).toBe(false);
    expect(arrives('https://elsewhere.example/9', 4000, { referrer: 'https://www.marfa.example/' })).toBe(false);
  });

  it('is none that stood there before, or was come back to', () => {
    expect(arrives('https://www.marfa.example/news/sea', -60_000)).toBe(false);
    expect(arrives('https://www.marfa.example/news/sea', 20, { isBack: true })).toBe(false);
    expect(arrives('https://www.marfa.example/news/sea', 120_000)).toBe(false);
  });
});
