/** From the class names and the id of a box to the widget it is, by one expression over all names. */
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
  const ofName = new Map<string, number>();
  /** Expressions for whole names, and for what names begin with (`name*`). */
  const whole: string[] = [], beginnings: string[] = [];
  const attributeBoxes = new Map<string, [string, number][]>();
  widgets.forEach((widget, index) => {
    for (const box of widget.boxes) {
      const attribute = /\[([\w-]+)/.exec(box)?.[1];
      if (attribute) { attributeBoxes.set(attribute, [...(attributeBoxes.get(attribute) ?? []), [box, index]]); continue; }
      const name = box.replace(/^\.|\*$/g, ''), literal = name.replace(/[^\w-]/g, '\\$&');
      ofName.set(name, index);
      if (box.endsWith('*')) beginnings.push(literal); else whole.push(`${literal}(?!\\S)`);
    }
  });
  const anyName = ofName.size > 0 ? new RegExp(`(?<!\\S)(?:${[...whole, ...beginnings].join('|')})`) : null;
  return { attributeBoxes, widgetOf: (names) => ofName.get(anyName?.exec(names)?.[0] ?? '') ?? -1 };
}
