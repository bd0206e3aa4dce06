/** Moving through the text by keys: from paragraph to paragraph, from mark to mark. */

/** The eye rests about a fifth below the upper edge. */
const EYE = 0.2;

/** Moves the focus to the next (1) or previous (-1) of the elements, counted from the focused one, else from the eye. */
export function moveFocus(elements: readonly HTMLElement[], step: 1 | -1): HTMLElement | null {
  const target = neighbour(elements, step);
  if (!target) return null;
  target.focus({ preventScroll: true });
  bringToEye(target);
  return target;
}

function neighbour(elements: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const focused = elements.findIndex((element) => element === document.activeElement || element.contains(document.activeElement));
  if (focused >= 0) return elements[focused + step];
  const eye = innerHeight * EYE;
  const firstBelow = elements.findIndex((element) => element.getBoundingClientRect().bottom > eye);
  if (step > 0) return elements[firstBelow];
  return firstBelow < 0 ? elements.at(-1) : elements[firstBelow - 1];
}

/** Scrolls so that the element begins where the eye rests. */
export function bringToEye(element: Element): void {
  const { top } = element.getBoundingClientRect();
  scrollTo({ top: scrollY + top - innerHeight * EYE, behavior: 'instant' });
}

/** Scrolls just so far that the rectangle stands above this height of the window. */
export function keepAbove({ bottom }: DOMRect, edge: number): void {
  const margin = 16;
  if (bottom + margin > edge) scrollBy({ top: bottom + margin - edge, behavior: 'instant' });
}

/** Brings to the eye, only when it is out of sight. */
export function keepInSight(rectangle: DOMRect): void {
  if (rectangle.top >= innerHeight * 0.1 && rectangle.bottom <= innerHeight * 0.8) return;
  scrollTo({ top: scrollY + rectangle.top - innerHeight * EYE, behavior: 'instant' });
}
