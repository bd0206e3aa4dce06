/** The way back: to the page the story came from, or to the library or the reading when the reader came from there. */
import type { JSX } from 'preact';
import type { Article } from '../../core/model.ts';
import { safeUrl } from '../../core/link/safe-url.ts';
import { t } from '../../platform/i18n.ts';
import { ownPage } from '../../platform/tabs.ts';
import { Icon } from '../../ui/parts/icon.tsx';
import { Words } from '../../ui/parts/words.tsx';

/** Goes back in the tab's history when there is one, else to the address. */
export function goBack(address: string): void {
  if (history.length > 1) history.back();
  else location.assign(address);
}

/**
 * Where Back leads, by `from` in the page's address: to the library, to the reading of that id, else to the story's own page.
 * The address counts where the tab has no history of its own.
 */
export function wayBack({ url }: Article, from: string | null): { to: 'site' | 'reading' | 'library'; address: string } {
  const site = from === null && url ? safeUrl(url) : null;
  if (site) return { to: 'site', address: site };
  if (from && from !== 'library') return { to: 'reading', address: ownPage('reader', { id: from }) };
  return { to: 'library', address: ownPage('library') };
}

/** Address of another reading, from which Back leads to this one. */
export function nextReading(id: string): string {
  const from = new URLSearchParams(location.search).get('id');
  return ownPage('reader', { id, ...(from && { from }) });
}

export function BackLink({ article, from }: { article: Article; from: string | null }): JSX.Element {
  const { to, address } = wayBack(article, from);
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goBack(address);
  };
  return (
    <a class="back" href={address} onClick={onClick}>
      <Icon name="back" />
      {to === 'site' ? <span><Words of="reader.backTo" site={<bdi>{article.site ?? article.host}</bdi>} /></span> : t(to === 'reading' ? 'reader.backToReading' : 'reader.backToLibrary')}
    </a>
  );
}
