/** Open shadow roots: what stands in them is in the page, but no selector, walker or observer of the page reaches it. */

/** The element's own open root. A form may have a field of that name: then it is none. */
export function openRootOf({ shadowRoot }: Element): ShadowRoot | null {
  return shadowRoot?.nodeType === 11 ? shadowRoot : null;
}

/** All under `root`, those inside others too, in page order. One pass over its elements. */
export function* openRoots(root: ParentNode): Generator<ShadowRoot> {
  for (const element of root.querySelectorAll('*')) {
    const inner = openRootOf(element);
    if (!inner) continue;
    yield inner;
    yield* openRoots(inner);
  }
}
