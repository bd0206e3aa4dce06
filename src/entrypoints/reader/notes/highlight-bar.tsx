/** One highlight, pressed in the text: its colour, its note, or away with it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import type { Highlight } from '../../../store/model.ts';
import { IconButton } from '../../../ui/parts/button.tsx';
import { COLOURS } from './colours.ts';

export function HighlightBar({ highlight, isNew, onChange, onDelete, onClose }: {
  highlight: Highlight;
  /** Just made for its note: the field has the focus. */
  isNew: boolean;
  onChange: (patch: Partial<Pick<Highlight, 'note' | 'colour'>>) => void;
  onDelete: () => void;
  onClose: () => void;
}): JSX.Element {
  const [note, setNote] = useState(highlight.note);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setNote(highlight.note);
    if (isNew) field.current?.focus();
  }, [highlight.id]);
  const save = (): void => { if (note !== highlight.note) onChange({ note }); };
  return (
    <form class="dock highlight" aria-label={t('reader.highlight')} onSubmit={(event) => { event.preventDefault(); save(); onClose(); }}>
      {COLOURS.map((colour) => (
        <IconButton key={colour} label={t(`reader.colour.${colour}`)} aria-pressed={colour === highlight.colour} onClick={() => onChange({ colour })}>
          <span class={`colour colour-${colour}`} aria-hidden="true" />
        </IconButton>
      ))}
      <input
        ref={field} class="input" type="text" dir="auto" aria-label={t('reader.note')} placeholder={t('reader.note')} value={note}
        onInput={(event) => setNote(event.currentTarget.value)} onBlur={save}
        onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); save(); onClose(); } }}
      />
      <IconButton icon="trash" label={t('reader.unhighlight')} onClick={onDelete} />
      <IconButton icon="close" label={t('reader.close')} onClick={onClose} />
    </form>
  );
}
