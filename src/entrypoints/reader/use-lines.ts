/** Lines that were taken out: opened, put back, moved again, and the rule that keeps their like. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Reading, Removal } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import { keepLinesLike } from '../../platform/keep-lines.ts';
import { announce } from '../../ui/parts/announce.tsx';
import { toast } from '../../ui/parts/toast.tsx';
import { markId, type LineActions } from './gap.tsx';

export interface Lines {
  openIds: readonly string[];
  actions: LineActions;
  /** Acts on the line whose mark or opened text holds the focus, or that is open alone. False when there is none. */
  putBackCurrent: () => boolean;
}

export function useLines({ article, removed }: Reading, putBack: readonly string[], setPutBack: (ids: string[]) => void): Lines {
  const [openIds, setOpen] = useState<readonly string[]>([]);
  const current = useRef(putBack);
  current.current = putBack;

  const actions = useMemo((): LineActions => {
    const focusMark = (id: string): void => void requestAnimationFrame(() => document.getElementById(markId(id))?.focus({ preventScroll: true }));
    const open = ({ id }: Removal, isOpen: boolean): void => setOpen((ids) => (isOpen ? [...ids, id] : ids.filter((each) => each !== id)));
    const move = (id: string): void => setPutBack(current.current.filter((each) => each !== id));
    const back = (removal: Removal): void => {
      setPutBack([...current.current, removal.id]);
      open(removal, false);
      focusMark(removal.id);
    };
    return {
      open,
      putBack(removal) {
        back(removal);
        toast({ words: t('reader.isPutBack'), action: t('reader.undo'), onAction: () => move(removal.id) });
      },
      moveAgain(removal) {
        move(removal.id);
        focusMark(removal.id);
        announce(t('reader.isMovedAgain'));
      },
      keepHere(removal) {
        back(removal);
        const undo = keepLinesLike(removal, article.host);
        toast({
          words: t('reader.isKeptHere'),
          action: t('reader.undo'),
          onAction() {
            move(removal.id);
            void undo();
          },
        });
      },
    };
  }, [article, setPutBack]);

  const putBackCurrent = (): boolean => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-removal]')?.dataset.removal;
    const id = focused ?? (openIds.length === 1 ? openIds[0] : undefined);
    const removal = removed.find((each) => each.id === id);
    if (!removal || putBack.includes(removal.id)) return false;
    actions.putBack(removal);
    return true;
  };
  return { openIds, actions, putBackCurrent };
}
