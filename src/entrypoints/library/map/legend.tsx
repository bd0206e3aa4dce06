/** What the signs mean, and the keys. */
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';
import { Disc } from '../story/disc.tsx';

export function Legend(): JSX.Element {
  return (
    <div class="legend">
      <ul>
        <li><Disc kind="read" />{t('library.legend.read')}</li>
        <li><Disc kind="link" />{t('library.legend.link')}</li>
        <li><Disc kind="title" />{t('library.legend.title')}</li>
        <li><svg class="legend-line" viewBox="0 0 36 4" width="36" height="4" aria-hidden="true"><path class="edge own" d="M0 2H36" /></svg>{t('library.legend.own')}</li>
      </ul>
      <p class="key-hint" aria-hidden="true">
        <kbd class="key">→</kbd><kbd class="key">←</kbd> {t('library.legend.time')} · <kbd class="key">↑</kbd><kbd class="key">↓</kbd> {t('library.legend.day')} · <kbd class="key">Enter</kbd> {t('library.hint-read')}
      </p>
    </div>
  );
}
