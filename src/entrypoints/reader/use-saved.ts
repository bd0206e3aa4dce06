/** What the reader does with this article, kept in the history when the article is; else for as long as the page is open. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { updateArticle, type ArticlePatch } from '../../store/articles.ts';
import { StoreError } from '../../store/model.ts';
import { toast } from '../../ui/parts/toast.tsx';
import type { OpenReading } from './open-reading.ts';

export interface Kept { putBack: readonly string[]; pinned: boolean; finishedAt: number | null }

/** Saves a patch; says so when it could not, with the way to try again. Reading goes on either way. */
export function useSave(opened: OpenReading): (patch: ArticlePatch) => void {
  return useCallback(function save(patch: ArticlePatch): void {
    if (opened.kind !== 'saved') return;
    updateArticle(opened.id, patch).catch((error: unknown) => {
      const reason = error instanceof StoreError && error.reason === 'quota' ? 'quota' : 'other';
      toast({ words: t(`reader.notSaved.${reason}`), action: t('reader.tryAgain'), onAction: () => save(patch) });
    });
  }, [opened]);
}

export function useKept(opened: OpenReading, save: (patch: ArticlePatch) => void): { kept: Kept; setKept: (patch: Partial<Kept>) => void } {
  const [kept, set] = useState<Kept>(() => (opened.kind === 'saved'
    ? { putBack: opened.saved.putBack, pinned: opened.saved.pinned, finishedAt: opened.saved.finishedAt }
    : { putBack: [], pinned: false, finishedAt: null }));
  const now = useRef(kept);
  const setKept = useCallback((patch: Partial<Kept>) => {
    now.current = { ...now.current, ...patch };
    set(now.current);
    const { putBack, ...rest } = patch;
    save({ ...rest, ...(putBack ? { putBack: [...putBack] } : {}) });
  }, [save]);
  return { kept, setKept };
}
