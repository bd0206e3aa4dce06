// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading, Removal } from '../../../../src/core/model.ts';
import type { Highlight } from '../../../../src/store/model.ts';
import type { TextMap } from '../../../../src/entrypoints/reader/text-map.ts';
import { deleteArticles, getArticle, getByKey, saveReading, updateArticle } from '../../../../src/store/articles.ts';
import { pendingLinks } from '../../../../src/store/links.ts';
import { freshStore } from '../../store/fresh-store.ts';
import { makeReading } from '../../store/make-reading.ts';
import '../../platform/fake-browser.ts';

vi.mock('../../../../src/platform/i18n.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../../src/platform/messenger.ts', () => ({
  sendToBackground: async (_name: string, { reading }: { reading: Reading }) => ({ ...await saveReading(reading, { now: 3 }), kept: true }),
}));
const { saveAs } = await import('../../../../src/entrypoints/reader/export-file.ts');
const { dropKept, keepLinks, loadLinkStates } = await import('../../../../src/entrypoints/reader/link-states.ts');
const { openReading } = await import('../../../../src/entrypoints/reader/open-reading.ts');
const { useHighlights } = await import('../../../../src/entrypoints/reader/use-highlights.ts');
const { useLines } = await import('../../../../src/entrypoints/reader/use-lines.ts');
const { noteTaking } = await import('../../../../src/entrypoints/reader/use-note-taking.ts');
const { useSaved } = await import('../../../../src/entrypoints/reader/use-saved.ts');
const { Toaster } = await import('../../../../src/ui/parts/toast.tsx');
// jsdom paints no highlights.
vi.mock('../../../../src/entrypoints/reader/paint.ts', () => ({ paint: () => undefined }));

const downloaded = vi.hoisted(() => vi.fn<(file: Blob, name: string) => void>());
vi.mock('../../../../src/ui/download.ts', () => ({ download: downloaded }));

const text = 'one two three';
const map: TextMap = { text, blocks: [{ block: 0, start: 0, end: text.length, element: document.body }], rangeOf: () => null, offsetOf: () => null };

type Tab = { saved: ReturnType<typeof useSaved>; lines: ReturnType<typeof useLines>; highlights: ReturnType<typeof useHighlights> };

/** The reading view as far as it keeps something, as often as it is opened. */
async function openTab(id: string): Promise<() => Tab> {
  const opened = await openReading(id);
  if (opened.kind === 'missing') throw new Error(opened.why);
  let tab: Tab;
  const Page = () => {
    const saved = useSaved(opened);
    tab = { saved, lines: useLines(opened.reading, saved.kept.putBack, saved.change), highlights: useHighlights(map, saved.kept.highlights, saved.change) };
    return null;
  };
  act(() => render(<Page />, document.body.appendChild(document.createElement('div'))));
  return () => tab;
}

const mark = (tab: () => Tab, word: string): Highlight => {
  let made: Highlight | null = null;
  act(() => { made = tab().highlights.add(text.indexOf(word), text.indexOf(word) + word.length, 1); });
  return made!;
};
const quotes = (all: readonly Highlight[] | undefined) => all?.map(({ quote }) => quote);
const savedQuotes = async (id: string) => quotes((await getArticle(id))?.highlights);
const lineOf = async (id: string, index: number): Promise<Removal> => (await getArticle(id))!.reading.removed[index]!;

beforeEach(async () => {
  await freshStore();
  await act(() => render(<Toaster />, document.body.appendChild(document.createElement('div'))));
});
afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

describe('highlights', () => {
  it('come back once when their removal is undone, and what was made since stays', async () => {
    const { id } = await saveReading(makeReading(), { now: 1 });
    const tab = await openTab(id);
    const first = mark(tab, 'one');
    mark(tab, 'two');
    act(() => noteTaking(map, tab().highlights, null).remove(first.id));
    mark(tab, 'three');
    act(() => document.querySelector<HTMLElement>('.toast button')!.click());
    expect(quotes(tab().highlights.all)).toEqual(['two', 'three', 'one']);
    await vi.waitFor(async () => expect(await savedQuotes(id)).toEqual(['two', 'three', 'one']));
  });

  it('of two tabs of one article are all kept, and each tab learns of the other’s', async () => {
    const { id } = await saveReading(makeReading(), { now: 1 });
    const [left, right] = [await openTab(id), await openTab(id)];
    const first = mark(left, 'one');
    mark(right, 'two');
    await vi.waitFor(async () => expect(await savedQuotes(id)).toEqual(['one', 'two']));
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(quotes(left().highlights.all)).toEqual(['one', 'two']));
    act(() => right().highlights.change(first.id, { note: 'from the other tab' }));
    await vi.waitFor(async () => expect((await getArticle(id))?.highlights).toMatchObject([{ quote: 'one', note: 'from the other tab' }, { quote: 'two' }]));
  });

  it('that could not be saved stay in sight when the reader comes back to the tab', async () => {
    const { id } = await saveReading(makeReading(), { now: 1 });
    const tab = await openTab(id);
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 1, usage: 1 }) } });
    mark(tab, 'one');
    await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toContain('reader.notSaved.quota'));
    vi.unstubAllGlobals();
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(quotes(tab().highlights.all)).toEqual(['one']);
    act(() => document.querySelector<HTMLElement>('.toast button')!.click());
    await vi.waitFor(async () => expect(await savedQuotes(id)).toEqual(['one']));
  });
});

it('a file has the tags of now, also those given in the library while the page is open', async () => {
  const { id } = await saveReading(makeReading(), { now: 1 });
  const opened = await openReading(id);
  if (opened.kind !== 'saved') throw new Error(opened.kind);
  await updateArticle(id, { tags: ['sea'] });
  await saveAs('json', opened, opened.reading, []);
  expect(JSON.parse(await downloaded.mock.lastCall![0].text()).articles[0].tags).toEqual(['sea']);
});

describe('lines put back', () => {
  it('are the same lines where the story was saved anew in another tab', async () => {
    const { id } = await saveReading(makeReading({ related: [{ title: 'A' }, { title: 'B' }] }), { now: 1 });
    const [left, right] = [await openTab(id), await openTab(id)];
    const [a, b] = [await lineOf(id, 0), await lineOf(id, 1)];
    act(() => left().lines.actions.putBack(a));
    act(() => right().lines.actions.putBack(b));
    await vi.waitFor(async () => expect((await getArticle(id))?.putBack).toEqual(['r0', 'r1']));
    await saveReading(makeReading({ related: [{ title: 'New' }, { title: 'A' }] }), { now: 2 });
    act(() => left().lines.actions.moveAgain(a));
    await vi.waitFor(async () => expect((await getArticle(id))?.putBack).toEqual([]));
    act(() => right().lines.actions.putBack(b));
    expect(right().saved.kept.putBack).toEqual(['r1']);
    act(() => left().lines.actions.putBack(a));
    await vi.waitFor(async () => expect((await getArticle(id))?.putBack, 'the line that is gone names no other').toEqual(['r1']));
  });
});

describe('links of the shelf', () => {
  const openWith = async (...titles: string[]) => {
    const related = titles.map((title) => ({ title, url: `https://news.example/${title}` }));
    const { id } = await saveReading(makeReading({ related }), { now: 1 });
    const opened = await openReading(id);
    if (opened.kind === 'missing') throw new Error(opened.why);
    return opened;
  };
  const kept = async () => (await pendingLinks()).map(({ title }) => title);

  it('are the same links where the story was saved anew in another tab', async () => {
    const opened = await openWith('A', 'B', 'C');
    await openWith('New', 'A', 'B');
    await keepLinks(opened, [0, 2], 2);
    expect((await kept()).sort()).toEqual(['A', 'C']);
    const states = await loadLinkStates(opened);
    expect(states.map(({ keptAs }) => keptAs !== null)).toEqual([true, false, true]);
    await dropKept(states, 0);
    expect(await kept()).toEqual(['C']);
  });

  it('are kept where the story was deleted in another tab', async () => {
    const opened = await openWith('A', 'B');
    await deleteArticles([opened.id], 2);
    await keepLinks(opened, [1], 3);
    expect(await kept()).toEqual(['B']);
  });
});

describe('an article that was deleted in another tab', () => {
  const open = async () => {
    const { id } = await saveReading(makeReading(), { now: 1 });
    const tab = await openTab(id);
    mark(tab, 'one');
    act(() => tab().saved.change({ pinned: true }));
    await vi.waitFor(async () => expect(await getArticle(id)).toMatchObject({ pinned: true, highlights: [{ quote: 'one' }] }));
    const { key } = (await getArticle(id))!;
    return { key, tab, undo: await deleteArticles([id], 2) };
  };

  it('is not shown as kept when the reader comes back; it is when the deletion was undone', async () => {
    const { tab, undo } = await open();
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(tab().saved.kept.pinned).toBe(false));
    await undo.restore();
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(tab().saved.kept.pinned).toBe(true));
  });

  it('is saved again on request, with all that was done', async () => {
    const { key, tab } = await open();
    vi.stubGlobal('location', { search: '?id=old&from=library', replace: vi.fn() });
    act(() => tab().saved.save({ place: { block: 1, within: 0, share: 0.5 } }));
    await vi.waitFor(() => expect(tab().saved.kept.pinned).toBe(false));
    expect(document.querySelector('.toast'), 'reading on is no reason to ask').toBeNull();
    act(() => tab().saved.change({ pinned: true }));
    await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toBe('reader.notSaved.gonereader.saveAgain'));
    expect(tab().saved.kept.pinned).toBe(false);
    act(() => document.querySelector<HTMLElement>('.toast button')!.click());
    await vi.waitFor(() => expect(location.replace).toHaveBeenCalled());
    const again = (await getByKey(key))!;
    expect(again).toMatchObject({ pinned: true, highlights: [{ quote: 'one' }], place: { block: 1 } });
    expect(location.replace).toHaveBeenCalledWith(`?id=${again.id}&from=library`);
    vi.unstubAllGlobals();
  });
});
