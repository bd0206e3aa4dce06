/** The bar for a selection: four colours, one press each, a note, a copy. */
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { IconButton } from '../../../ui/parts/button.tsx';
import { COLOURS, type Colour } from './colours.ts';

export function SelectionBar({ onHighlight, onCopy }: { onHighlight: (colour: Colour, withNote: boolean) => void; onCopy: () => void }): JSX.Element {
  return (
    <div class="dock selection" role="group" aria-label={t('reader.selection')} onPointerDown={(event) => event.preventDefault()}>
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
