/** Where the reader is in the text, by block, so that it survives another font, width or device. */
import type { SavedArticle } from '../../store/model.ts';

export type Place = NonNullable<SavedArticle['place']>;

/** The eye rests about a fifth below the upper edge; the block there is where the reader is. */
const EYE = 0.2;

const blocksOf = (text: Element): HTMLElement[] => [...text.querySelectorAll<HTMLElement>('[data-block]')];

/** Share of the text that has passed, 0..1: 1 when the end mark has come into the window. */
export function shareRead(end: Element): number {
  const way = end.getBoundingClientRect().bottom + scrollY - innerHeight;
  return way <= 0 ? 1 : Math.min(1, Math.max(0, scrollY / way));
}

/** The place now. Null before anything was scrolled past. */
export function placeNow(text: Element, end: Element): Place | null {
  const eye = innerHeight * EYE;
  const blocks = blocksOf(text);
  // Blocks stand in order: the last one that begins above the eye.
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.getBoundingClientRect().top <= eye) low = middle + 1;
    else high = middle;
  }
  const element = blocks[low - 1];
  if (!element) return null;
  const { top, height } = element.getBoundingClientRect();
  const within = height > 0 ? Math.min(1, Math.max(0, (eye - top) / height)) : 0;
  return { block: Number(element.dataset.block), within: Math.round(within * 1000) / 1000, share: Math.round(shareRead(end) * 1000) / 1000 };
}

/** Scrolls to a place. False when the text has no such block any more. */
export function goToPlace(text: Element, place: Place): boolean {
  const element = text.querySelector(`[data-block="${place.block}"]`);
  if (!element) return false;
  const { top, height } = element.getBoundingClientRect();
  scrollTo({ top: top + scrollY + place.within * height - innerHeight * EYE, behavior: 'instant' });
  return true;
}
