import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings.ts';
import { openOwnPage, type OpenTab } from '../../platform/tabs.ts';
import { Bdi } from '../../ui/parts/author.tsx';
import { IconButton } from '../../ui/parts/button.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { useSettings } from '../../ui/use-settings.ts';
import { ArticleView } from './article-view.tsx';
import { enterLines } from './lines.tsx';
import { Recents, type RecentArticles } from './recents.tsx';
import { Search } from './search.tsx';
import { Sentence } from './sentence.tsx';
import { SiteRow } from './site-row.tsx';
import { useElapsed } from './use-elapsed.ts';
import { usePage } from './use-page.ts';

/** ms a page may take to answer before the history shows without it: a page held by a dialog of its own never answers. */
const HISTORY_WAITS = 2000;

export function Popup({ first, asked, recents }: { first: Settings; asked: Promise<OpenTab | null>; recents: Promise<RecentArticles> }): JSX.Element {
  const settings = useSettings(first);
  const page = usePage(asked);
  const [isSearching, setSearching] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { view, host } = page;
  const isSlow = useElapsed(HISTORY_WAITS);

  // The keyboard begins on what the reader came for, once the page has answered.
  useEffect(() => {
    if (view.kind !== 'asking' && !isSearching) main.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [view.kind, isSearching]);

  useEffect(() => {
    addEventListener('keydown', enterLines);
    return () => removeEventListener('keydown', enterLines);
  }, []);

  const go = (to: 'library' | 'options'): void => void openOwnPage(to).then(() => window.close());
  return (
    <>
      <header class="head">
        <h1 class="name author">{t('popup.name')}</h1>
        {host ? <span class="host"><Bdi dir="ltr">{host}</Bdi></span> : null}
        <IconButton icon="list" label={t('popup.library')} onClick={() => go('library')} />
        <IconButton icon="sliders" label={t('popup.options')} onClick={() => go('options')} />
      </header>
      <main ref={main}>
        {isSearching ? <Search onClose={() => setSearching(false)} /> : (
          <>
            {page.hasFailed ? <Message isProblem>{t('popup.notDone')}</Message> : null}
            {view.kind === 'article' ? <ArticleView page={page} view={view} /> : <Sentence page={page} view={view} />}
            {view.kind === 'article' && host ? <SiteRow page={page} host={host} settings={settings} /> : null}
            {/* Below what the page says, and after it: shown sooner, it would move away under the reader's finger. */}
            {view.kind !== 'asking' || isSlow ? <Recents asked={recents} onSearch={() => setSearching(true)} /> : null}
          </>
        )}
      </main>
    </>
  );
}
