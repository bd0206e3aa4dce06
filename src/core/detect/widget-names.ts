/** From the class names and the id of a box to the widget it is, in one look-up. */
import { widgets } from './widgets/index.ts';

const exact = new Map<string, number>();
const prefixes: [string, number][] = [];
/** Boxes that only an attribute names. */
export const attributeBoxes: [selector: string, widget: number][] = [];
widgets.forEach((widget, index) => {
  for (const box of widget.boxes) {
    if (box.includes('[')) attributeBoxes.push([box, index]);
    else {
      const name = box.startsWith('.') ? box.slice(1) : box;
      if (name.endsWith('*')) prefixes.push([name.slice(0, -1), index]); else exact.set(name, index);
    }
  }
});

const known = new Map<string, number>();
const KNOWN_LIMIT = 4000;

/** Index of the widget that a box with these names is (ids are written `#id`), or -1. */
export function widgetOfNames(names: string): number {
  if (names === '') return -1;
  let found = known.get(names);
  if (found !== undefined) return found;
  found = -1;
  for (const name of names.split(/\s+/)) {
    found = exact.get(name) ?? prefixes.find(([prefix]) => name.startsWith(prefix))?.[1] ?? -1;
    if (found >= 0) break;
  }
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(names, found);
  return found;
}
