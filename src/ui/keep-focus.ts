/** The focus outlives what had it: browsers let it fall back to the beginning of the page, and a reader with keys or a voice begins anew. */

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Parts of a page that have a heading. */
const PART = 'section, article, dialog, main, body';

/**
 * From now on, when what has the focus is taken out of the page, the focus goes to what came in its place, else to the same control
 * of the row behind it or before it, else to the heading over it; a button that cannot be pressed for a while gets it back afterwards.
 * Who puts the focus elsewhere at once (see useFocusBack) is first.
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
    const next = last.isConnected ? (canFocus(last) ? last : null) : placeAfter(last, records);
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

function placeAfter(gone: HTMLElement, records: readonly MutationRecord[]): HTMLElement | null {
  const came = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.isConnected);
  for (const { target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
    const part = [...removedNodes].find((node) => node.contains(gone));
    if (!part || !target.isConnected) continue;
    const beside = [...addedNodes, nextSibling, previousSibling].filter((node): node is Node => node?.isConnected ?? false);
    const place = controlsIn(part).indexOf(gone);
    return beside.filter((node) => came.includes(node)).flatMap(controlsIn).find(canFocus)
      ?? beside.filter(({ nodeName }) => nodeName === part.nodeName).map((row) => controlsIn(row)[place]).find((control) => control && canFocus(control))
      ?? comeInto(target as Element, came)
      ?? headingOver(target as Element);
  }
  return null;
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

/** The heading of the part of the page that this stands in, which may be focused from now on. */
function headingOver(element: Element): HTMLElement | null {
  const heading = (element.closest(PART) ?? element).querySelector<HTMLElement>('h1, h2, h3');
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}
