/** Choosing one of the history's sites or tags. */
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { formatNumber, t } from '../../../platform/i18n.ts';
import type { FacetCount } from '../../../store/articles.ts';
import { Panel } from '../../../ui/parts/panel.tsx';

/** From this many on there is a field to type in; names beyond `mostShown` are found by typing. */
const needsField = 12;
const mostShown = 200;

export function FacetMenu({ label, facets, onChoose }: { label: string; facets: readonly FacetCount[]; onChoose: (name: string) => void }): JSX.Element {
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const shown = facets.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, mostShown);
  return (
    <Panel label={label} trigger={label} triggerClass="filter">
      {(close) => (
        <div class="facet-menu">
          {facets.length > needsField ? <input type="search" class="input" aria-label={t('library.filter.find', { of: label })} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} /> : null}
          {shown.map(({ name, count }) => (
            <button type="button" class="menu-item" key={name} onClick={() => { close(); setTyped(''); onChoose(name); }}>
              <bdi>{name}</bdi><span class="count">{formatNumber(count)}</span>
            </button>
          ))}
          {shown.length === 0 ? <p class="quiet">{t('library.filter.none')}</p> : null}
        </div>
      )}
    </Panel>
  );
}
