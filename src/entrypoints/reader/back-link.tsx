/** The way back: to the page the story came from, or to the library when the reader came from there. */
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

/** Where Back leads when the tab has no history of its own. */
export function backAddress(article: Article, from: string | null): string {
  return (from === 'library' ? null : article.url && safeUrl(article.url)) ?? ownPage('library');
}

export function BackLink({ article, from }: { article: Article; from: string | null }): JSX.Element {
  const address = backAddress(article, from);
  const isLibrary = from === 'library' || !article.url;
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goBack(address);
  };
  return (
    <a class="back" href={address} onClick={onClick}>
      <Icon name="back" />
      {isLibrary ? t('reader.backToLibrary') : <span><Words of="reader.backTo" site={<bdi>{article.site ?? article.host}</bdi>} /></span>}
    </a>
  );
}
