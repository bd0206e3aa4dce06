/** The rows of the list for a query and a filter, fresh after every change. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleFilter } from '../../../store/articles.ts';
import { StoreError } from '../../../store/model.ts';
import { useTurn } from '../use-turn.ts';
import { RowCache } from './row-cache.ts';
import { foundRows, historyRows, type Order, type RowSource } from './row-source.ts';

export interface Rows {
  /** null until the first answer. While a new one is awaited the old rows stay. */
  source: RowSource | null;
  cache: RowCache | null;
  /** Raised with every loaded page. */
  version: number;
  problem: StoreError | null;
  reload: () => void;
}

/** ms between the last letter and the search: a fast typist's gap between letters. */
const typingPause = 60;

export function useRows(query: string, filter: ArticleFilter, order: Order): Rows {
  const [state, setState] = useState<Pick<Rows, 'source' | 'cache' | 'problem'>>({ source: null, cache: null, problem: null });
  const [version, raise] = useTurn();
  const [turn, reload] = useTurn();
  const asked = query.trim();
  const shownFor = useRef('');

  useEffect(() => {
    const stop = new AbortController();
    const fail = (error: unknown): void => {
      if (stop.signal.aborted) return;
      if (!(error instanceof StoreError)) throw error;
      setState((before) => ({ ...before, problem: error }));
    };
    const load = async (): Promise<void> => {
      const source = asked === '' ? await historyRows(filter) : await foundRows(asked, filter, order, stop.signal);
      if (stop.signal.aborted) return;
      const cache = new RowCache(source, raise, fail);
      await cache.want(0, 1);
      if (stop.signal.aborted) return;
      shownFor.current = asked;
      setState({ source, cache, problem: null });
    };
    const timer = setTimeout(() => { load().catch(fail); }, asked === shownFor.current ? 0 : typingPause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked, JSON.stringify(filter), order, turn]);

  // Another window of Safi may have saved or deleted.
  useEffect(() => {
    const onVisible = (): void => { if (!document.hidden) reload(); };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [reload]);
  return { ...state, version, reload };
}
