/**
 * A small fragment of the page for a report: the shape of the markup around the line and its label.
 * Every other word becomes dots of the same length, every address loses all but its shape. Nothing is sent anywhere.
 */
import type { PrintedLine } from './printed-lines.ts';
import { labelOf } from './proposals.ts';

/** Attributes that tell what a box is. */
const TELLING = ['class', 'id', 'role', 'dir', 'lang', 'rel'];
/** Elements around the line that are shown. */
const LEVELS = 3;
/** Characters. */
const LONGEST = 4000;

export function fragmentFor(line: Pick<PrintedLine, 'text' | 'beforeLink' | 'box'>): string {
  let root = line.box;
  for (let i = 1; i < LEVELS && root.parentElement && root.parentElement.localName !== 'body'; i++) root = root.parentElement;
  const out = [...describe(root, labelOf(line), line.box, '')].join('\n');
  return out.length > LONGEST ? `${out.slice(0, LONGEST)}…` : out;
}

function* describe(element: Element, label: string | null, line: Element, indent: string): Generator<string> {
  const attributes = TELLING.flatMap((name) => {
    const value = element.getAttribute(name);
    return value ? [` ${name}="${value.slice(0, 120)}"`] : [];
  }).join('');
  const link = element.localName === 'a' ? ` href="${shapeOf(element.getAttribute('href') ?? '')}"` : '';
  yield `${indent}<${element.localName}${attributes}${link}>${element === line ? ' ← ' : ''}`;
  const children = [...element.childNodes];
  // Of the neighbours a few are enough to see the shape.
  const at = children.findIndex((child) => child.contains(line));
  const shown = at < 0 ? children : children.slice(Math.max(0, at - 4), at + 5);
  for (const child of shown) {
    if (child.nodeType === 3) {
      const words = (child as Text).data.replace(/\s+/g, ' ').trim();
      if (words) yield `${indent}  ${hide(words, label)}`;
    } else if (child.nodeType === 1) {
      if (child === line || child.contains(line) || line.contains(child)) yield* describe(child as Element, label, line, `${indent}  `);
      else yield `${indent}  <${(child as Element).localName}> ${(child.textContent ?? '').trim().length}`;
    }
  }
}

/** Letters and digits become dots; the label and all punctuation stay. */
function hide(words: string, label: string | null): string {
  const dots = (text: string): string => text.replace(/[\p{L}\p{N}\p{M}]/gu, '·');
  if (!label) return dots(words);
  const at = words.indexOf(label);
  return at < 0 ? dots(words) : dots(words.slice(0, at)) + label + dots(words.slice(at + label.length));
}

/** "same site", and how many steps the path has: not which. */
function shapeOf(href: string): string {
  try {
    const url = new URL(href, location.href);
    const steps = url.pathname.split('/').filter(Boolean).length;
    if (!/^https?:$/.test(url.protocol)) return url.protocol;
    return `${url.hostname === location.hostname ? 'same-site' : 'other-site'}${'/·'.repeat(steps)}${url.search ? '?·' : ''}${url.hash ? '#·' : ''}`;
  } catch {
    return '·';
  }
}
