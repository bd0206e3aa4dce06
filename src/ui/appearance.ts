/** Theme, size, font and the like on the document, from the reader's settings. */
import type { Appearance } from '../platform/settings-model.ts';
import { onSettingsChanged } from '../platform/settings.ts';

/** A copy that can be read before the first paint; the truth is in the settings. */
const COPY = 'theme';

/** Sets the last known theme, so that the page does not flash. Call first thing in a page's script. */
export function applyLastTheme(): void {
  document.documentElement.dataset.theme = localStorage.getItem(COPY) ?? 'system';
}

/** Sets the theme of the document and keeps the copy. */
export function applyTheme({ theme }: Pick<Appearance, 'theme'>): void {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem(COPY, theme);
}

/** Applies the theme now and after every change of settings, in whatever page it was made. */
export function followTheme(appearance: Appearance): () => void {
  applyTheme(appearance);
  return onSettingsChanged((settings) => applyTheme(settings.appearance));
}
