/** An empty list: nothing saved yet, or nothing found. */
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { ownPage } from '../../../platform/tabs.ts';
import { Action, ActionLink } from '../../../ui/parts/button.tsx';
import { Author } from '../../../ui/parts/author.tsx';
import { Icon } from '../../../ui/parts/icon.tsx';
import { Words } from '../../../ui/parts/words.tsx';
import { activeFilters } from '../search/filter-words.ts';
import { hasFilters, noFilters, type Filters } from '../search/filters.ts';

export function NothingHere({ query, filters, onQuery, onFilters }: {
  query: string;
  filters: Filters;
  onQuery: (query: string) => void;
  onFilters: (filters: Filters) => void;
}): JSX.Element {
  const asked = query.trim();
  if (asked === '' && !hasFilters(filters)) {
    return (
      <div class="nothing">
        <p>{t('library.empty')}</p>
        <p><ActionLink accent href={ownPage('welcome')}>{t('library.empty-sample')}</ActionLink></p>
      </div>
    );
  }
  return (
    <div class="nothing">
      <p>{asked ? <Words of="library.no-hit" query={<Author>{asked}</Author>} /> : t('library.no-filtered')}</p>
      {asked.length > 3 ? <p class="quiet">{t('library.try-shorter')}</p> : null}
      {hasFilters(filters) ? (
        <>
          <p class="quiet">{t('library.try-dropping')}</p>
          <p class="filters">
            {activeFilters(filters).map(({ words, without }) => (
              <button type="button" class="filter" key={words} onClick={() => onFilters(without)}><bdi>{words}</bdi><Icon name="close" /></button>
            ))}
          </p>
        </>
      ) : null}
      <p><Action onClick={() => { onQuery(''); onFilters(noFilters); }}>{t('library.show-all')}</Action></p>
    </div>
  );
}
