/** Elements as data, printed as text that is HTML and XML at once. Nothing reaches a file unescaped: there is no way to write markup but `element`. */

import { giantWord } from '../text/giant-word.ts';

export type Markup = string | MarkupElement | readonly Markup[] | null;
export interface MarkupElement { name: string; attributes: Record<string, string | number | null | undefined>; children: readonly Markup[] }

export function element(name: string, attributes: MarkupElement['attributes'], ...children: readonly Markup[]): MarkupElement {
  return { name, attributes, children };
}

/** Elements that are written without an end when they are empty; HTML wants that of its own ones, and forbids it of all others. */
const voids = new Set(['br', 'wbr', 'hr', 'img', 'meta', 'link', 'item', 'itemref', 'rootfile']);
/** Characters that no XML file may hold, escaped or not. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character]!);
}

export function print(markup: Markup): string {
  if (markup === null) return '';
  if (typeof markup === 'string') return escapeText(markup);
  if (isList(markup)) return markup.map(print).join('');
  const attributes = Object.entries(markup.attributes).map(([name, value]) => (value === null || value === undefined ? '' : ` ${name}="${escapeText(String(value))}"`)).join('');
  return voids.has(markup.name) && markup.children.length === 0 ? `<${markup.name}${attributes}/>` : `<${markup.name}${attributes}>${markup.children.map(print).join('')}</${markup.name}>`;
}

const isList = (markup: Markup): markup is readonly Markup[] => Array.isArray(markup);

/** Text with places to break inside giant words, so that a file with one opens. The text itself stays as it is. */
export function breakable(text: string): Markup {
  if (!giantWord.test(text)) return text;
  return (text.match(/\s+|\S{1,1000}/gu) ?? []).map((part, i) => (i > 0 && /\S/.test(part) ? [element('wbr', {}), part] : part));
}
