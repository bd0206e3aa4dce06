/** A document's theme, language and direction, at once: by the appearance of the page that was opened last. */
import { direction, loadLocale, locale } from '../platform/i18n.ts';
import type { Appearance } from '../platform/settings-model.ts';
import { getSettings } from '../platform/settings.ts';
import { lastAppearance, setTheme } from './appearance.ts';

/** Where pages are drawn. */
export const pageElement = (): HTMLElement => document.getElementById('page')!;

/** Sets the document up and answers by what; the settings may have become others since. They are asked where no page was opened yet. */
export async function startEarly(): Promise<Appearance> {
  const appearance = lastAppearance() ?? (await getSettings()).appearance;
  setTheme(appearance);
  await loadLocale(appearance.interfaceLanguage);
  setLanguage();
  return appearance;
}

export function setLanguage(): void {
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
}
