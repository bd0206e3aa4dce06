/** Highlights and notes of the article, listed under the shelf; those whose words are gone are listed apart. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import type { Highlight } from '../../../store/model.ts';
import { Author } from '../../../ui/parts/author.tsx';
import { Action } from '../../../ui/parts/button.tsx';
import { Choices } from '../../../ui/parts/choices.tsx';
import { Ours } from '../../../ui/parts/ours.tsx';
import { typedDirection } from '../../../ui/typed-direction.ts';
import { useFocusKept } from '../../../ui/use-focus-kept.ts';
import { COLOURS, type Colour } from './colours.ts';
import { useNote } from './use-note.ts';

export interface ListedHighlight { highlight: Highlight; isOrphan: boolean }

interface NoteActions {
  onShow: (id: string) => void;
  onChange: (id: string, patch: Partial<Pick<Highlight, 'note' | 'colour'>>) => void;
  onDelete: (id: string) => void;
}

export function Notes({ list, ...actions }: { list: readonly ListedHighlight[] } & NoteActions): JSX.Element | null {
  // One that was deleted leaves the focus to the next, the last one to what follows.
  const notes = useRef<HTMLElement>(null);
  const rowsNow = (): HTMLElement[] => [...notes.current?.querySelectorAll<HTMLElement>('.note-row') ?? []];
  const place = rowsNow().findIndex((row) => row.contains(document.activeElement));
  useFocusKept(notes, () => {
    const next = rowsNow().at(Math.min(place, list.length - 1))?.querySelector<HTMLElement>('.action:last-child');
    (next ?? document.querySelector<HTMLElement>('.foot .action'))?.focus({ preventScroll: true });
  });
  if (list.length === 0) return null;
  const orphans = list.filter(({ isOrphan }) => isOrphan);
  const found = list.filter(({ isOrphan }) => !isOrphan);
  const rows = (some: readonly ListedHighlight[]): JSX.Element => (
    <ul>{some.map(({ highlight, isOrphan }) => <NoteRow key={highlight.id} highlight={highlight} isOrphan={isOrphan} {...actions} />)}</ul>
  );
  return (
    <section ref={notes} class="notes" aria-labelledby="notes-title">
      <h2 id="notes-title" tabIndex={-1}><Ours>{t('reader.notes')}</Ours></h2>
      {rows(found)}
      {orphans.length > 0 ? <><p class="orphans"><Ours>{t('reader.orphans', { n: orphans.length })}</Ours></p>{rows(orphans)}</> : null}
    </section>
  );
}

function NoteRow({ highlight, isOrphan, onShow, onChange, onDelete }: { highlight: Highlight; isOrphan: boolean } & NoteActions): JSX.Element {
  const { id, quote, colour } = highlight;
  const { note, type, keep } = useNote(highlight, (patch) => onChange(id, patch));
  return (
    <li class="note-row" data-highlight={id}>
      <blockquote class={`quote colour-${colour}`}><Author>{quote}</Author></blockquote>
      <label class="spoken" for={`note-${id}`}><Ours>{t('reader.note')}</Ours></label>
      <textarea
        id={`note-${id}`} class="input" dir={typedDirection(note)} rows={note ? Math.min(6, note.split('\n').length + 1) : 1} placeholder={t('reader.note')} value={note}
        onInput={(event) => type(event.currentTarget.value)} onBlur={keep}
      />
      <div class="note-foot">
        <Choices<Colour> inline hideLegend legend={t('reader.colour')} value={colour} onChange={(value) => onChange(id, { colour: value })}
          choices={COLOURS.map((value) => ({ value, spoken: t(`reader.colour.${value}`), label: <span class={`colour colour-${value}`} aria-hidden="true" /> }))} />
        {isOrphan ? null : <Action onClick={() => onShow(id)}><Ours>{t('reader.itsPlace')}&nbsp;↑</Ours></Action>}
        <Action onClick={() => onDelete(id)}><Ours>{t('reader.unhighlight')}</Ours></Action>
      </div>
    </li>
  );
}
