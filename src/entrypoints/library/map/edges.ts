/** The lines of the map as SVG paths. */
import type { PlacedEdge } from './layout.ts';

/** px between a node's centre and the end of a line. */
const clear = 15;
/** px before the later node in which a line may bend. Design language, §6. */
const bend = 88;

/** From logical x (with time) to x on the screen. */
export type ToScreen = (x: number) => number;

export function toScreen(direction: 'rtl' | 'ltr', width: number): ToScreen {
  return direction === 'rtl' ? (x) => width - x : (x) => x;
}

/** px that the handles of an arc between two nodes of one day, stand out before their column. */
function arcDepth({ earlier, later }: PlacedEdge): number {
  return Math.min(bend, 24 + 0.14 * Math.abs(later.y - earlier.y));
}

/** px that an arc needs before its column. */
export const arcRoom = clear + bend;

export function edgePath(placed: PlacedEdge, screen: ToScreen): string {
  const { earlier, later } = placed;
  const at = (x: number, y: number): string => `${round(screen(x))} ${round(y)}`;
  if (earlier.column === later.column) {
    const x = earlier.x - clear;
    const out = x - arcDepth(placed);
    return `M${at(x, earlier.y)}C${at(out, earlier.y)} ${at(out, later.y)} ${at(x, later.y)}`;
  }
  const start = earlier.x + clear;
  const end = later.x - clear;
  if (earlier.y === later.y) return `M${at(start, earlier.y)}L${at(end, later.y)}`;
  const from = end - bend;
  const middle = (from + end) / 2;
  return `M${at(start, earlier.y)}L${at(from, earlier.y)}C${at(middle, earlier.y)} ${at(middle, later.y)} ${at(end, later.y)}`;
}

/** The middle of a line's label. */
export interface LabelPlace { x: number; y: number }

/**
 * The label is written on the line's straight run just before the bend; on the bend itself where the run is shared with
 * another line that has a label. null for an arc: it is short and stands where others bend, so its label is under the title.
 */
export function labelPlace({ earlier, later }: PlacedEdge, isRunShared: boolean): LabelPlace | null {
  if (earlier.column === later.column) return null;
  if (isRunShared && earlier.y !== later.y) return { x: later.x - clear - bend / 2, y: (earlier.y + later.y) / 2 };
  return { x: later.x - clear - bend - 70, y: earlier.y };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
