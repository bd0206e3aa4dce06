/** Theme, size, font and the like on the document, from the reader's settings. */
import type { Appearance } from '../platform/settings-model.ts';
import { mend, onSettingsChanged } from '../platform/settings.ts';

/** A copy that can be read before the first paint; the truth is in the settings. */
const COPY = 'appearance';

/** The appearance of the last page that was opened; null where none has been. The settings may have others by now. */
export function lastAppearance(): Appearance | null {
  const copy = localStorage.getItem(COPY);
  if (copy === null) return null;
  try {
    return mend({ appearance: JSON.parse(copy) as unknown }).appearance;
  } catch {
    return null;
  }
}

export function setTheme({ theme }: Pick<Appearance, 'theme'>): void {
  document.documentElement.dataset.theme = theme;
}

/** Sets the theme of the document and keeps the copy. */
function apply(appearance: Appearance): void {
  setTheme(appearance);
  localStorage.setItem(COPY, JSON.stringify(appearance));
}

/** Applies the theme now and after every change of settings, in whatever page it was made. */
export function followAppearance(appearance: Appearance): () => void {
  apply(appearance);
  return onSettingsChanged((settings) => apply(settings.appearance));
}
