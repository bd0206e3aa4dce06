/** How every page of Safi starts: words, direction, theme, title, then the view. */
import { hydrate, render, type ComponentChildren } from 'preact';
import { loadLocale, t } from '../platform/i18n.ts';
import { getSettings, type Settings } from '../platform/settings.ts';
import { followAppearance, lastAppearance, setTheme } from './appearance.ts';
import { keepFocus } from './keep-focus.ts';
import { LiveRegion } from './parts/announce.tsx';
import { Toaster } from './parts/toast.tsx';
import { pageElement, setLanguage } from './start-early.ts';

/**
 * Loads words and settings, sets language, direction, theme and title of the document, and renders the view into
 * `#page`, with a live region and a place for toasts after it; the focus is kept. What the view leaves standing in `#page` becomes part of it.
 * @param titleKey key of the document's title; the view may change it later.
 */
export async function startPage(titleKey: string, view: (settings: Settings) => ComponentChildren): Promise<void> {
  setTheme(lastAppearance() ?? { theme: 'system' });
  const [settings] = await Promise.all([getSettings(), loadLocale()]);
  setLanguage();
  document.title = t(titleKey);
  followAppearance(settings.appearance);
  const whole = <>{view(settings)}<LiveRegion /><Toaster /></>;
  (pageElement().firstChild ? hydrate : render)(whole, pageElement());
  keepFocus();
}
