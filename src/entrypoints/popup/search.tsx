/** Searching the history as one types. Escape or the button lead back to the page. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { openOwnPage } from '../../platform/tabs.ts';
import { search, type SearchResult } from '../../store/search.ts';
import { announce } from '../../ui/parts/announce.tsx';
import { Action, IconButton } from '../../ui/parts/button.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { typedDirection } from '../../ui/typed-direction.ts';
import { ArticleList } from './recents.tsx';

/** Hits shown; all of them are in the library. */
const SHOWN = 8;
/** ms between the last key and the query: a word is typed faster. */
const PAUSE = 120;

export function Search({ onClose }: { onClose: () => void }): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const result = useSearch(query.trim());
  // Before the field is seen: a reader who types at once loses no letter.
  useLayoutEffect(() => field.current?.focus(), []);

  const goToLibrary = (): void => void openOwnPage('library', { q: query.trim() }).then(() => window.close());
  return (
    <section class="search" onKeyDown={(event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // Escape closes the search first, the popup at the next press.
      onClose();
    }}>
      <form class="search-head" role="search" onSubmit={(event) => { event.preventDefault(); goToLibrary(); }}>
        <input
          ref={field} type="search" class="input author" dir={typedDirection(query)} enterkeyhint="search" autocomplete="off"
          aria-label={t('popup.searchFor')} placeholder={t('popup.searchFor')} value={query} onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <IconButton icon="close" label={t('popup.searchClose')} onClick={onClose} />
      </form>
      {result === 'failed' ? <Message isProblem>{t('popup.searchFailed')}</Message>
        : !result ? null
        : result.hits.length === 0 ? <p class="quiet">{t('popup.searchNone', { query: query.trim() })}</p>
        : (
          <>
            <ArticleList articles={result.hits.map(({ article }) => article)} />
            {result.total > result.hits.length ? <p class="quiet"><Action accent onClick={goToLibrary}>{t('popup.searchAll', { n: result.total })}</Action></p> : null}
          </>
        )}
    </section>
  );
}

function useSearch(query: string): SearchResult | 'failed' | null {
  const [result, setResult] = useState<SearchResult | 'failed' | null>(null);
  useEffect(() => {
    if (query === '') return setResult(null);
    const asked = new AbortController();
    const timer = setTimeout(() => {
      search(query, { limit: SHOWN, snippets: false, signal: asked.signal }).then((found) => {
        if (asked.signal.aborted) return;
        setResult(found);
        announce(t('popup.searchHits', { n: found.total }));
      }, () => { if (!asked.signal.aborted) setResult('failed'); });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [query]);
  return result;
}
