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

/** @param onRows told the first rows of the page, and those of a question that was asked anew with the ones before; they are shown when it is done. */
export function useRows(query: string, filter: ArticleFilter, order: Order, onRows: (renewed: RowCache, before: RowCache | null) => void | Promise<void>): Rows {
  const [state, setState] = useState<Pick<Rows, 'source' | 'cache' | 'problem'>>({ source: null, cache: null, problem: null });
  const [version, raise] = useTurn();
  const [turn, reload] = useTurn();
  const asked = query.trim();
  const question = JSON.stringify([asked, filter, order]);
  const shownFor = useRef('');
  const latest = useRef<RowCache | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const isRepeat = question === shownFor.current;
    const fail = (error: unknown): void => {
      if (stop.signal.aborted) return;
      if (!(error instanceof StoreError)) throw error;
      setState((before) => ({ ...before, problem: error }));
    };
    const load = async (): Promise<void> => {
      const source = asked === '' ? await historyRows(filter) : await foundRows(asked, filter, order, stop.signal);
      if (stop.signal.aborted) return;
      const cache = new RowCache(source, raise, fail);
      // The same question asked anew keeps its place: rows on the screen are there before they are exchanged.
      const before = isRepeat ? latest.current : null;
      if (before) await cache.want(...before.wanted);
      if (stop.signal.aborted) return;
      if (before || !latest.current) await onRows(cache, before);
      if (stop.signal.aborted) return;
      latest.current = cache;
      shownFor.current = question;
      setState({ source, cache, problem: null });
    };
    const timer = setTimeout(() => { load().catch(fail); }, isRepeat || asked === '' ? 0 : typingPause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [question, turn]);

  // Another window of Safi may have saved or deleted.
  useEffect(() => {
    const onVisible = (): void => { if (!document.hidden) reload(); };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [reload]);
  return { ...state, version, reload };
}
