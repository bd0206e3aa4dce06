/** For later: articles pinned or never opened, and links that were kept. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { ownPage } from '../../../platform/tabs.ts';
import { dropPending, keepForLater, type KeepableLink } from '../../../store/links.ts';
import { freeLinks, StoreError, type LinkRow } from '../../../store/model.ts';
import { Author, Bdi } from '../../../ui/parts/author.tsx';
import { Action, ActionLink, Button } from '../../../ui/parts/button.tsx';
import { Chip } from '../../../ui/parts/chip.tsx';
import { toast } from '../../../ui/parts/toast.tsx';
import { When } from '../../../ui/parts/when.tsx';
import { showProblem } from '../list/delete-with-undo.ts';
import { stateWords } from '../list/row-state.ts';
import { StoreProblem } from '../state/store-problem.tsx';
import { useTurn } from '../use-turn.ts';
import { readWaiting, type Some, type Waiting } from './waiting.ts';

/** Articles of a group at first, and added by a press. */
const page = 100;

export function LaterView({ turn }: { turn: unknown }): JSX.Element {
  const [limit, setLimit] = useState(page);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [problem, setProblem] = useState<StoreError | null>(null);
  const [attempt, readAgain] = useTurn();
  useEffect(() => {
    let isStale = false;
    readWaiting(limit).then(
      (found) => { if (!isStale) setWaiting(found); },
      (error: unknown) => { if (error instanceof StoreError) setProblem(error); else throw error; },
    );
    return () => { isStale = true; };
  }, [limit, turn, attempt]);
  const list = useRef<HTMLDivElement>(null);
  /** Place of the link that went with the focus on it, or came back: the one that stands there now has it. Without any, the first article, else the view's tab. */
  const gap = useRef<number | null>(null);
  useEffect(() => {
    if (gap.current === null) return;
    const buttons = [...list.current?.querySelectorAll<HTMLElement>('.row-meta button') ?? []];
    const next = buttons.at(Math.min(gap.current, buttons.length - 1)) ?? list.current?.querySelector<HTMLElement>('a') ?? document.querySelector<HTMLElement>('.tabs [aria-current]');
    next?.focus({ preventScroll: true });
    gap.current = null;
  }, [waiting]);
  const drop = (link: LinkRow, place: number): void => void dropPending([link]).then(() => {
    const show = (): void => {
      gap.current = place;
      readAgain();
    };
    show();
    const bringBack = (): void => void keepForLater([keepable(link)], link.pendingAt ?? Date.now()).then(show, showProblem);
    toast({ words: t('library.later-dropped'), action: t('library.undo'), onAction: bringBack });
  }, showProblem);
  const more = (): void => setLimit(limit + page);

  if (problem) return <StoreProblem problem={problem} onRetry={() => { setProblem(null); readAgain(); }} />;
  if (!waiting) return <div class="later" aria-busy="true" />;
  const isEmpty = waiting.pinned.count + waiting.unread.count + waiting.links.length === 0;
  return (
    <div class="later" ref={list}>
      <h2 class="spoken">{t('library.later')}</h2>
      {isEmpty ? <p class="nothing">{t('library.later-empty')}</p> : null}
      <Group title={t('library.later-links')} count={waiting.links.length}>
        {waiting.links.map((link, place) => (
          <li class="entry" key={`${link.from} ${link.index}`}>
            <div class="row">
              <h4 class="row-title author">{link.url === null ? <Author>{link.title}</Author> : <a href={link.url} rel="noreferrer"><Author>{link.title}</Author></a>}</h4>
              <p class="row-meta">
                {link.label ? <span><Chip>{link.label}</Chip></span> : null}
                {link.url === null ? <span>{t('library.no-address')}</span> : <span><Bdi dir="ltr">{hostOf(link.url)}</Bdi></span>}
                {link.pendingAt === null ? null : <When at={link.pendingAt} />}
                {link.from === '' ? null : <span><ActionLink href={ownPage('reader', { id: link.from, from: 'library' })}>{t('library.later-from')}</ActionLink></span>}
                <span><Action aria-label={t('library.later-drop-this', { title: link.title })} onClick={() => drop(link, place)}>{t('library.later-drop')}</Action></span>
              </p>
            </div>
          </li>
        ))}
      </Group>
      <Articles title={t('library.later-pinned')} {...waiting.pinned} onMore={more} />
      <Articles title={t('library.later-unread')} {...waiting.unread} onMore={more} />
    </div>
  );
}

function Articles({ title, articles, count, onMore }: Some & { title: string; onMore: () => void }): JSX.Element {
  const others = count - articles.length;
  return (
    <Group title={title} count={count} more={others > 0 ? <p class="list-more"><Button onClick={onMore}>{t('library.older', { n: Math.min(others, page) })}</Button></p> : null}>
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

function Group({ title, count, more, children }: { title: string; count: number; more?: JSX.Element | null; children: JSX.Element[] }): JSX.Element | null {
  if (count === 0) return null;
  return (
    <section class="later-group">
      <div class="day"><h3 class="day-name">{title}</h3><p class="day-date">{t('library.items', { n: count })}</p></div>
      <div><ol>{children}</ol>{more}</div>
    </section>
  );
}

/** The link as it is kept again: one of no article went for good, and is described anew. */
function keepable({ from, index, title, url, label }: LinkRow): KeepableLink {
  return from === freeLinks ? { title, url, label } : { from, index };
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
