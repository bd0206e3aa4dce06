/** How every page of Safi starts: words, direction, theme, title, then the view. */
import { render, type ComponentChildren } from 'preact';
import { direction, loadLocale, locale, t } from '../platform/i18n.ts';
import { getSettings, type Settings } from '../platform/settings.ts';
import { applyLastTheme, followTheme } from './appearance.ts';
import { LiveRegion } from './parts/announce.tsx';
import { Toaster } from './parts/toast.tsx';

/**
 * Loads words and settings, sets language, direction, theme and title of the document, and renders the view into
 * `#page`, with a live region and a place for toasts after it.
 * @param titleKey key of the document's title; the view may change it later.
 */
export async function startPage(titleKey: string, view: (settings: Settings) => ComponentChildren): Promise<void> {
  applyLastTheme();
  const [settings] = await Promise.all([getSettings(), loadLocale()]);
  const root = document.documentElement;
  root.lang = locale();
  root.dir = direction();
  document.title = t(titleKey);
  followTheme(settings.appearance);
  render(<>{view(settings)}<LiveRegion /><Toaster /></>, document.getElementById('page')!);
}
