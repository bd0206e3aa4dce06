/** The last five articles of the history. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { openOwnPage, ownPage } from '../../platform/tabs.ts';
import { listArticles } from '../../store/articles.ts';
import type { ArticleSummary } from '../../store/model.ts';
import { Author } from '../../ui/parts/author.tsx';
import { ActionLink, IconButton } from '../../ui/parts/button.tsx';
import { Message } from '../../ui/parts/message.tsx';
import { When } from '../../ui/parts/when.tsx';

export type RecentArticles = ArticleSummary[] | 'unreadable';

/** The articles to show; never rejects. */
export function readRecents(): Promise<RecentArticles> {
  return listArticles({ limit: 5 }).catch(() => 'unreadable' as const);
}

export function Recents({ asked, onSearch }: { asked: Promise<RecentArticles>; onSearch: () => void }): JSX.Element | null {
  const [articles, setArticles] = useState<RecentArticles | null>(null);
  useEffect(() => { void asked.then(setArticles); }, [asked]);
  if (articles === null) return null;
  return (
    <section class="recents" aria-labelledby="recents">
      <div class="recents-head">
        <h2 id="recents">{t('popup.recents')}</h2>
        <IconButton icon="search" label={t('popup.search')} onClick={onSearch} />
        <ActionLink accent href={ownPage('library')} onClick={openHistory}>{t('popup.history')}</ActionLink>
      </div>
      {articles === 'unreadable' ? <Message isProblem>{t('popup.historyUnreadable')}</Message>
        : articles.length === 0 ? <p class="quiet">{t('popup.noHistory')}</p>
        : <ArticleList articles={articles} />}
    </section>
  );
}

/** In its own tab, or in the one where it is open already. */
function openHistory(event: Event): void {
  event.preventDefault();
  void openOwnPage('library').then(() => window.close());
}

/** Titles with their day; each opens the reading view in a tab of its own. */
export function ArticleList({ articles }: { articles: readonly ArticleSummary[] }): JSX.Element {
  return (
    <ul class="articles">
      {articles.map(({ id, title, lang, savedAt, readAt }) => (
        <li key={id}>
          <a class="plain-link" href={ownPage('reader', { id })} onClick={(event) => { event.preventDefault(); void openOwnPage('reader', { id }).then(() => window.close()); }}>
            <Author lang={lang}>{title}</Author>
          </a>
          <span class="when"><When at={readAt ?? savedAt} /></span>
        </li>
      ))}
    </ul>
  );
}
