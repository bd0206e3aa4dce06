import { useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import type { IndexProgress } from '../../../store/search.ts';

/** Fewer articles are taken in before anybody could read about it. */
const worthTelling = 300;

/** The search index is being built: the list works, and the search will be complete in so long. */
export function IndexBar({ progress }: { progress: IndexProgress | null }): JSX.Element | null {
  const start = useRef<{ at: number; done: number } | null>(null);
  if (!progress || progress.total < worthTelling || progress.done >= progress.total) {
    start.current = null;
    return null;
  }
  const now = Date.now();
  start.current ??= { at: now, done: progress.done };
  const done = progress.done - start.current.done;
  const seconds = done > 0 ? ((now - start.current.at) / done) * (progress.total - progress.done) / 1000 : null;
  return (
    <div class="index-bar">
      <progress value={progress.done} max={progress.total} aria-label={t('library.indexing')} />
      <span role="status">{seconds === null ? t('library.indexing') : seconds < 60 ? t('library.indexing-soon') : t('library.indexing-minutes', { n: Math.ceil(seconds / 60) })}</span>
    </div>
  );
}
