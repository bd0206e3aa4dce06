/** The lines of the map as SVG paths. */
import type { PlacedEdge, PlacedNode } from './layout.ts';

/** px between a node's centre and the end of a line. */
const clear = 15;
/** px before the later node in which a line may bend. Design language, §6. */
const bend = 88;

/** From logical x (with time) to x on the screen. */
export type ToScreen = (x: number) => number;

export function toScreen(direction: 'rtl' | 'ltr', width: number): ToScreen {
  return direction === 'rtl' ? (x) => width - x : (x) => x;
}

/** px that the handles of an arc between two nodes of one day, so many rows apart, stand out before their column. */
function arcDepth({ earlier, later }: PlacedEdge): number {
  return Math.min(bend, 24 + 20 * Math.abs(later.row - earlier.row));
}

/** px that an arc with its label needs before its column. */
export const arcRoom = clear + 0.48 * bend + 90;

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

/** Where a line's label stands: its middle on the line, or its end beside an arc. */
export interface LabelPlace { x: number; y: number; isBeside: boolean }

/**
 * The label is written on the line's straight run just before the bend; on the bend itself where the run is shared with
 * another line that has a label; and beside an arc, near its end `away` from the selected node.
 */
export function labelPlace(placed: PlacedEdge, isRunShared: boolean, away: PlacedNode): LabelPlace {
  const { earlier, later } = placed;
  if (earlier.column === later.column) {
    const other = away === earlier ? later : earlier;
    // A fifth of the way along the curve: past the node's own sign, before other bends come close.
    return { x: earlier.x - clear - 0.48 * arcDepth(placed), y: away.y + 0.104 * (other.y - away.y), isBeside: true };
  }
  if (isRunShared && earlier.y !== later.y) return { x: later.x - clear - bend / 2, y: (earlier.y + later.y) / 2, isBeside: false };
  return { x: later.x - clear - bend - 70, y: earlier.y, isBeside: false };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
