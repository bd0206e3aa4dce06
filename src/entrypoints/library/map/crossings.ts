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

export function countCrossings(graph: Graph, rows: readonly number[]): number {
  return crossingCounter(graph)(rows);
}

/** Counts the crossings of one graph in many orders: what does not change with the rows is looked up once. */
export function crossingCounter(graph: Graph, reach: readonly number[] = reachOf(graph)): (rows: readonly number[]) => number {
  const { column, edges, arcs } = graph;
  const gaps = Array.from({ length: graph.columns }, (_, gap) => ({
    bends: edges.filter(([, to]) => column[to] === gap),
    passing: column.flatMap((of, node) => (of < gap && reach[node]! > gap ? [node] : [])),
  }));
  // An arc stands before its column, where the bends come in.
  const arcsAndBends = arcs.map(([a, b]) => [a, b, gaps[column[a]!]!.bends.map(([, to]) => to).filter((to) => to !== a && to !== b)] as const);
  return (rows) => {
    let crossings = 0;
    for (const { bends, passing } of gaps) {
      for (let i = 0; i < bends.length; i++) {
        const [from, to] = [rows[bends[i]![0]]!, rows[bends[i]![1]]!];
        for (let k = i + 1; k < bends.length; k++) if ((from - rows[bends[k]![0]]!) * (to - rows[bends[k]![1]]!) < 0) crossings++;
        for (const node of passing) if (isBetween(rows[node]!, from, to)) crossings++;
      }
    }
    for (const [a, b, ends] of arcsAndBends) for (const to of ends) if (isBetween(rows[to]!, rows[a]!, rows[b]!)) crossings++;
    return crossings;
  };
}

function isBetween(row: number, a: number, b: number): boolean {
  return a < b ? row > a && row < b : row > b && row < a;
}

/** Counts how often a bend runs beside an arc, because both come to one node from the same side. */
export function besidesCounter({ edges, arcs }: Graph): (rows: readonly number[]) => number {
  const meetings = arcs.flatMap(([a, b]) => [[a, b], [b, a]].flatMap(([end, other]) => edges.filter(([, to]) => to === end).map(([from]) => [from, end!, other!] as const)));
  return (rows) => {
    let besides = 0;
    for (const [from, end, other] of meetings) if ((rows[from]! - rows[end]!) * (rows[other]! - rows[end]!) > 0) besides++;
    return besides;
  };
}
