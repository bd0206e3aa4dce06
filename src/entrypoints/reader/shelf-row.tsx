/** One related line on the shelf, with what the history knows of it. */
import type { JSX } from 'preact';
import type { Article, RelatedLink } from '../../core/model.ts';
import { safeUrl } from '../../core/link/safe-url.ts';
import { t } from '../../platform/i18n.ts';
import { Author } from '../../ui/parts/author.tsx';
import { Action, ActionLink, IconButton } from '../../ui/parts/button.tsx';
import { Icon } from '../../ui/parts/icon.tsx';
import { Ours } from '../../ui/parts/ours.tsx';
import { When } from '../../ui/parts/when.tsx';
import { Words } from '../../ui/parts/words.tsx';
import { nextReading } from './back-link.tsx';
import type { ShelfLink } from './flow.ts';
import type { LinkState } from './link-states.ts';

export interface ShelfActions {
  readNext: (event: MouseEvent, url: string) => void;
  keep: (index: number, isKept: boolean) => void;
  keepAll: (indexes: readonly number[]) => void;
  showPlace: (removal: string) => void;
}

export function ShelfRow({ shelfLink: { link, index }, state, article, actions }: { shelfLink: ShelfLink; state: LinkState | undefined; article: Article; actions: ShelfActions }): JSX.Element {
  const known = state?.known ?? null;
  const isKept = state?.keptAs != null;
  const isRead = known?.readAt != null;
  const look = isRead ? 'read' : link.url || known ? 'plain' : 'no-link';
  return (
    <li class={`shelf-row ${look}`}>
      <div>
        <p class="shelf-link"><TitleLink link={link} known={known} actions={actions} /></p>
        <p class="shelf-meta">
          {isRead ? <span class="fact accent"><Icon name="check" /><Ours><Words of="reader.readBefore" when={<When at={known!.readAt!} />} /></Ours></span> : null}
          {known && !isRead ? <span class="fact"><Ours>{t('reader.inLibrary')}</Ours></span> : null}
          {isKept ? <span class="fact accent"><Ours>{t('reader.keptForLater')}</Ours></span> : null}
          {link.url ? null : <NoLink link={link} article={article} isFound={known !== null} />}
          <SiteOf url={link.url} article={article} />
          <Action onClick={() => actions.showPlace(link.removal)} data-does="show-place"><Ours>{t('reader.itsPlace')}&nbsp;↑</Ours></Action>
        </p>
      </div>
      <IconButton
        icon={isKept ? 'kept' : 'bookmark'} aria-pressed={isKept} disabled={known !== null && !isKept}
        label={t('reader.keepLink', { title: link.title })}
        onClick={() => actions.keep(index, !isKept)}
      />
    </li>
  );
}

/** What is in the history opens from there; else the page is loaded and read in this tab. */
function TitleLink({ link, known, actions }: { link: RelatedLink; known: LinkState['known']; actions: ShelfActions }): JSX.Element {
  const title = <Author>{link.title}</Author>;
  const url = link.url ? safeUrl(link.url) : null;
  const address = url ?? undefined; // On paper, where an address of this browser is of no use.
  if (known) return <a class="plain-link" href={nextReading(known.id)} data-address={address}>{title}</a>;
  if (!url) return <span>{title}</span>;
  return <a class="plain-link" href={url} data-address={address} rel="noopener noreferrer" referrerpolicy="no-referrer" onClick={(event) => actions.readNext(event, url)}>{title}</a>;
}

function NoLink({ link, article, isFound }: { link: RelatedLink; article: Article; isFound: boolean }): JSX.Element | null {
  if (isFound) return <span class="fact"><Ours>{t('reader.linkFound')}</Ours></span>;
  const search = searchAddress(link, article);
  return (
    <>
      <span class="fact"><Ours>{t('reader.noLink')}</Ours></span>
      {search ? <ActionLink accent href={search} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"><Ours><Words of="reader.findOn" site={<bdi dir="ltr">{article.host}</bdi>} /></Ours></ActionLink> : null}
    </>
  );
}

/** The page's own search; a site that names none gets the address most of them understand. */
function searchAddress({ searchUrl, title }: RelatedLink, { host }: Article): string | null {
  if (searchUrl) return safeUrl(searchUrl);
  return host ? safeUrl(`https://${host}/?${new URLSearchParams({ s: title })}`) : null;
}

/** Said only when it is another site than the article's. */
function SiteOf({ url, article }: { url: string | null; article: Article }): JSX.Element | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
  return host && host !== article.host ? <span class="fact"><bdi dir="ltr">{host}</bdi></span> : null;
}
