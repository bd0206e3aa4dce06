// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Fold } from '../../../../src/entrypoints/content/fold.ts';

type Seen = { target: Element; isIntersecting: boolean; time?: number };
let hear: (seen: Seen[]) => void;
const tell = (seen: Seen[]): void => hear(seen.map((one) => ({ time: performance.now(), ...one })));
let margin: string | undefined;
const observed = new Set<Element>();
class Observer {
  constructor(callback: (seen: Seen[]) => void, options?: { rootMargin?: string }) { [hear, margin] = [callback, options?.rootMargin]; }
  observe(box: Element): void { observed.add(box); }
  unobserve(box: Element): void { observed.delete(box); }
}
vi.stubGlobal('IntersectionObserver', Observer);
const { noteFirstFrame } = await import('../../../../src/platform/first-frame.ts');
const { FoldWhenUnseen } = await import('../../../../src/entrypoints/content/fold-when-unseen.ts');

/** What is done to the lines, in order. */
const done: string[] = [];
function line(name: string): { fold: Fold; box: Element } {
  const box = document.body.appendChild(document.createElement('p'));
  const fold = { box, state: null as string | null, fold: () => { done.push(`fold ${name}`); fold.state = 'folded'; }, dim: () => { done.push(`dim ${name}`); fold.state = 'dimmed'; }, wear: () => { done.push(`dress ${name}`); } };
  return { fold: fold as unknown as Fold, box };
}
let hasPainted = true;
beforeEach(() => {
  done.length = 0;
  observed.clear();
  hasPainted = true;
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => (hasPainted ? [{}] : []) as never);
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => (hasPainted ? 'complete' : 'interactive'));
});

it('before the first paint a line folds at once: nobody has seen it', () => {
  hasPainted = false;
  new FoldWhenUnseen().take(line('a').fold);
  expect(done).toEqual(['fold a']);
});

it('once the page was drawn it does not, even before the browser tells of its first paint', () => {
  hasPainted = false;
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  noteFirstFrame(); // As the gate does.
  frames[0]!(0);
  new FoldWhenUnseen().take(line('a').fold);
  expect(done).toEqual([]);
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('safi.first-frame')];
});

it('a line out of view folds, one in view is dimmed and folds when it has left', () => {
  const unseen = new FoldWhenUnseen();
  const [a, b] = [line('a'), line('b')];
  unseen.take(a.fold);
  unseen.take(b.fold);
  expect(done).toEqual([]);
  tell([{ target: a.box, isIntersecting: false }, { target: b.box, isIntersecting: true }]);
  expect(done).toEqual(['fold a', 'dress a', 'dim b']);
  expect([...observed]).toEqual([b.box]);
  expect([unseen.holds(a.fold), unseen.holds(b.fold)]).toEqual([false, true]);
  tell([{ target: b.box, isIntersecting: true }]);
  expect(done).toHaveLength(3);
  tell([{ target: b.box, isIntersecting: false }]);
  expect(done.slice(3)).toEqual(['fold b', 'dress b']);
  expect(observed.size).toBe(0);
});

it('out of view means by more than a scroll goes in a moment', () => {
  const unseen = new FoldWhenUnseen();
  unseen.take(line('a').fold);
  expect(Number.parseInt(margin ?? '0', 10)).toBeGreaterThanOrEqual(100);
});

it('an answer that came late moves nothing: the line is asked about again', () => {
  const unseen = new FoldWhenUnseen();
  const a = line('a');
  unseen.take(a.fold);
  tell([{ target: a.box, isIntersecting: false, time: performance.now() - 1000 }]);
  expect([done, [...observed]]).toEqual([[], [a.box]]);
  tell([{ target: a.box, isIntersecting: false }]);
  expect(done).toEqual(['fold a', 'dress a']);
});

it('styles are asked for before anything is written', () => {
  const unseen = new FoldWhenUnseen();
  const lines = [line('a'), line('b'), line('c')];
  for (const { fold } of lines) unseen.take(fold);
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation((() => {
    done.push('ask');
    return { fontFamily: 'serif', fontSize: '16px', color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' };
  }) as never);
  tell(lines.map(({ box }) => ({ target: box, isIntersecting: false })));
  expect(done.lastIndexOf('ask')).toBeLessThan(done.findIndex((one) => one !== 'ask'));
});

it('a line that is dropped is never touched again', () => {
  const unseen = new FoldWhenUnseen();
  const a = line('a');
  unseen.take(a.fold);
  unseen.drop(a.fold);
  tell([{ target: a.box, isIntersecting: false }]);
  expect(done).toEqual([]);
});
