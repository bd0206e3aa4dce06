/** Deleting everything of some days, under the filters that are on. */
import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { countArticles } from '../../../store/articles.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Dialog } from '../../../ui/parts/dialog.tsx';
import { DayFields } from '../search/day-fields.tsx';
import { activeFilters } from '../search/filter-words.ts';
import { daysBetween, toArticleFilter, type Days, type Filters } from '../search/filters.ts';
import { deleteWithUndo, showProblem } from './delete-with-undo.ts';

export function DeleteRange({ filters, isSearch, now, onChange, onClose }: { filters: Filters; isSearch: boolean; now: number; onChange: () => void; onClose: () => void }): JSX.Element {
  const [days, setDays] = useState<Days>({ from: '', to: '' });
  const [count, setCount] = useState<number | null>(null);
  const { from: _from, to: _to, ...conditions } = toArticleFilter(filters, now);
  const filter = { ...conditions, ...daysBetween(days) };
  const words = activeFilters({ ...filters, span: null }).map((active) => active.words);
  useEffect(() => {
    let isStale = false;
    countArticles(filter).then((found) => { if (!isStale) setCount(found); }, showProblem);
    return () => { isStale = true; };
  }, [JSON.stringify(filter)]);
  return (
    <Dialog title={t('library.delete-range')} closeLabel={t('library.close')} onClose={onClose}>
      <form
        class="range-form"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void deleteWithUndo({ filter }, onChange);
        }}
      >
        <DayFields days={days} onChange={setDays} />
        <p class="quiet">{t('library.range-open')}</p>
        {words.length > 0 ? <p class="quiet">{t('library.range-filters', { filters: words.join(t('library.comma')) })}</p> : null}
        {isSearch ? <p class="quiet">{t('library.range-search')}</p> : null}
        <p role="status">{count === null ? '' : t('library.range-count', { n: count })}</p>
        <Button type="submit" disabled={!count}>{t('library.delete-yes')}</Button>
      </form>
    </Dialog>
  );
}
