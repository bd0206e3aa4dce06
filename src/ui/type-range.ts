/** What the reader may choose from (tokens.json, userRange). */
import type { Appearance, BodyFont, Theme } from '../platform/settings-model.ts';

/** px at a 16 px root. */
export const SIZES = [16, 18, 20, 21, 22, 24, 28, 32] as const;
/** Factors for Arabic script; Latin is set .2 tighter (article.css). */
export const LINES = { tight: 1.7, normal: 1.9, loose: 2.1 } as const;
/** rem. */
export const MEASURES = { narrow: 30, medium: 34, wide: 38, widest: 44 } as const;
export const WEIGHTS: readonly Appearance['weight'][] = [400, 500, 700];
export const FONTS: readonly BodyFont[] = ['naskh', 'sans', 'system'];
export const THEMES: readonly Theme[] = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'];

/** The next size up (1) or down (-1); the same at the end of the range. */
export function nextSize(size: number, step: 1 | -1): number {
  const beyond = step > 0 ? SIZES.filter((each) => each > size) : SIZES.filter((each) => each < size).reverse();
  return beyond[0] ?? size;
}

export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
}
