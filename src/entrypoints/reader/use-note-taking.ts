/** Making, changing and deleting highlights from the text. */
import { t } from '../../platform/i18n.ts';
import { announce } from '../../ui/parts/announce.tsx';
import { toast } from '../../ui/parts/toast.tsx';
import { bringToEye } from './moving.ts';
import type { Colour } from './notes/colours.ts';
import { blockOf, type TextMap } from './text-map.ts';
import type { Highlights } from './use-highlights.ts';
import { selectedIn, type Selected } from './use-selection.ts';

export interface NoteTaking {
  /** Highlights what is selected. Answers its id when it is to get a note. */
  highlight: (colour: Colour, withNote: boolean) => string | null;
  remove: (id: string) => void;
  /** The words of a highlight on the screen. */
  wordsOf: (id: string) => Range | null;
  /** Goes to the words of a highlight. */
  show: (id: string) => void;
}

export function noteTaking(map: TextMap | null, highlights: Highlights, selection: Selected | null): NoteTaking {
  const wordsOf = (id: string): Range | null => {
    const place = highlights.placeOf(id);
    return map && place ? map.rangeOf(place.start, place.end) : null;
  };
  return {
    wordsOf,
    highlight(colour, withNote) {
      const stretch = map && (selectedIn(map) ?? selection);
      const made = stretch ? highlights.add(stretch.start, stretch.end, colour) : null;
      getSelection()?.removeAllRanges();
      if (made && !withNote) announce(t('reader.isHighlighted'));
      return made && withNote ? made.id : null;
    },
    remove(id) {
      const removed = highlights.all.find((each) => each.id === id);
      if (!removed) return;
      highlights.remove(id);
      toast({ words: t('reader.isUnhighlighted'), action: t('reader.undo'), onAction: () => highlights.restore(removed) });
    },
    show(id) {
      const block = blockOf(wordsOf(id));
      if (!block) return;
      block.focus({ preventScroll: true });
      bringToEye(block);
    },
  };
}
