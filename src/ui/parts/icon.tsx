/** Icons on a 20 px grid with strokes of 1.5. The shape is decoration: the words stand on the button. */
import type { JSX } from 'preact';

/** A stroked path, or a filled one with `solid`. */
interface Stroke { d: string; solid?: true }
interface Drawing { strokes: Stroke[]; mirrors?: true }

const line = (...d: string[]): Stroke[] => d.map((path) => ({ d: path }));

/** `mirrors`: points along the line of writing, so it turns round in right-to-left pages. Drawn for left-to-right. */
const DRAWINGS = {
  back: { strokes: line('M16 10H4', 'M8.5 5.5 4 10l4.5 4.5'), mirrors: true },
  forward: { strokes: line('M4 10h12', 'M11.5 5.5 16 10l-4.5 4.5'), mirrors: true },
  up: { strokes: line('M10 16V4', 'M5.5 8.5 10 4l4.5 4.5') },
  down: { strokes: line('M10 4v12', 'M5.5 11.5 10 16l4.5-4.5') },
  chevron: { strokes: line('M5 8l5 5 5-5') },
  check: { strokes: line('M4.5 10.5 8 14l7.5-8') },
  close: { strokes: line('M5 5l10 10', 'M15 5 5 15') },
  plus: { strokes: line('M10 4v12', 'M4 10h12') },
  minus: { strokes: line('M4 10h12') },
  more: { strokes: [{ d: 'M4 8.600a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.800zM10 8.600a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.800zM16 8.600a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.800z', solid: true }] },
  search: { strokes: line('M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z', 'M12.6 12.6 17 17') },
  list: { strokes: line('M3 5h14', 'M3 10h14', 'M7 15h10'), mirrors: true },
  sliders: { strokes: line('M3 6h6', 'M13 6h4', 'M3 14h3', 'M10 14h7', 'M11 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4z', 'M8 12a2 2 0 1 0 0 4 2 2 0 0 0 0-4z'), mirrors: true },
  theme: { strokes: [{ d: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14z' }, { d: 'M10 3a7 7 0 0 1 0 14z', solid: true }] },
  listen: { strokes: line('M3 13.500V11a7 7 0 0 1 14 0v2.5', 'M3.8 12.500h1.700c.4 0 .7.3.7.700v3.100c0 .4-.3.7-.7.700h-1c-.8 0-1.5-.7-1.5-1.500v-2.200c0-.4.4-.8.8-.8z', 'M16.2 12.500h-1.700c-.4 0-.7.3-.7.700v3.100c0 .4.3.7.7.7h1c.8 0 1.5-.7 1.5-1.500v-2.200c0-.4-.4-.8-.8-.8z') },
  play: { strokes: [{ d: 'M6 4.200v11.600c0 .6.7 1 1.2.6l8.5-5.800a.7.7 0 0 0 0-1.200L7.2 3.600C6.7 3.2 6 3.6 6 4.200z', solid: true }] },
  pause: { strokes: [{ d: 'M5.5 4h3v12h-3zM11.5 4h3v12h-3z', solid: true }] },
  previous: { strokes: line('M15 5v10l-7-5z', 'M5 5v10'), mirrors: true },
  next: { strokes: line('M5 5v10l7-5z', 'M15 5v10'), mirrors: true },
  bookmark: { strokes: line('M5.5 3.500h9V17L10 13.5 5.5 17z') },
  kept: { strokes: [{ d: 'M5.5 3.500h9V17L10 13.5 5.5 17z' }, { d: 'M5.5 3.500h9V17L10 13.5 5.5 17z', solid: true }] },
  undo: { strokes: line('M7 4 3.5 7.5 7 11', 'M4 7.500h8a4.5 4.5 0 0 1 0 9H8'), mirrors: true },
  share: { strokes: line('M10 12V3', 'M6.5 6 10 2.5 13.5 6', 'M5 9.500H3.500V17h13V9.500H15') },
  copy: { strokes: line('M7 7h9.500v9.500H7z', 'M13 7V3.500H3.500V13H7') },
  export: { strokes: line('M10 3v9', 'M6.5 9 10 12.5 13.5 9', 'M3.5 13v3.500h13V13') },
  print: { strokes: line('M6 7V3h8v4', 'M6 14H3.500V7h13v7H14', 'M6 11.500h8V17H6z') },
  keyboard: { strokes: line('M2.5 5h15v10h-15z', 'M6 12h8', 'M5.5 8.500h.01', 'M8.5 8.500h.01', 'M11.5 8.500h.01', 'M14.5 8.500h.01') },
  note: { strokes: line('M4 3.500h12v9L12 16.500H4z', 'M12 16.500v-4h4', 'M7 7.500h6', 'M7 10.500h3') },
  pen: { strokes: line('M4 16l.8-3.500L13.5 3.8 16.2 6.5 7.5 15.200z', 'M11.5 5.800l2.7 2.7') },
  focus: { strokes: line('M3 6V3.500h2.5', 'M14.5 3.500H17V6', 'M17 14v2.500h-2.5', 'M5.5 16.500H3V14', 'M6 8h8', 'M6 12h8') },
  picture: { strokes: line('M3 4h14v12H3z', 'M3 13l4-4 4 4 2.5-2.500L17 14', 'M13 7.500h.01') },
  external: { strokes: line('M9 4H4v12h12v-5', 'M11.5 3.500h5v5', 'M16.5 3.5 9.5 10.5'), mirrors: true },
  video: { strokes: line('M3 4.500h14v11H3z', 'M8.5 7.500v5l4-2.500z') },
  clock: { strokes: line('M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14z', 'M10 6v4.300l2.8 1.7') },
  trash: { strokes: line('M4 5.500h12', 'M8 5.500V3.500h4v2', 'M5.5 5.500l.7 11h7.600l.7-11') },
  tag: { strokes: line('M3.5 3.500h6l7 7-6 6-7-7z', 'M7 7h.01') },
  warning: { strokes: line('M10 3.5 17.5 16.500h-15z', 'M10 8.500v3.5', 'M10 14.300v.01') },
  map: { strokes: line('M4 10a1.5 1.5 0 1 0 0 .01', 'M16 5a1.5 1.5 0 1 0 0 .01', 'M16 15a1.5 1.5 0 1 0 0 .01', 'M5.5 10H9l5-5', 'M9 10l5 5'), mirrors: true },
} satisfies Record<string, Drawing>;

export type IconName = keyof typeof DRAWINGS;

/** An icon in the colour of the text around it; hidden from screen readers. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  const { strokes, mirrors }: Drawing = DRAWINGS[name];
  return (
    <svg class={mirrors ? 'icon mirrors' : 'icon'} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {strokes.map(({ d, solid }) => <path d={d} class={solid ? 'solid' : undefined} />)}
    </svg>
  );
}
