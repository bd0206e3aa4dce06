/** The page: name, search, views; the view that the address names below. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { countArticles } from '../../store/articles.ts';
import { Wordmark } from '../../ui/parts/mark.tsx';
import { pressToast } from '../../ui/parts/toast.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { LaterView } from './later/later-view.tsx';
import { shownBefore, useKeptWhenLeft, type Question } from './left-off.ts';
import { LibraryMenu } from './library-menu.tsx';
import { sayTooLate } from './list/delete-with-undo.ts';
import { ListView } from './list/list-view.tsx';
import { pageSize, type RowCache } from './list/row-cache.ts';
import type { RowListHandle } from './list/row-list.tsx';
import { useRows } from './list/use-rows.ts';
import { StoryMap } from './map/story-map.tsx';
import { ThreadsView } from './map/threads-view.tsx';
import { hashOf } from './route.ts';
import { toArticleFilter } from './search/filters.ts';
import { SearchField } from './search/search-field.tsx';
import { BackupReminder } from './state/backup-reminder.tsx';
import { IndexBar } from './state/index-progress.tsx';
import { LostHistory } from './state/lost-history.tsx';
import { StoreProblem } from './state/store-problem.tsx';
import { useHousekeeping } from './state/use-housekeeping.ts';
import { Tabs } from './tabs.tsx';
import { useKeys } from './use-keys.ts';
import { useRoute } from './use-route.ts';
import { useToday } from './use-today.ts';

export function LibraryPage(): JSX.Element {
  const route = useRoute();
  const now = useToday();
  const [{ row, id: left, ...first }] = useState(shownBefore);
  const [question, setQuestion] = useState<Question>(first);
  const { query, filters, order } = question;
  const [isKeysOpen, setKeysOpen] = useState(false);
  const here = useRef(row);
  // Rows may have come above the one at hand, or gone, in another window or since the page was left: it goes with its article.
  const follow = async (renewed: RowCache, before: RowCache | null): Promise<void> => {
    if (!before && here.current === 0) return;
    if (!before) await renewed.want(here.current, here.current + pageSize);
    const id = before ? before.row(here.current)?.article.id : left;
    const place = id === undefined ? -1 : renewed.indexOf(id);
    if (place >= 0) here.current = place;
  };
  const rows = useRows(query, toArticleFilter(filters, now), order, follow);
  const count = useCount(rows.source);
  const progress = useHousekeeping(rows.reload);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<RowListHandle>(null);
  useKeptWhenLeft(() => {
    const last = list.current?.inSight(here.current) ?? here.current;
    return { ...question, row: last, id: rows.cache?.row(last)?.article.id };
  });

  const isStory = route.view === 'map' && route.story !== null;
  const ask = (change: Partial<Question>): void => {
    here.current = 0;
    setQuestion((asked) => ({ ...asked, ...change }));
  };
  // Said here too: a window without the focus hears of no row that gets it.
  const toFirstRow = (): void => {
    here.current = 0;
    list.current?.focusRow(0);
  };
  const search = (next: string): void => {
    ask({ query: next });
    if (route.view !== 'list') location.hash = hashOf({ view: 'list' });
    scrollTo({ top: 0 });
  };
  useKeys({
    search: () => { field.current?.focus(); field.current?.select(); },
    undo: () => { if (!pressToast()) sayTooLate(); },
    keys: () => setKeysOpen(true),
  });
  return (
    <div class={isStory ? 'library in-story' : 'library'}>
      <header class="library-head">
        <a class="plain-link" href={hashOf({ view: 'list' })}><h1><Wordmark name={t('library.name')} /></h1></a>
        <SearchField field={field} query={query} count={count} onQuery={search} onDown={toFirstRow} />
        <Tabs view={route.view} />
        <LibraryMenu onChange={rows.reload} onKeys={() => setKeysOpen(true)} filters={filters} query={query} now={now} />
      </header>
      <main>
        <IndexBar progress={progress} />
        {rows.problem && route.view === 'list' ? <StoreProblem problem={rows.problem} onRetry={rows.reload} /> : null}
        {rows.problem || route.view !== 'list' ? null : <LostHistory onRestored={rows.reload} />}
        {route.view === 'list' ? (
          <ListView query={query} filters={filters} order={order} rows={rows} now={now} list={list} here={here} onQuery={search} onFilters={(next) => ask({ filters: next })} onOrder={(next) => ask({ order: next })} />
        ) : null}
        {route.view === 'later' ? <LaterView turn={rows.source} /> : null}
        {route.view !== 'map' ? null : route.story === null ? <ThreadsView now={now} turn={rows.source} /> : <StoryMap key={route.story} id={route.story} now={now} turn={rows.source} />}
        {route.view === 'list' && count !== null ? <BackupReminder count={count} /> : null}
      </main>
      {isKeysOpen ? <KeysSheet onClose={() => setKeysOpen(false)} /> : null}
    </div>
  );
}

/** Articles in the whole history, read after the rows (`turn` is null before them) and anew with them. */
function useCount(turn: unknown): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    if (turn !== null) countArticles().then(setCount, () => setCount(null));
  }, [turn]);
  return count;
}
