import type { Tag } from './tags.ts';

/**
 * Reads a document that may be hostile. `<form><input name="firstChild">` and `<img name="body">`
 * replace properties of their form or document with elements; the getters on the prototypes they cannot reach.
 */
export interface SafeDom {
  nodeType(node: Node): number;
  firstChild(element: Element, tag: Tag): Node | null;
  nextSibling(node: Node): Node | null;
  hasAttributes(element: Element): boolean;
  attributeNames(element: Element): string[];
  localName(element: Element): string;
  attribute(element: Element, name: string): string | null;
  text(node: Node): string;
  root: Element | null;
  /** All elements that match; [] when the selector is not understood. */
  all(selector: string): Element[];
  /** False when the selector is not understood. */
  matches(element: Element, selector: string): boolean;
}

function descriptorOf(object: object, name: string): PropertyDescriptor | undefined {
  for (let proto: object | null = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

const method = <T>(object: object, name: string): T => descriptorOf(object, name)?.value as T;
const getter = <T>(object: object, name: string): ((this: unknown) => T) => descriptorOf(object, name)?.get as () => T;

/** Opens `document` for reading; nothing a page puts into its markup can change what these functions return. */
export function openDom(document: Document): SafeDom {
  const querySelectorAll = method<Document['querySelectorAll']>(document, 'querySelectorAll');
  const documentElement = getter<Element | null>(document, 'documentElement').call(document);
  const probe = documentElement ?? document;
  const getAttribute = method<Element['getAttribute']>(probe, 'getAttribute');
  const localNameOf = getter<string>(probe, 'localName');
  const textContentOf = getter<string | null>(probe, 'textContent');
  const nodeTypeOf = getter<number>(probe, 'nodeType');
  const firstChildOf = getter<Node | null>(probe, 'firstChild');
  const nextSiblingOf = getter<Node | null>(probe, 'nextSibling');
  const hasAttributesOf = method<Element['hasAttributes']>(probe, 'hasAttributes');
  const attributeNamesOf = method<Element['getAttributeNames']>(probe, 'getAttributeNames');
  const matchesOf = method<Element['matches']>(probe, 'matches');
  const shadowRootOf = getter<ShadowRoot | null>(probe, 'shadowRoot');
  const assignedSlotOf = getter<HTMLSlotElement | null>(probe, 'assignedSlot');
  const localName = (element: Element): string => { const name: unknown = element.localName; return typeof name === 'string' ? name : localNameOf.call(element); };
  /** Open shadow roots are read as they are shown: the root in place of the children, those where their slot is. Most pages have none and pay nothing. */
  let hasShadows = false;
  const shadowOf = (element: Element): ShadowRoot | null => {
    const shadow = shadowRootOf.call(element);
    if (shadow) hasShadows = true;
    return shadow;
  };
  const slotOf = (node: Node): HTMLSlotElement | null => {
    const type = nodeTypeOf.call(node);
    return type === 1 ? assignedSlotOf.call(node) : type === 3 ? (node as Text).assignedSlot : null;
  };
  return {
    root: documentElement,
    nodeType: (node) => { const type: unknown = node.nodeType; return typeof type === 'number' ? type : nodeTypeOf.call(node); },
    firstChild: (element, tag) => {
      const shadow = tag.mayHost ? shadowOf(element) : null;
      if (shadow) return shadow.firstChild;
      return (hasShadows && tag.name === 'slot' ? (element as HTMLSlotElement).assignedNodes()[0] : undefined) ?? firstChildOf.call(element);
    },
    nextSibling: (node) => {
      const slot = hasShadows ? slotOf(node) : null;
      if (!slot) return nextSiblingOf.call(node);
      const beside = slot.assignedNodes();
      return beside[beside.indexOf(node as Element | Text) + 1] ?? null;
    },
    hasAttributes: (element) => hasAttributesOf.call(element),
    attributeNames: (element) => attributeNamesOf.call(element),
    localName,
    attribute: (element, name) => getAttribute.call(element, name),
    text: (node) => textContentOf.call(node) ?? '',
    all: (selector) => { try { return [...querySelectorAll.call(document, selector)]; } catch { return []; } },
    matches: (element, selector) => { try { return matchesOf.call(element, selector); } catch { return false; } },
  };
}
