/** The bar for a selection: four colours, one press each, a note, a copy. */
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { IconButton } from '../../../ui/parts/button.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { blockOf } from '../text-map.ts';
import { COLOURS, type Colour } from './colours.ts';

/** `words`: what is selected. Who highlighted it by keys reads on there. */
export function SelectionBar({ words, onHighlight, onCopy }: { words: () => Range | null; onHighlight: (colour: Colour, withNote: boolean) => void; onCopy: () => void }): JSX.Element {
  const bar = useFocusBack<HTMLDivElement>(() => blockOf(words()));
  return (
    <div ref={bar} class="dock selection" role="group" aria-label={t('reader.selection')} onPointerDown={(event) => event.preventDefault()}>
      {COLOURS.map((colour) => (
        <IconButton key={colour} label={t('reader.highlightIn', { colour: t(`reader.colour.${colour}`) })} onClick={() => onHighlight(colour, false)}>
          <span class={`colour colour-${colour}`} aria-hidden="true" />
        </IconButton>
      ))}
      <IconButton icon="note" label={t('reader.highlightAndNote')} onClick={() => onHighlight(1, true)} />
      <IconButton icon="copy" label={t('reader.copySelection')} onClick={onCopy} />
    </div>
  );
}
