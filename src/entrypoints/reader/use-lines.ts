/** Lines that were taken out: opened, put back, moved again, and the rule that keeps their like. */
import { useMemo, useState } from 'preact/hooks';
import type { Reading, Removal } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import { keepLinesLike } from '../../platform/keep-lines.ts';
import { putBackIn } from '../../store/articles.ts';
import { announce } from '../../ui/parts/announce.tsx';
import { toast } from '../../ui/parts/toast.tsx';
import type { LineActions } from './gap.tsx';
import type { Change } from './use-saved.ts';

export interface Lines {
  openIds: readonly string[];
  actions: LineActions;
  /** Acts on the line whose mark or opened text holds the focus, or that is open alone. False when there is none. */
  putBackCurrent: () => boolean;
}

/** Gives the focus to a line where it stands then: to its mark in the text, or to its button among what was left out. */
const focusLine = (id: string): void => void requestAnimationFrame(() => {
  const line = [...document.querySelectorAll<HTMLElement>('[data-removal]')].find(({ dataset }) => dataset.removal === id);
  const button = line?.querySelector('button');
  const list = button?.closest('details');
  if (list) list.open = true;
  button?.focus({ preventScroll: true });
});

export function useLines(reading: Reading, putBack: readonly string[], change: (change: Change) => void): Lines {
  const [openIds, setOpen] = useState<readonly string[]>([]);

  const actions = useMemo((): LineActions => {
    const open = ({ id }: Removal, isOpen: boolean): void => setOpen((ids) => (isOpen ? [...ids, id] : ids.filter((each) => each !== id)));
    // The story may have been saved anew in another tab: its lines have other ids there, or are gone.
    const edit = (edited: (ids: string[], line: string[]) => string[], { id }: Removal): void =>
      change((now) => ({ putBack: edited(now.putBack, putBackIn(now.reading, [id], reading)) }));
    const move = (removal: Removal): void => {
      edit((ids, line) => ids.filter((id) => !line.includes(id)), removal);
      focusLine(removal.id);
    };
    const back = (removal: Removal): void => {
      edit((ids, line) => [...new Set([...ids, ...line])], removal);
      open(removal, false);
      focusLine(removal.id);
    };
    const sayNotSaved = (): void => toast({ words: t('reader.notSaved.other') });
    return {
      open,
      putBack(removal) {
        back(removal);
        toast({ words: t('reader.isPutBack'), action: t('reader.undo'), onAction: () => move(removal) });
      },
      moveAgain(removal) {
        move(removal);
        announce(t('reader.isMovedAgain'));
      },
      async keepHere(removal) {
        back(removal);
        const undo = await keepLinesLike(removal, reading.article.host).catch(() => null);
        if (!undo) return sayNotSaved();
        toast({
          words: t('reader.isKeptHere'),
          action: t('reader.undo'),
          onAction() {
            move(removal);
            undo().catch(sayNotSaved);
          },
        });
      },
    };
  }, [reading, change]);

  const putBackCurrent = (): boolean => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-removal]')?.dataset.removal;
    const id = focused ?? (openIds.length === 1 ? openIds[0] : undefined);
    const removal = reading.removed.find((each) => each.id === id);
    if (!removal || putBack.includes(removal.id)) return false;
    actions.putBack(removal);
    return true;
  };
  return { openIds, actions, putBackCurrent };
}
