import type { Picture } from '../model.ts';
import { safeUrl } from '../link/safe-url.ts';

const LAZY_SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'data-full-src', 'data-url', 'data-hi-res-src'];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const PLACEHOLDER = /(?:^data:)|(?:placeholder|spacer|blank|pixel|transparent|loading|lazy)[^/]*\.(?:gif|png|svg|jpe?g)/i;

/** The picture an `<img>` will show once its lazy loader has run; null for placeholders, pixels and foreign schemes. */
export function pictureOf(element: Element, base: string): Picture | null {
  const read = (name: string): string | null => element.getAttribute(name);
  let source = read('src');
  if (!source || PLACEHOLDER.test(source)) {
    source = LAZY_SOURCES.map(read).find((s) => s && !PLACEHOLDER.test(s)) ?? LAZY_SETS.map(read).map((s) => s && widestOf(s)).find((s) => s) ?? null;
  }
  const url = source ? safeUrl(source, base) : null;
  if (!url) return null;
  const picture: Picture = { url, alt: (read('alt') ?? '').replace(/\s+/g, ' ').trim() };
  const width = Number(read('width')), height = Number(read('height'));
  if (width > 0 && height > 0) { picture.width = width; picture.height = height; }
  return picture;
}


/** The widest candidate of a `srcset`, up to 1600 px: more only costs the reader's line. */
function widestOf(set: string): string | null {
  let best: string | null = null, bestWidth = -1;
  for (const part of set.split(/,\s+/)) {
    const [url, size] = part.trim().split(/\s+/);
    const width = parseFloat(size ?? '1') || 1;
    if (url && !PLACEHOLDER.test(url) && width > bestWidth && (width <= 1600 || bestWidth < 0)) { best = url; bestWidth = width; }
  }
  return best;
}
