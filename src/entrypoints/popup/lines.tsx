/** The lines that are not the story: what each is, why, and the way back. Keys go by place on the keyboard. */
import { useRef, useState } from 'preact/hooks';
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { t } from '../../platform/i18n.ts';
import { keepLinesLike } from '../../platform/keep-lines.ts';
import { Author } from '../../ui/parts/author.tsx';
import { Action } from '../../ui/parts/button.tsx';
import { Chip } from '../../ui/parts/chip.tsx';
import { announce } from '../../ui/parts/announce.tsx';
import { toast } from '../../ui/parts/toast.tsx';
import { reasonOf } from '../../ui/reason.ts';
import type { Page } from './use-page.ts';
import type { Row } from './view.ts';

export function Lines({ page, rows }: { page: Page; rows: Row[] }): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const [asked, setAsked] = useState<string | null>(null);

  const toggle = (row: Row): void => {
    const ids = [row.removal.id];
    void (row.isKept ? page.clean(ids) : page.restore(ids)).then((isDone) => { if (isDone) announce(t(row.isKept ? 'popup.moved' : 'popup.isBack')); });
  };
  const keepHere = async ({ removal }: Row): Promise<void> => {
    setAsked(null); // The page is read again, and its lines are counted anew.
    const undo = await keepLinesLike(removal, page.host).catch(() => null);
    toast(undo ? { words: t('popup.isKeptHere'), action: t('popup.undo'), onAction: () => void page.follow(undo()) } : { words: t('popup.notDone') });
  };
  const ask = ({ removal }: Row): void => setAsked(asked === removal.id ? null : removal.id);

  const move = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const items = [...(list.current?.children ?? [])] as HTMLElement[];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const row = rows[at];
    if (event.code === 'ArrowDown' || event.code === 'ArrowUp') {
      event.preventDefault();
      items[Math.min(Math.max(at + (event.code === 'ArrowDown' ? 1 : -1), 0), items.length - 1)]?.focus();
    } else if (event.code === 'KeyW' && row) ask(row);
    else if (event.code === 'KeyU' && row) toggle(row);
  };

  return (
    <ul class="lines" ref={list} onKeyDown={move}>
      {rows.map((row) => {
        const { removal } = row;
        const isAsked = asked === removal.id;
        return (
          <li key={removal.id} tabIndex={-1} data-id={removal.id} class={row.isKept ? 'line kept' : 'line'}>
            <div class="line-head">
              {removal.label ? <Chip bare={row.isKept}>{removal.label}</Chip> : <span class="kind">{t(removal.kind === 'junk' ? 'popup.junk' : 'popup.card')}</span>}
              <Action aria-expanded={isAsked} aria-controls={isAsked ? `why-${removal.id}` : undefined} aria-keyshortcuts="W" onClick={() => ask(row)}>{t('popup.why')}</Action>
              <Action accent aria-keyshortcuts="U" onClick={() => toggle(row)}>{t(row.isKept ? 'popup.moveAgain' : 'popup.putBack')}</Action>
            </div>
            <p class="line-title">
              <Author>{row.title}</Author>
              {row.more > 0 ? <span class="more">{t('popup.more', { n: row.more })}</span> : null}
            </p>
            {isAsked ? (
              <p class="reason" id={`why-${removal.id}`} role="status">
                {reasonOf(removal)} <Action onClick={() => void page.show(removal.id)}>{t('popup.show')}</Action>
                {page.host ? <>{' '}<Action onClick={() => void keepHere(row)}>{t('popup.keepHere')}</Action></> : null}
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Arrows lead into the list from wherever the focus is. */
export function enterLines(event: KeyboardEvent): void {
  const from = event.target as HTMLElement | null;
  if (event.code !== 'ArrowDown' || !from || from.closest('.lines, input, [popover]')) return;
  const first = document.querySelector<HTMLElement>('.line');
  if (!first) return;
  event.preventDefault();
  first.focus();
}
