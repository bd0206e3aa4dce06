/** The pieces of a day's vertical line: it stops at each node, and goes on below the last line of its title. */
import type { Layout } from './layout.ts';

/** px that the line keeps from a node, above it. */
const above = 18;

export function lineGaps({ nodes, height }: Layout, column: number): [from: number, to: number][] {
  const own = nodes.filter((placed) => placed.column === column).sort((a, b) => a.y - b.y);
  const starts = [0, ...own.map(({ y, below }) => y + below + 4)];
  const ends = [...own.map(({ y }) => y - above), height];
  return starts.map((from, i): [number, number] => [from, ends[i]!]).filter(([from, to]) => to - from > 4);
}
