/** Finds what a copy of this script left in the page that could not clean up after itself, and puts the page right. */
import { openRoots } from '../../platform/open-roots.ts';
import { CUT, MARKER, STATE } from './signs.ts';

/**
 * Removes every marker and sign, in open shadow roots too, and puts words that were cut back where they stood.
 * @returns whether there was anything.
 */
export function removeTraces(page: Document): boolean {
  return removeFrom([page, ...openRoots(page)]);
}

function removeFrom(roots: readonly ParentNode[]): boolean {
  const markers = roots.flatMap((root) => [...root.querySelectorAll(MARKER)]);
  const marked = roots.flatMap((root) => [...root.querySelectorAll(`[${STATE}]`)]);
  for (const marker of markers) putWordsBack(marker);
  for (const marker of markers) marker.remove();
  for (const element of marked) element.removeAttribute(STATE);
  return markers.length + marked.length > 0;
}

/**
 * After undo the page's own scripts may put back a marker they held; for a moment that is watched. Who insists more
 * often than `rounds` is let be. @returns the way to end it before its time: when lines are folded again.
 */
export function removeReturningTraces(page: Document, { moment = 1000, rounds = 3 } = {}): () => void {
  const roots = [page, ...openRoots(page)];
  const observer = new MutationObserver(() => {
    if (removeFrom(roots) && --rounds === 0) observer.disconnect();
  });
  for (const root of roots) observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: [STATE] });
  const timer = setTimeout(() => observer.disconnect(), moment);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

function putWordsBack(marker: Element): void {
  let places: unknown;
  try {
    places = JSON.parse(marker.getAttribute(CUT) ?? '[]');
  } catch {
    return;
  }
  if (!Array.isArray(places)) return;
  const words = marker.textContent ?? '';
  const siblings = [...(marker.parentNode?.childNodes ?? [])];
  const here = siblings.indexOf(marker as ChildNode);
  let from = 0;
  for (const place of places) {
    if (!Array.isArray(place) || !place.every(Number.isSafeInteger)) return;
    const [away, offset, length] = place as [number, number, number];
    const node = siblings[here + away];
    if (away !== 0 && node?.nodeType === 3 && offset <= (node as Text).data.length) (node as Text).insertData(offset, words.slice(from, from + length));
    from += length;
  }
}
