/** What the library shows, kept with its entry in the browser's history: Back finds it as it was left. */
import { useEffect, useRef } from 'preact/hooks';
import type { Order } from './list/row-source.ts';
import { noFilters, type Filters } from './search/filters.ts';

/** What is asked of the history. */
export interface Question { query: string; filters: Filters; order: Order }
/** A question, and the row at hand in its list: its place then, and the article it was. */
export interface Shown extends Question { row: number; id?: string | undefined }

/** What the page was left with; a new one begins with the search that its address names. */
export function shownBefore(): Shown {
  const query = new URLSearchParams(location.search).get('q') ?? '';
  return { query, filters: noFilters, order: 'best', row: 0, ...history.state as Shown | null };
}

/** Keeps what is shown when the page is left; not before, for a browser soon refuses what is written at every letter. */
export function useKeptWhenLeft(shown: () => Shown): void {
  const latest = useRef(shown);
  latest.current = shown;
  useEffect(() => {
    // The browser would scroll a page that has no rows yet.
    history.scrollRestoration = 'manual';
    const keep = (): void => history.replaceState(latest.current(), '');
    addEventListener('beforeunload', keep);
    return () => removeEventListener('beforeunload', keep);
  }, []);
}
