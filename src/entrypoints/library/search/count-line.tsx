/** How many were found, the word forms that the search covered, and their order. */
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { Action } from '../../../ui/parts/button.tsx';
import type { Order, RowSource } from '../list/row-source.ts';

export function CountLine({ source, query, order, onOrder }: { source: RowSource; query: string; order: Order; onOrder: (order: Order) => void }): JSX.Element {
  const isSearch = query.trim() !== '';
  const typed = new Set(query.split(/\s+/));
  const forms = source.forms.filter((form) => !typed.has(form));
  return (
    <p class="count-line">
      <span>{t('library.count', { n: source.count })}</span>
      {isSearch && forms.length > 0 ? <span>{t('library.covers')} <bdi class="author">{forms.join(t('library.comma'))}</bdi></span> : null}
      {isSearch && !source.isComplete ? <span>{t('library.incomplete')}</span> : null}
      {isSearch && source.count > 1 ? (
        <span><Action onClick={() => onOrder(order === 'best' ? 'newest' : 'best')}>{t(order === 'best' ? 'library.order-newest' : 'library.order-best')}</Action></span>
      ) : null}
    </p>
  );
}
