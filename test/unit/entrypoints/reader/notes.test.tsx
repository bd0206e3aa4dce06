// @vitest-environment jsdom
import { render, type JSX } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Highlight } from '../../../../src/store/model.ts';

vi.mock('../../../../src/platform/i18n.ts', () => ({ t: (key: string) => key, locale: () => 'en', direction: () => 'rtl' }));
const { HighlightBar } = await import('../../../../src/entrypoints/reader/notes/highlight-bar.tsx');
const { Notes } = await import('../../../../src/entrypoints/reader/notes/notes.tsx');

const highlight: Highlight = { id: 'h', colour: 1, quote: 'one', before: '', after: '', block: 0, offset: 0, note: '', madeAt: 1 };
const nothing = (): void => undefined;
let kept: string[];

/** Both places where a note is typed. */
const places = {
  'in the list': (note: string) => <Notes list={[{ highlight: { ...highlight, note }, isOrphan: false }]} onShow={nothing} onDelete={nothing} onChange={(_, patch) => show(places['in the list'], patch.note!)} />,
  'in the bar': (note: string) => <HighlightBar highlight={{ ...highlight, note }} words={() => null} isNew={false} onClose={nothing} onDelete={nothing} onChange={(patch) => show(places['in the bar'], patch.note!)} />,
};
const show = (place: (note: string) => JSX.Element, note?: string): void => {
  if (note !== undefined) kept.push(note);
  act(() => render(place(note ?? ''), document.body));
};
const field = () => document.querySelector<HTMLTextAreaElement>('textarea, input[type=text]')!;
const type = (words: string): void => void act(() => {
  field().value = words;
  field().dispatchEvent(new Event('input', { bubbles: true }));
});

beforeEach(() => {
  kept = [];
  vi.useFakeTimers();
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
});

it.each(Object.entries(places))('%s a note is kept at every rest of typing, and when the page or the field is left', (_, place) => {
  show(place);
  type('a');
  vi.advanceTimersByTime(300);
  type('ab');
  vi.advanceTimersByTime(300);
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(kept).toEqual(['ab']);
  type('abc');
  dispatchEvent(new Event('beforeunload'));
  dispatchEvent(new Event('pagehide'));
  expect(kept).toEqual(['ab', 'abc']);
  type('abcd');
  act(() => { field().dispatchEvent(new FocusEvent('blur')); });
  expect(kept).toEqual(['ab', 'abc', 'abcd']);
  type('abcde');
  act(() => render(null, document.body));
  vi.advanceTimersByTime(5000);
  expect(kept, 'each once').toEqual(['ab', 'abc', 'abcd', 'abcde']);
});

it.each(Object.entries(places))('%s a note that the history did not get before the page went is there when it comes back, once, unless another is there', (_, place) => {
  const goesAndComesBack = (note: string): void => {
    act(() => render(null, document.body));
    kept = [];
    act(() => render(place(note), document.body));
    vi.advanceTimersByTime(1000);
  };
  show(place);
  type('typed');
  dispatchEvent(new Event('pagehide'));
  goesAndComesBack('');
  expect(kept).toEqual(['typed']);
  goesAndComesBack('');
  expect(kept).toEqual([]);
  type('typed');
  dispatchEvent(new Event('pagehide'));
  goesAndComesBack('from another tab');
  expect(kept).toEqual([]);
});

it.each(Object.entries(places))('%s an empty note begins where the interface does, a written one where its words do', (_, place) => {
  show(place);
  expect(field().dir).toBe('rtl');
  type('a note');
  expect(field().dir).toBe('ltr');
});

it('Escape in the bar ends the composing of a word, and only then closes the bar', () => {
  const close = vi.fn();
  act(() => render(<HighlightBar highlight={highlight} words={() => null} isNew={false} onClose={close} onDelete={nothing} onChange={nothing} />, document.body));
  const escape = (isComposing: boolean): void => void act(() => { field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing, bubbles: true })); });
  escape(true);
  expect(close).not.toHaveBeenCalled();
  escape(false);
  expect(close).toHaveBeenCalledOnce();
});
