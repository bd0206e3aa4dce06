/** What the reader does with this article, kept in the history when the article is; else for as long as the page is open. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../core/model.ts';
import { t } from '../../platform/i18n.ts';
import { getArticle, putBackIn, updateArticle, type ArticlePatch } from '../../store/articles.ts';
import { StoreError, type SavedArticle } from '../../store/model.ts';
import { toast } from '../../ui/parts/toast.tsx';
import { keepReading } from './keep-reading.ts';
import type { OpenReading } from './open-reading.ts';

export type Kept = Pick<SavedArticle, 'reading' | 'putBack' | 'pinned' | 'finishedAt' | 'highlights'>;
/** As in the store: asked of what the page shows, and again of what the history holds, which another tab may have changed. */
export type Change = ArticlePatch | ((now: Kept) => ArticlePatch);

export interface Saved {
  kept: Kept;
  /** Changes what is shown and what is saved. */
  change: (change: Change) => void;
  /** Changes what is saved alone. Says so when it could not, with what can be done; reading goes on either way. */
  save: (change: Change) => void;
}

/** Follows the article also where another tab changes it: what it did is seen when the reader comes back to this one. */
export function useSaved(opened: OpenReading): Saved {
  const [kept, set] = useState(() => (opened.kind === 'saved' ? keptOf(opened.saved, opened.reading) : { reading: opened.reading, putBack: [], pinned: false, finishedAt: null, highlights: [] }));
  /** Deleted in another tab. */
  const [isGone, setGone] = useState(false);
  const unsaved = useRef(new Set<Change>()).current;
  const shown = useRef(kept);
  shown.current = kept;

  const keepAgain = useCallback(async (): Promise<void> => {
    const { reading, ...done } = [...unsaved].reduce(after, shown.current);
    const why = await keepReading(reading, (id) => updateArticle(id, done));
    if (why) toast({ words: t(`reader.notKept.${why}`) });
  }, []);
  const save = useCallback(function save(change: Change, isByHand = false): void {
    if (opened.kind !== 'saved') return;
    unsaved.add(change);
    updateArticle(opened.id, change).then(() => unsaved.delete(change), (error: unknown) => {
      const reason = reasonOf(error);
      if (reason !== 'gone') toast({ words: t(`reader.notSaved.${reason}`), action: t('reader.tryAgain'), onAction: () => save(change, isByHand) });
      // Who deleted it and only reads on is not to be asked at every scroll.
      else if (isByHand) toast({ words: t('reader.notSaved.gone'), action: t('reader.saveAgain'), onAction: () => void keepAgain() });
      if (reason === 'gone') setGone(true);
    });
  }, [opened]);
  const change = useCallback((wanted: Change): void => {
    set((now) => after(now, wanted));
    save(wanted, true);
  }, [save]);

  useEffect(() => {
    const onVisible = async (): Promise<void> => {
      const saved = opened.kind === 'saved' && !document.hidden ? await getArticle(opened.id).catch(() => undefined) : undefined;
      if (saved !== undefined) setGone(saved === null);
      if (!saved) return;
      const next = [...unsaved].reduce(after, keptOf(saved, opened.reading));
      set((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [opened]);
  return { kept: isGone ? { ...kept, pinned: false } : kept, change, save };
}

/** Why a change of the article was not saved, as the words of `reader.notSaved` name it. */
export function reasonOf(error: unknown): 'quota' | 'gone' | 'other' {
  const reason = error instanceof StoreError ? error.reason : null;
  return reason === 'invalid' ? 'gone' : reason === 'quota' ? 'quota' : 'other';
}

/** `shown`: the story may have been saved anew since, with other lines. */
function keptOf({ reading, putBack, pinned, finishedAt, highlights }: SavedArticle, shown: Reading): Kept {
  return { reading: shown, putBack: putBackIn(shown, putBack, reading), pinned, finishedAt, highlights };
}

function after(now: Kept, change: Change): Kept {
  return { ...now, ...(typeof change === 'function' ? change(now) : change) };
}
