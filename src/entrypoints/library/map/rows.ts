/**
 * Gives every node a row, so that no run passes through a node and few edges cross: barycentre passes, then single
 * moves as long as they help. A row only says what stands above what; how high that is, pack.ts decides. Layout libraries were weighed (d3-dag, elkjs: 30 KB and 400 KB gzip) and left out:
 * runs that stay on their node's row are this map's own rule, which neither of them knows.
 */
import { besidesCounter, crossingCounter, reachOf, type Graph } from './crossings.ts';
import { heightCounter } from './pack.ts';

/** Passes over all columns; the barycentres settle within a few. */
const sweeps = 8;
/** Single moves cost nodes × rows × crossings; above this many edges the passes alone decide. */
const mostEdgesToPolish = 90;
/** Orders of the passes from which the moves begin. */
const beginnings = 3;

/** Row of each node, whose words end `heights` px under it. `isNaive` leaves the nodes in the order given: the measure of what the passes win. */
export function assignRows(graph: Graph, heights: readonly number[], isNaive = false): number[] {
  const reach = reachOf(graph);
  const neighbours = neighboursOf(graph);
  const cost = costOf(graph, reach, heights);
  let rows = place(graph, reach, graph.column.map((_, i) => i));
  if (isNaive) return rows;
  const orders = [{ rows, cost: cost(rows) }];
  for (let i = 0; i < sweeps; i++) {
    rows = place(graph, reach, rows.map((row, node) => mean(neighbours[node]!.map((other) => rows[other]!)) ?? row));
    orders.push({ rows, cost: cost(rows) });
  }
  const best = orders.toSorted((a, b) => a.cost - b.cost);
  if (graph.edges.length + graph.arcs.length > mostEdgesToPolish) return withoutGaps(best[0]!.rows);
  // Moves end where no single one helps: from different beginnings at different places, some much lower.
  const polished = best.slice(0, beginnings).map((order) => polish(graph, reach, order.rows, cost)).toSorted((a, b) => a.cost - b.cost);
  return withoutGaps(polished[0]!.rows);
}

/** Column by column, the nodes in the order they want, each on a free row near to where it wants to be. */
function place({ columns, column }: Graph, reach: readonly number[], wanted: readonly number[]): number[] {
  const rows = column.map(() => 0);
  for (let c = 0; c < columns; c++) {
    const nodes = column.flatMap((of, node) => (of === c ? [node] : [])).sort((a, b) => wanted[a]! - wanted[b]!);
    const taken = new Set(column.flatMap((of, node) => (of < c && reach[node]! > c ? [rows[node]!] : [])));
    let next = c === 0 ? 0 : Math.max(0, Math.round((mean(nodes.map((node) => wanted[node]!)) ?? 0) - nodes.length / 2));
    nodes.forEach((node, i) => {
      // Room is left for the nodes that want to stand at the same place.
      const ideal = c === 0 ? i : Math.round(wanted[node]!) - Math.floor((nodes.length - i - 1) / 2);
      let row = Math.max(next, ideal);
      while (taken.has(row)) row++;
      rows[node] = row;
      next = row + 1;
    });
  }
  return rows;
}

/** Moves within a column, to another row or to one of its own between two, and swaps; as long as one makes the drawing better. */
function polish(graph: Graph, reach: readonly number[], start: readonly number[], measure: Cost): { rows: number[]; cost: number } {
  const { column } = graph;
  let rows = [...start];
  let cost = measure(rows);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    rows = withoutGaps(rows);
    const last = Math.max(...rows);
    for (let node = 0; node < rows.length; node++) {
      for (let row = -0.5; row <= last + 0.5; row += 0.5) {
        const before = rows[node]!;
        if (row === before) continue;
        const twin = column.findIndex((of, other) => other !== node && of === column[node] && rows[other] === row);
        rows[node] = row;
        if (twin >= 0) rows[twin] = before;
        const changed = fits(graph, reach, rows, twin >= 0 ? [node, twin] : [node]) ? measure(rows) : Infinity;
        if (changed < cost - 1e-9) {
          cost = changed;
          isBetter = true;
        } else {
          rows[node] = before;
          if (twin >= 0) rows[twin] = row;
        }
      }
    }
  }
  return { rows, cost };
}

/** Whether the nodes' places and runs are free of all others. */
function fits({ column }: Graph, reach: readonly number[], rows: readonly number[], moved: readonly number[]): boolean {
  const end = (node: number): number => Math.max(column[node]!, reach[node]! - 1);
  return moved.every((node) => rows.every((row, other) =>
    other === node || row !== rows[node] || end(other) < column[node]! || end(node) < column[other]!));
}

type Cost = (rows: readonly number[]) => number;

/** Crossings first, then a low drawing and short bends. Weights by eye, on stories of 5, 12 and 40 nodes. */
function costOf(graph: Graph, reach: readonly number[], heights: readonly number[]): Cost {
  const crossings = crossingCounter(graph, reach);
  const besides = besidesCounter(graph);
  const heightOf = heightCounter(graph, reach, heights);
  return (rows) => {
    const { y, height } = heightOf(rows);
    let length = 0;
    for (const [a, b] of graph.edges) length += Math.abs(y[a]! - y[b]!);
    for (const [a, b] of graph.arcs) length += 1.5 * Math.abs(y[a]! - y[b]!);
    return 100 * crossings(rows) + 20 * besides(rows) + 0.05 * length + 0.2 * height;
  };
}

function neighboursOf({ column, edges, arcs }: Graph): number[][] {
  const neighbours: number[][] = column.map(() => []);
  for (const [a, b] of [...edges, ...arcs]) {
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
  }
  return neighbours;
}

/** Rows that nobody uses are left out. */
function withoutGaps(rows: readonly number[]): number[] {
  const used = [...new Set(rows)].sort((a, b) => a - b);
  return rows.map((row) => used.indexOf(row));
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
