/** From the class names and the id of a box to the widget it is, in one look-up. */
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
  const oneOf = (all: readonly string[]): string => (all.length > 0 ? all.map((name) => name.replace(/[^\w-]/g, '\\$&')).join('|') : '(?!)');
  const anyName = new RegExp(`(?:^|\\s)(?:(${oneOf([...exact.keys()])})(?!\\S)|(${oneOf(prefixes.map(([prefix]) => prefix))}))`);
  return {
    attributeBoxes,
    widgetOf: (names) => {
      const match = anyName.exec(names);
      return match ? exact.get(match[1] ?? '') ?? prefixes.find(([prefix]) => prefix === match[2])?.[1] ?? -1 : -1;
    },
  };
}
