/** From the class names and the id of a box to the widget it is, in one look-up. */
import type { Widget } from './widget.ts';

export interface WidgetNames {
  /** Index of the widget that a box with these names is (ids are written `#id`), or -1. */
  widgetOf(names: string): number;
  /** Boxes that only an attribute names. */
  attributeBoxes: readonly [selector: string, widget: number][];
}

/** Pages make endless class strings; the memory of them must not grow with the session. */
const KNOWN_LIMIT = 4000;
const made = new WeakMap<readonly Widget[], WidgetNames>();

/** The tables of a list of widgets, made once. */
export function widgetNames(widgets: readonly Widget[]): WidgetNames {
  let names = made.get(widgets);
  if (!names) { names = makeNames(widgets); made.set(widgets, names); }
  return names;
}

function makeNames(widgets: readonly Widget[]): WidgetNames {
  const exact = new Map<string, number>();
  const prefixes: [string, number][] = [];
  const attributeBoxes: [string, number][] = [];
  widgets.forEach((widget, index) => {
    for (const box of widget.boxes) {
      const name = box.startsWith('.') ? box.slice(1) : box;
      if (box.includes('[')) attributeBoxes.push([box, index]);
      else if (name.endsWith('*')) prefixes.push([name.slice(0, -1), index]);
      else exact.set(name, index);
    }
  });
  const known = new Map<string, number>();
  return {
    attributeBoxes,
    widgetOf(names) {
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
    },
  };
}
