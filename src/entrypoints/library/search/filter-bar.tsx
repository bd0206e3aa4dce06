/** The filters as chips: time, site, states, tags. */
import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Filter } from '../../../ui/parts/chip.tsx';
import { Panel } from '../../../ui/parts/panel.tsx';
import { useFocusKept } from '../../../ui/use-focus-kept.ts';
import { DayFields } from './day-fields.tsx';
import { FacetMenu } from './facet-menu.tsx';
import { spanWords } from './filter-words.ts';
import { FLAGS, SPANS, type Days, type Filters } from './filters.ts';
import type { Facets } from './use-facets.ts';

export function FilterBar({ filters, facets, onChange }: { filters: Filters; facets: Facets; onChange: (filters: Filters) => void }): JSX.Element {
  const { span, host, tag, flags } = filters;
  const set = (patch: Partial<Filters>): void => onChange({ ...filters, ...patch });
  // What is chosen stands where its menu stood, and the menu where it was taken off.
  const bar = useRef<HTMLDivElement>(null);
  const chips = (): HTMLElement[] => [...bar.current?.querySelectorAll<HTMLElement>(':scope > button') ?? []];
  const place = chips().findIndex((chip) => chip === document.activeElement);
  useFocusKept(bar, () => chips()[place]?.focus());
  return (
    <div ref={bar} class="filters" role="group" aria-label={t('library.filters')}>
      {span === null
        ? <SpanMenu onChoose={(chosen) => set({ span: chosen })} />
        : <Filter pressed onToggle={() => set({ span: null })}>{spanWords(span)}</Filter>}
      {host === null
        ? <FacetMenu label={t('library.filter.site')} facets={facets.host} onChoose={(chosen) => set({ host: chosen })} />
        : <Filter pressed onToggle={() => set({ host: null })}><bdi>{host}</bdi></Filter>}
      {FLAGS.map((flag) => {
        const isOn = flags.includes(flag);
        return (
          <Filter key={flag} pressed={isOn} onToggle={() => set({ flags: isOn ? flags.filter((other) => other !== flag) : [...flags, flag] })}>
            {t(`library.filter.${flag}`)}
          </Filter>
        );
      })}
      {tag !== null ? <Filter pressed onToggle={() => set({ tag: null })}><bdi>{tag}</bdi></Filter> : null}
      {tag === null && facets.tag.length > 0 ? <FacetMenu label={t('library.filter.tag')} facets={facets.tag} onChoose={(chosen) => set({ tag: chosen })} /> : null}
    </div>
  );
}

function SpanMenu({ onChoose }: { onChoose: (span: Filters['span']) => void }): JSX.Element {
  const [days, setDays] = useState<Days>({ from: '', to: '' });
  return (
    <Panel label={t('library.filter.time')} trigger={t('library.filter.time')} triggerClass="filter">
      {(close) => (
        <form
          class="span-menu"
          onSubmit={(event) => {
            event.preventDefault();
            close();
            if (days.from || days.to) onChoose(days);
          }}
        >
          {SPANS.map((span) => <button type="button" class="menu-item" key={span} onClick={() => { close(); onChoose(span); }}>{t(`library.span.${span}`)}</button>)}
          <div class="menu-rule" />
          <DayFields days={days} onChange={setDays} />
          <Button type="submit">{t('library.span.show')}</Button>
        </form>
      )}
    </Panel>
  );
}
