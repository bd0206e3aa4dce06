/** From the class names and the id of a box to the widget it is, in one look-up. */
import { remembered } from '../walk/remembered.ts';
import type { Widget } from './widget.ts';

export interface WidgetNames {
  /** Index of the widget that a box with these names is (ids are written `#id`), or -1. */
  widgetOf(names: string): number;
  /** Boxes that only an attribute names, by its name. */
  attributeBoxes: ReadonlyMap<string, readonly [selector: string, widget: number][]>;
}

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
  const attributeBoxes = new Map<string, [string, number][]>();
  widgets.forEach((widget, index) => {
    for (const box of widget.boxes) {
      const name = box.startsWith('.') ? box.slice(1) : box;
      const attribute = /\[([\w-]+)/.exec(box)?.[1];
      if (attribute) attributeBoxes.set(attribute, [...(attributeBoxes.get(attribute) ?? []), [box, index]]);
      else if (name.endsWith('*')) prefixes.push([name.slice(0, -1), index]);
      else exact.set(name, index);
    }
  });
  return {
    attributeBoxes,
    widgetOf: remembered((names) => {
      for (const name of names.split(/\s+/)) {
        const found = exact.get(name) ?? prefixes.find(([prefix]) => name.startsWith(prefix))?.[1];
        if (found !== undefined) return found;
      }
      return -1;
    }),
  };
}
