/** The search field. The query is a quotation of the author: it stands in Naskh. */
import type { JSX, RefObject } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { IconButton } from '../../../ui/parts/button.tsx';
import { Icon } from '../../../ui/parts/icon.tsx';
import { typedDirection } from '../../../ui/typed-direction.ts';

export function SearchField({ field, query, count, onQuery, onDown }: {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  /** Articles in the history; null while it is not known. */
  count: number | null;
  onQuery: (query: string) => void;
  /** ↓ goes into the list. */
  onDown: () => void;
}): JSX.Element {
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={field} id="search" type="search" class="author" autocomplete="off" spellcheck={false} enterkeyhint="search"
        dir={typedDirection(query)} value={query} aria-label={t('library.search')}
        placeholder={count ? t('library.search-in', { n: count }) : t('library.search')}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onDown();
          } else if (event.key === 'Escape') {
            if (query === '') event.currentTarget.blur();
            else onQuery('');
          }
        }}
      />
      {query
        ? <IconButton icon="close" label={t('library.search-clear')} onClick={() => { onQuery(''); field.current?.focus(); }} />
        : <kbd class="key" aria-hidden="true">/</kbd>}
    </search>
  );
}
