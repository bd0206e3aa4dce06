/** The shelf: related lines that stood in the text, grouped by the label that stood before them. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Article } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import { Author } from '../../ui/parts/author.tsx';
import { Action } from '../../ui/parts/button.tsx';
import { Mark } from '../../ui/parts/mark.tsx';
import { Ours } from '../../ui/parts/ours.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import type { ShelfGroup } from './flow.ts';
import type { LinkStates } from './link-states.ts';
import { ShelfRow, type ShelfActions } from './shelf-row.tsx';

export function Shelf({ groups, states, article, actions }: { groups: readonly ShelfGroup[]; states: LinkStates; article: Article; actions: ShelfActions }): JSX.Element {
  const links = groups.flatMap((group) => group.links);
  // Once all are kept there is nothing more to press for all.
  const shelf = useRef<HTMLElement>(null);
  useFocusKept(shelf, () => [...document.querySelectorAll<HTMLElement>('.shelf-row .icon-button:enabled')].at(-1)?.focus({ preventScroll: true }));
  const canKeepAll = links.length > 1 && links.some(({ index }) => !states[index]?.keptAs && !states[index]?.known);
  return (
    <section ref={shelf} class="shelf" aria-labelledby="shelf-title">
      <div class="shelf-head">
        <h2 id="shelf-title"><Ours>{t('reader.shelfTitle')}</Ours></h2>
        <p><Ours>{t('reader.shelfText')}</Ours></p>
      </div>
      {groups.map((group) => (
        <div class="shelf-group" key={group.label}>
          <h3 class="gloss"><Mark />{group.label ? <Author>{group.label}</Author> : <Ours class="unnamed">{t('reader.unnamedGroup')}</Ours>}</h3>
          <ul>{group.links.map((shelfLink) => <ShelfRow key={shelfLink.index} shelfLink={shelfLink} state={states[shelfLink.index]} article={article} actions={actions} />)}</ul>
        </div>
      ))}
      {canKeepAll ? <p class="shelf-all"><Action onClick={() => actions.keepAll(links.map(({ index }) => index))} data-does="keep-all"><Ours>{t('reader.keepAll')}</Ours></Action></p> : null}
    </section>
  );
}
