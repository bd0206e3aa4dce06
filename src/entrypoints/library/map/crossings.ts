/**
 * How often the map's edges cross. An edge runs at the row of its earlier node and bends only in the gap before the
 * column of its later one; so it can cross other bends of that gap, and runs that pass the gap on a row between.
 */

/** Nodes by number: their columns, and the edges between different columns, earlier first. */
export interface Graph {
  columns: number;
  column: readonly number[];
  edges: readonly (readonly [earlier: number, later: number])[];
  /** Edges within a column. */
  arcs: readonly (readonly [number, number])[];
}

/** The last column that the run of each node reaches; its own when it has no edge to a later one. */
export function reachOf({ column, edges }: Graph): number[] {
  const reach = [...column];
  for (const [earlier, later] of edges) reach[earlier] = Math.max(reach[earlier]!, column[later]!);
  return reach;
}

export function countCrossings(graph: Graph, rows: readonly number[], reach: readonly number[] = reachOf(graph)): number {
  const { column, edges, arcs } = graph;
  const gaps: (readonly [number, number])[][] = Array.from({ length: graph.columns }, () => []);
  for (const edge of edges) gaps[column[edge[1]]!]!.push(edge);
  let crossings = 0;
  gaps.forEach((bends, gap) => {
    bends.forEach(([from, to], i) => {
      for (const [otherFrom, otherTo] of bends.slice(i + 1)) {
        if ((rows[from]! - rows[otherFrom]!) * (rows[to]! - rows[otherTo]!) < 0) crossings++;
      }
      for (let node = 0; node < column.length; node++) {
        const passes = node !== from && column[node]! < gap && reach[node]! > gap;
        if (passes && isBetween(rows[node]!, rows[from]!, rows[to]!)) crossings++;
      }
    });
  });
  // An arc stands before its column, where the bends come in.
  for (const [a, b] of arcs) {
    for (const [, to] of gaps[column[a]!]!) if (to !== a && to !== b && isBetween(rows[to]!, rows[a]!, rows[b]!)) crossings++;
  }
  return crossings;
}

function isBetween(row: number, a: number, b: number): boolean {
  return a < b ? row > a && row < b : row > b && row < a;
}

/** How often a bend runs beside an arc, because both come to one node from the same side. */
export function countBesides({ edges, arcs }: Graph, rows: readonly number[]): number {
  let besides = 0;
  for (const [a, b] of arcs) {
    for (const [end, other] of [[a, b], [b, a]] as const) {
      for (const [from, to] of edges) if (to === end && (rows[from]! - rows[end]!) * (rows[other]! - rows[end]!) > 0) besides++;
    }
  }
  return besides;
}
