/** The three views: beside the search field, or at the bottom of a narrow window. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Icon, type IconName } from '../../ui/parts/icon.tsx';
import { hashOf, type Route } from './route.ts';

const TABS: readonly { route: Route; icon: IconName; words: string; short: string }[] = [
  { route: { view: 'list' }, icon: 'list', words: 'library.list', short: 'library.list' },
  { route: { view: 'map', story: null }, icon: 'map', words: 'library.map', short: 'library.map-short' },
  { route: { view: 'later' }, icon: 'bookmark', words: 'library.later', short: 'library.later' },
];

export function Tabs({ view }: { view: Route['view'] }): JSX.Element {
  return (
    <nav class="tabs" aria-label={t('library.views')}>
      {TABS.map(({ route, icon, words, short }) => (
        <a key={words} href={hashOf(route)} aria-current={view === route.view ? 'page' : undefined}>
          <Icon name={icon} />
          <span class="tab-words">{t(words)}</span>
          <span class="tab-short" aria-hidden="true">{t(short)}</span>
        </a>
      ))}
    </nav>
  );
}
