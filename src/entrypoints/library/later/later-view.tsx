/** For later: articles pinned or never opened, and links that were kept. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { ownPage } from '../../../platform/tabs.ts';
import { listArticles } from '../../../store/articles.ts';
import { dropPending, pendingLinks } from '../../../store/links.ts';
import { StoreError, type ArticleSummary, type LinkRow } from '../../../store/model.ts';
import { Author, Bdi } from '../../../ui/parts/author.tsx';
import { Action, ActionLink } from '../../../ui/parts/button.tsx';
import { Chip } from '../../../ui/parts/chip.tsx';
import { When } from '../../../ui/parts/when.tsx';
import { showProblem } from '../list/delete-with-undo.ts';
import { stateWords } from '../list/row-state.ts';
import { StoreProblem } from '../state/store-problem.tsx';

/** Rows of a group; the list with its filters has the rest. */
const mostShown = 100;

interface Waiting { pinned: ArticleSummary[]; unread: ArticleSummary[]; links: LinkRow[] }

export function LaterView(): JSX.Element {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [problem, setProblem] = useState<StoreError | null>(null);
  const load = async (): Promise<void> => {
    try {
      const [pinned, unread, links] = await Promise.all([listArticles({ limit: mostShown, filter: { pinned: true } }), listArticles({ limit: mostShown, filter: { unread: true } }), pendingLinks()]);
      setWaiting({ pinned, unread: unread.filter((article) => !article.pinned), links });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      setProblem(error);
    }
  };
  useEffect(() => { void load(); }, []);
  const drop = (link: LinkRow): void => void dropPending([link]).then(load, showProblem);

  if (problem) return <StoreProblem problem={problem} onRetry={() => { setProblem(null); void load(); }} />;
  if (!waiting) return <div class="later" aria-busy="true" />;
  const isEmpty = waiting.pinned.length + waiting.unread.length + waiting.links.length === 0;
  return (
    <div class="later">
      <h2 class="spoken">{t('library.later')}</h2>
      {isEmpty ? <p class="nothing">{t('library.later-empty')}</p> : null}
      <Group title={t('library.later-links')} count={waiting.links.length}>
        {waiting.links.map((link) => (
          <li class="entry" key={`${link.from} ${link.index}`}>
            <div class="row">
              <h4 class="row-title author">{link.url === null ? <Author>{link.title}</Author> : <a href={link.url} rel="noreferrer"><Author>{link.title}</Author></a>}</h4>
              <p class="row-meta">
                {link.label ? <span><Chip>{link.label}</Chip></span> : null}
                {link.url === null ? <span>{t('library.no-address')}</span> : <span><Bdi dir="ltr">{hostOf(link.url)}</Bdi></span>}
                {link.pendingAt === null ? null : <When at={link.pendingAt} />}
                {link.from === '' ? null : <span><ActionLink href={ownPage('reader', { id: link.from, from: 'library' })}>{t('library.later-from')}</ActionLink></span>}
                <span><Action aria-label={t('library.later-drop-this', { title: link.title })} onClick={() => drop(link)}>{t('library.later-drop')}</Action></span>
              </p>
            </div>
          </li>
        ))}
      </Group>
      <Articles title={t('library.later-pinned')} articles={waiting.pinned} />
      <Articles title={t('library.later-unread')} articles={waiting.unread} />
    </div>
  );
}

function Articles({ title, articles }: { title: string; articles: readonly ArticleSummary[] }): JSX.Element {
  return (
    <Group title={title} count={articles.length}>
      {articles.map((article) => (
        <li class="entry" key={article.id}>
          <div class="row">
            <h4 class="row-title author"><a href={ownPage('reader', { id: article.id, from: 'library' })}><Author lang={article.lang}>{article.title}</Author></a></h4>
            <p class="row-meta"><span><Bdi>{article.site ?? article.host}</Bdi></span><When at={article.savedAt} /><span>{stateWords(article)}</span></p>
          </div>
        </li>
      ))}
    </Group>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: JSX.Element[] }): JSX.Element | null {
  if (count === 0) return null;
  return (
    <section class="later-group">
      <div class="day"><h3 class="day-name">{title}</h3><p class="day-date">{t('library.items', { n: count })}</p></div>
      <ol>{children}</ol>
    </section>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
