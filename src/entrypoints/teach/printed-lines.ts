/** The lines a reader can point at: what stands between two block edges or line breaks. */
export interface PrintedLine {
  /** Text nodes of the line, in order. */
  nodes: Text[];
  /** White space collapsed. */
  text: string;
  /** The element that lays the line out. */
  box: Element;
  /** First link in it, and how many letters stand before it. */
  link: HTMLAnchorElement | null;
  beforeLink: string;
}

const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr']);
const NEVER = 'script, style, noscript, template, textarea, select, nav, svg';

/** Every line with words, in page order. `besides`: name of an element that holds none. */
export function printedLines(root: Element, besides: string): PrintedLine[] {
  const lines: PrintedLine[] = [];
  const never = `${NEVER}, ${besides}`;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    (node.nodeType === 1 && (node as Element).matches(never) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  let current: { box: Element; nodes: Text[] } | null = null;
  const end = (): void => {
    if (current) lines.push(...describe(current));
    current = null;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if (!INLINE.has((node as Element).localName)) end(); // A <br> or a block begins.
      continue;
    }
    const box = boxOf(node as Text);
    if (current && current.box !== box) end();
    current ??= { box, nodes: [] };
    current.nodes.push(node as Text);
  }
  end();
  return lines;
}

/** The line that a node of the page belongs to. */
export const lineOf = (node: Node, lines: readonly PrintedLine[]): PrintedLine | null =>
  lines.find((line) => line.nodes.includes(node as Text)) ?? lines.find((line) => line.nodes.some((text) => node.contains(text))) ?? null;

function boxOf(text: Text): Element {
  let box = text.parentElement!;
  while (INLINE.has(box.localName) && box.parentElement) box = box.parentElement;
  return box;
}

function describe({ box, nodes }: { box: Element; nodes: Text[] }): PrintedLine[] {
  const text = collapse(nodes.map(({ data }) => data).join(''));
  if (!/\p{L}/u.test(text)) return [];
  const inLink = nodes.find((node) => node.parentElement?.closest('a[href]'));
  const link = inLink?.parentElement?.closest<HTMLAnchorElement>('a[href]') ?? null;
  const before = link ? nodes.slice(0, nodes.indexOf(inLink!)) : [];
  return [{ nodes, text, box, link, beforeLink: collapse(before.map(({ data }) => data).join('')) }];
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
