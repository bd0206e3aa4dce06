/** Safi's style in the page: a constructed sheet that is there while something is folded, and gone after. */
import { DIMMED_TEXT, MARKER, STATE } from './signs.ts';

const RULES = `
[${STATE}="fold"] { display: none !important; }
[${STATE}="dim"] { opacity: .5 !important; }
::highlight(${DIMMED_TEXT}) { color: color-mix(in srgb, currentcolor 50%, transparent); }
@media print { ${MARKER} { display: none !important; } [${STATE}="dim"] { opacity: 1 !important; } }
`;

type Root = Document | ShadowRoot;
const adopted = new Map<Root, CSSStyleSheet>();

/** Makes the rules hold where the node stands: in the page, or in the shadow root around it. */
export function styleRootOf(node: Node): void {
  const root = node.getRootNode() as Root;
  if (adopted.has(root) || !('adoptedStyleSheets' in root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  adopted.set(root, sheet);
}

/** Takes the sheets back. */
export function removeStyle(): void {
  for (const [root, sheet] of adopted) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((own) => own !== sheet);
  adopted.clear();
}
