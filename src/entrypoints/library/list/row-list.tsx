/** The virtual list: only the rows near the window stand in the document, at their place in a list of any length. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ComponentChildren, JSX, RefObject } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { isSameDay } from '../day-words.ts';
import { useTurn } from '../use-turn.ts';
import { DayLabel } from './day-label.tsx';
import { Heights } from './heights.ts';
import type { RowCache } from './row-cache.ts';
import type { ListItem } from './row-source.ts';
import { usePrinting } from './use-printing.ts';
import { spread, stretchOf, windowOf } from './window.ts';

export interface RowListHandle {
  /** Brings a row into view and puts the focus on its title. */
  focusRow(index: number): void;
  /** The row itself while it is on the screen, else the first one that is. */
  inSight(index: number): number;
}

/** px of a row before any was measured: one-line title beside its day, or two and three lines on a narrow screen. */
const estimate = (): number => (innerWidth > 900 ? 133 : 205);
/** px below the upper edge at which a day counts as the one being read. */
const readingLine = 24;

/** What stands in the list, and the function that drew it: another one may draw another row of the same article. */
interface Entries {
  by: (item: ListItem, index: number) => ComponentChildren;
  of: Map<number, { item: ListItem; startsDay: boolean; element: JSX.Element }>;
}

export function RowList({ cache, version, handle, now, label, children }: {
  cache: RowCache;
  /** Raised when loaded rows changed. */
  version: number;
  handle: RefObject<RowListHandle | null>;
  now: number;
  label: string;
  children: (item: ListItem, index: number) => ComponentChildren;
}): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const [, draw] = useTurn();
  const [stretches, setStretches] = useState(1);
  const shown = Math.min(cache.count, stretches * stretchOf(estimate()));
  const heights = useMemo(() => new Heights(shown, estimate()), [shown]);
  const wanted = useRef<number | null>(null);
  const held = useRef<number | null>(null);
  const drawn = useRef({ from: 0, to: 0, reading: null as number | null });

  const topNow = (): number => (list.current ? -list.current.getBoundingClientRect().top : 0);
  const top = topNow();
  const near = windowOf(heights, top, innerHeight, held.current);
  const isPrinting = usePrinting(useCallback(() => cache.gather(drawn.current.from), [cache]));
  const printed = isPrinting && cache.row(near.from) ? cache.around(near.from) : near;
  const window = isPrinting ? spread(heights, { from: printed.from, to: Math.min(printed.to, shown) }) : near;
  const reading = top > readingLine ? heights.rowAt(top + readingLine) : null;
  useEffect(() => { if (!isPrinting) void cache.want(window.from, window.to); }, [cache, version, isPrinting, window.from, window.to]);

  // Most scrolls change nothing that is drawn; only those that do are worth a frame's work.
  drawn.current = { from: window.from, to: window.to, reading };
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const at = topNow();
      const { from, to } = windowOf(heights, at, innerHeight, held.current);
      const now = at > readingLine ? heights.rowAt(at + readingLine) : null;
      if (from !== drawn.current.from || to !== drawn.current.to || now !== drawn.current.reading) draw();
    };
    const onScroll = (): void => { frame ||= requestAnimationFrame(look); };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', draw);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', draw);
    };
  }, [heights]);

  // What was drawn is measured: each row reaches to the top of the next, so the gaps between days count too.
  useLayoutEffect(() => {
    const rows = [...list.current!.querySelectorAll<HTMLElement>(':scope > [data-index]')];
    const tops = rows.map((row) => row.getBoundingClientRect().top);
    let isMoved = false;
    rows.slice(0, -1).forEach((row, i) => {
      if (row.dataset.loaded) isMoved = heights.measure(Number(row.dataset.index), tops[i + 1]! - tops[i]!) || isMoved;
    });
    const target = wanted.current === null ? null : list.current!.querySelector<HTMLElement>(`[data-index="${wanted.current}"] .row-title a`);
    if (target) {
      wanted.current = null;
      target.focus();
    }
    if (isMoved) draw();
  });

  handle.current = {
    focusRow(index) {
      const row = Math.max(0, Math.min(index, shown - 1));
      wanted.current = row;
      const isDrawn = list.current?.querySelector(`[data-index="${row}"][data-loaded]`);
      if (!isDrawn) scrollTo({ top: scrollY + (list.current?.getBoundingClientRect().top ?? 0) + heights.topOf(row) - innerHeight / 3 });
      draw();
    },
    inSight(index) {
      const at = topNow();
      const first = heights.rowAt(at);
      return index >= first && index <= heights.rowAt(at + innerHeight) ? index : first;
    },
  };
  useEffect(() => () => { handle.current = null; }, []);

  const indexes = Array.from({ length: window.to - window.from }, (_, i) => window.from + i);
  const first = reading === null ? null : cache.row(reading);

  // Scrolling draws again only what came into the window: Preact passes over an element that it has drawn before.
  const drawnEntries = useRef<Entries>({ by: children, of: new Map() });
  const before = drawnEntries.current.by === children ? drawnEntries.current.of : null;
  const entries: Entries = { by: children, of: new Map() };
  drawnEntries.current = entries;
  const entry = (index: number): JSX.Element => {
    const item = cache.row(index);
    if (!item) return <li key={`blank-${index}`} data-index={index} class="entry blank" style={{ blockSize: `${estimate()}px` }} aria-hidden="true" />;
    const { id, savedAt } = item.article;
    const above = index > 0 ? cache.row(index - 1) : null;
    const startsDay = index === 0 || (above !== null && !isSameDay(above.article.savedAt, savedAt));
    const same = before?.get(index);
    const known = same?.item === item && same.startsDay === startsDay ? same : { item, startsDay, element: (
      <li key={id} data-index={index} data-loaded="true" class={startsDay ? 'entry starts-day' : 'entry'} aria-setsize={cache.count} aria-posinset={index + 1}>
        {startsDay ? <DayLabel at={savedAt} now={now} /> : null}
        {children(item, index)}
      </li>
    ) };
    entries.of.set(index, known);
    return known.element;
  };
  return (
    <div class="list">
      {first ? <div class="day-now"><DayLabel at={first.article.savedAt} now={now} isCopy /></div> : null}
      {isPrinting && window.to - window.from < cache.count ? <p class="printed-of">{t('library.printed-of', { n: window.to - window.from, total: cache.count })}</p> : null}
      <ol
        ref={list} aria-label={label} aria-busy={indexes.some((index) => !cache.row(index)) || undefined}
        style={{ paddingBlockStart: `${window.above}px`, paddingBlockEnd: `${window.below}px` }}
        onFocusIn={(event) => { held.current = Number((event.target as Element).closest<HTMLElement>('[data-index]')?.dataset.index); }}
        onFocusOut={() => { held.current = null; }}
      >
        {indexes.map(entry)}
      </ol>
      {shown < cache.count ? <p class="list-more"><Button onClick={() => setStretches(stretches + 1)}>{t('library.older', { n: cache.count - shown })}</Button></p> : null}
    </div>
  );
}
