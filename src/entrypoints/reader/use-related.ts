/** What can be done on the shelf, and what the history knows of its links. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { announce } from '../../ui/parts/announce.tsx';
import { toast } from '../../ui/parts/toast.tsx';
import { markId } from './gap.tsx';
import { dropKept, keepLinks, loadLinkStates, type LinkStates } from './link-states.ts';
import { bringToEye } from './moving.ts';
import type { OpenReading } from './open-reading.ts';
import { readNext } from './read-next.ts';
import type { ShelfActions } from './shelf-row.tsx';

export function useRelated(opened: OpenReading): { states: LinkStates; actions: ShelfActions } {
  const [states, setStates] = useState<LinkStates>([]);
  const current = useRef(states);
  current.current = states;
  const reload = useCallback(() => loadLinkStates(opened).then(setStates, () => undefined), [opened]);
  useEffect(() => { void reload(); }, [reload]);

  const actions = useMemo((): ShelfActions => {
    const sayNotSaved = (): void => toast({ words: t('reader.notSaved.other') });
    return {
      readNext(event, url) {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        void readNext(url, opened.id);
      },
      keep(index, isKept) {
        void (isKept ? keepLinks(opened, [index], Date.now()) : dropKept(current.current, index)).then(reload, sayNotSaved);
      },
      keepAll(indexes) {
        void keepLinks(opened, indexes, Date.now()).then((n) => {
          announce(t('reader.areKept', { n }));
          return reload();
        }, sayNotSaved);
      },
      showPlace(removal) {
        const mark = document.getElementById(markId(removal));
        mark?.focus({ preventScroll: true });
        if (mark) bringToEye(mark);
      },
    };
  }, [opened, reload]);
  return { states, actions };
}
