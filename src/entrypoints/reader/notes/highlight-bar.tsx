/** One highlight, pressed in the text: its colour, its note, or away with it. */
import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import type { Highlight } from '../../../store/model.ts';
import { IconButton } from '../../../ui/parts/button.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { typedDirection } from '../../../ui/typed-direction.ts';
import { keepAbove } from '../moving.ts';
import { blockOf } from '../text-map.ts';
import { COLOURS } from './colours.ts';
import { useNote } from './use-note.ts';

export function HighlightBar({ highlight, words, isNew, onChange, onDelete, onClose }: {
  highlight: Highlight;
  /** Its words on the screen: they stay in sight, and who noted something reads on there. */
  words: () => Range | null;
  /** Just made for its note: the field has the focus. */
  isNew: boolean;
  onChange: (patch: Partial<Pick<Highlight, 'note' | 'colour'>>) => void;
  onDelete: () => void;
  onClose: () => void;
}): JSX.Element {
  const { note, type, keep } = useNote(highlight, onChange);
  const field = useRef<HTMLInputElement>(null);
  const bar = useFocusBack<HTMLFormElement>(() => blockOf(words()));
  useEffect(() => {
    if (isNew) field.current?.focus({ preventScroll: true });
    const range = words();
    if (range) keepAbove(range.getBoundingClientRect(), bar.current!.getBoundingClientRect().top);
  }, []);
  return (
    <form ref={bar} class="dock highlight" aria-label={t('reader.highlight')} onSubmit={(event) => { event.preventDefault(); onClose(); }}>
      {COLOURS.map((colour) => (
        <IconButton key={colour} label={t(`reader.colour.${colour}`)} aria-pressed={colour === highlight.colour} onClick={() => onChange({ colour })}>
          <span class={`colour colour-${colour}`} aria-hidden="true" />
        </IconButton>
      ))}
      <input
        ref={field} class="input" type="text" dir={typedDirection(note)} aria-label={t('reader.note')} placeholder={t('reader.note')} value={note}
        onInput={(event) => type(event.currentTarget.value)} onBlur={keep}
        onKeyDown={(event) => { if (event.key === 'Escape' && !event.isComposing) { event.stopPropagation(); onClose(); } }}
      />
      <IconButton icon="trash" label={t('reader.unhighlight')} onClick={onDelete} />
      <IconButton icon="close" label={t('reader.close')} onClick={onClose} />
    </form>
  );
}
