/** The focus outlives what had it: browsers let it fall back to the beginning of the page, and a reader with keys or a voice begins anew. */

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Marks a part that looks after the focus by itself. */
const OWN = '[data-own-focus]';
/** Parts of a page that have a heading. */
const PART = 'section, article, dialog, main, body';

/**
 * From now on, when what has the focus is taken out of the page, the focus goes to what came in its place, else to the same control
 * of the row behind it or before it, else to the heading over it; a button that cannot be pressed for a while gets it back afterwards.
 * Who puts the focus elsewhere at once (see useFocusBack) is first, and a part marked `data-own-focus` is left to itself.
 * @returns the way to end it
 */
export function keepFocus(page: Document = document): () => void {
  let last: HTMLElement | null = null;
  const isLost = (): boolean => page.activeElement === null || page.activeElement === page.body;
  const onFocusIn = ({ target }: FocusEvent): void => { last = target as HTMLElement; };
  const onFocusOut = ({ target }: FocusEvent): void => {
    // Some browsers tell of an element that goes, others do not. Who presses beside everything wants the focus nowhere.
    queueMicrotask(() => { if (target === last && last?.isConnected && !last.matches(':disabled') && isLost()) last = null; });
  };
  const observer = new MutationObserver((records) => {
    if (last === null || !isLost()) return;
    const isGone = !last.isConnected;
    const next = isGone ? placeAfter(last, records) : canFocus(last) ? last : undefined;
    if (isGone) last = null;
    next?.focus({ preventScroll: true });
  });
  page.addEventListener('focusin', onFocusIn);
  page.addEventListener('focusout', onFocusOut);
  observer.observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    page.removeEventListener('focusin', onFocusIn);
    page.removeEventListener('focusout', onFocusOut);
    observer.disconnect();
  };
}

function placeAfter(gone: HTMLElement, records: readonly MutationRecord[]): HTMLElement | undefined {
  const came = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.isConnected);
  for (const { target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
    const part = [...removedNodes].find((node) => node.contains(gone));
    if (!part || !target.isConnected) continue;
    if ((target as Element).closest(OWN)) return undefined;
    const beside = [...addedNodes, nextSibling, previousSibling].filter((node): node is Node => node?.isConnected ?? false);
    const place = controlsIn(part).indexOf(gone);
    return beside.filter((node) => came.includes(node)).flatMap(controlsIn).find(canFocus)
      ?? beside.filter(({ nodeName }) => nodeName === part.nodeName).map((row) => controlsIn(row)[place]).find((control) => control && canFocus(control))
      ?? comeInto(target as Element, came)
      ?? headingOver(target as Element);
  }
  return undefined;
}

/** The first control of what came into the smallest box around this one within its part of the page: rows are made over from within. */
function comeInto(element: Element, came: readonly Node[]): HTMLElement | undefined {
  for (let around: Element | null = element; around && !around.matches(PART); around = around.parentElement) {
    const control = controlsIn(around).find((each) => canFocus(each) && came.some((node) => node.contains(each)));
    if (control) return control;
  }
  return undefined;
}

const controlsIn = (node: Node): HTMLElement[] => (node instanceof Element ? [...(node.matches(FOCUSABLE) ? [node as HTMLElement] : []), ...node.querySelectorAll<HTMLElement>(FOCUSABLE)] : []);

const canFocus = (element: HTMLElement): boolean => !element.matches(':disabled');

/** The nearest heading over this in its part of the page, which may be focused from now on. */
function headingOver(element: Element): HTMLElement | undefined {
  const headings = [...(element.closest(PART) ?? element).querySelectorAll<HTMLElement>('h1, h2, h3')];
  const heading = headings.findLast((each) => each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) ?? headings[0];
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}
