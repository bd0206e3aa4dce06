/** Moving over the map by the eye: an arrow key goes to what stands on that side of the screen. */
import type { Layout, PlacedNode } from './layout.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/** The node that a key leads to; null at the edge. Home and End are the beginning and the end of the story. */
export function step({ nodes }: Pick<Layout, 'nodes'>, from: PlacedNode, key: Arrow, direction: 'rtl' | 'ltr'): PlacedNode | null {
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const isAhead = (y: number): boolean => (key === 'ArrowDown' ? y > from.y : y < from.y);
    return nearest(nodes.filter((node) => node.column === from.column && isAhead(node.y)), from);
  }
  const last = Math.max(...nodes.map(({ column }) => column));
  const isWithTime = (key === 'ArrowLeft') === (direction === 'rtl');
  const to = key === 'Home' ? 0 : key === 'End' ? last : from.column + (isWithTime ? 1 : -1);
  return to === from.column ? null : nearest(nodes.filter(({ column }) => column === to), from);
}

function nearest(nodes: readonly PlacedNode[], from: PlacedNode): PlacedNode | null {
  return nodes.reduce<PlacedNode | null>((best, node) => (best === null || Math.abs(node.y - from.y) < Math.abs(best.y - from.y) ? node : best), null);
}
