/**
 * From rows to heights on the page. The rows say what stands above what in each column; here everything moves as close as
 * its own column lets it, so that a day of three titles is three titles high, whatever other days hold. The order within a
 * column never changes, so neither do the crossings.
 */
import { reachOf, type Graph } from './crossings.ts';

/** px that a node keeps from what stands above its centre, and below the last line of its words. */
const aboveNode = 32;
const belowWords = 12;
/** px that a run which only passes keeps above and below itself: half the height of a label written on it. */
const besideRun = 13;
/** px of a bend that looks like a mistake: where there is room, such a line is drawn straight. */
const almostStraight = 40;
/** Rounds in which nodes move to their neighbours; they settle within a few. */
const rounds = 6;

/**
 * Every node as high as the order lets it stand: the quick half of packRows, for comparing orders of one graph by the thousand.
 * What is straight there may stand a little higher here. The answer's y is written anew at the next call.
 */
export function heightCounter({ columns, column }: Graph, reach: readonly number[], heights: readonly number[]): (rows: readonly number[]) => { y: Float64Array; height: number } {
  const order = column.map((_, node) => node);
  const y = new Float64Array(column.length), free = new Float64Array(columns);
  return (rows) => {
    sortByRow(order, rows, column);
    free.fill(-aboveNode);
    for (const node of order) {
      const own = column[node]!, end = reach[node]!;
      let at = free[own]! + aboveNode;
      for (let c = own + 1; c < end; c++) at = Math.max(at, free[c]! + besideRun);
      y[node] = at;
      free[own] = at + heights[node]! + belowWords;
      for (let c = own + 1; c < end; c++) free[c] = at + besideRun;
    }
    return { y, height: free.reduce((most, own) => Math.max(most, own)) };
  };
}

/** By insertion: one move after the other leaves an order almost as it was. */
function sortByRow(order: number[], rows: readonly number[], column: readonly number[]): void {
  for (let i = 1; i < order.length; i++) {
    const node = order[i]!;
    let at = i;
    for (; at > 0; at--) {
      const before = order[at - 1]!;
      if ((rows[before]! - rows[node]! || column[before]! - column[node]!) <= 0) break;
      order[at] = before;
    }
    order[at] = node;
  }
}

/** What moves as one: a node and its run, and the nodes whose runs meet it straight. */
interface Block {
  nodes: number[];
  y: number;
}

/** A block's part of one column. */
interface Piece { block: Block; above: number; below: number }

/**
 * y of each node's centre, px from the first one's place.
 * @param heights px from each node's centre to the end of its words.
 */
export function packRows(graph: Graph, rows: readonly number[], heights: readonly number[]): number[] {
  const blocks = straightBlocks(graph, rows).sort((a, b) => rows[a.nodes[0]!]! - rows[b.nodes[0]!]!);
  const columns = piecesOf(graph, blocks, heights);
  const around = new Map(blocks.map((block) => [block, [] as [before: Piece | null, own: Piece, after: Piece | null][]]));
  for (const pieces of columns) pieces.forEach((own, i) => around.get(own.block)!.push([pieces[i - 1] ?? null, own, pieces[i + 1] ?? null]));

  const floor = (block: Block): number => Math.max(0, ...around.get(block)!.map(([before, own]) => (before ? before.block.y + before.below + own.above : 0)));
  for (const block of blocks) block.y = floor(block);
  const last = Math.max(0, ...columns.map((pieces) => (pieces.length > 0 ? pieces.at(-1)!.block.y + pieces.at(-1)!.below : 0)));
  const ceiling = (block: Block): number => Math.min(...around.get(block)!.map(([, own, after]) => (after ? after.block.y - after.above - own.below : last - own.below)));

  const blockOf = new Map(blocks.flatMap((block) => block.nodes.map((node) => [node, block] as const)));
  const neighbours = neighboursOf(graph, blockOf);
  for (let round = 0; round < rounds; round++) {
    for (const block of round % 2 === 0 ? blocks.toReversed() : blocks) {
      // The middle neighbour, not the mean: a line to it becomes straight.
      const wanted = median(neighbours.get(block)!.map(({ y }) => y)) ?? block.y;
      block.y = Math.max(floor(block), Math.min(ceiling(block), wanted));
    }
  }
  straighten(graph, blocks, blockOf, floor);
  const top = Math.min(...blocks.map(({ y }) => y));
  return rows.map((_, node) => blockOf.get(node)!.y - top);
}

/** Lowers the upper end of each almost straight line to the other, and what stands under it, when more lines are straight for it and the map hardly grows. */
function straighten({ edges }: Graph, blocks: readonly Block[], blockOf: ReadonlyMap<number, Block>, floor: (block: Block) => number): void {
  const ends = edges.map(([a, b]) => [blockOf.get(a)!, blockOf.get(b)!] as const);
  const lowest = (): number => Math.max(...blocks.map(({ y }) => y));
  const most = lowest() + almostStraight;
  const countStraight = (): number => ends.filter(([a, b]) => a.y === b.y).length;
  for (const [a, b] of ends) {
    const bend = Math.abs(a.y - b.y);
    if (bend === 0 || bend > almostStraight) continue;
    const before = blocks.map(({ y }) => y);
    const straight = countStraight();
    const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
    upper.y = lower.y;
    for (const block of blocks) block.y = Math.max(block.y, floor(block));
    if (countStraight() <= straight || lowest() > most) blocks.forEach((block, i) => { block.y = before[i]!; });
  }
}

/** Nodes of one row that an edge ties. */
function straightBlocks({ column, edges }: Graph, rows: readonly number[]): Block[] {
  const block = column.map((_, node): Block => ({ nodes: [node], y: 0 }));
  for (const [a, b] of edges) {
    if (rows[a] !== rows[b] || block[a] === block[b]) continue;
    const [into, from] = [block[a]!, block[b]!];
    into.nodes.push(...from.nodes);
    for (const node of from.nodes) block[node] = into;
  }
  return [...new Set(block)];
}

/** For each column what stands in it and what passes it, from above. */
function piecesOf(graph: Graph, blocks: readonly Block[], heights: readonly number[]): Piece[][] {
  const reach = reachOf(graph);
  const columns: Piece[][] = Array.from({ length: graph.columns }, () => []);
  for (const block of blocks) {
    for (const node of block.nodes) {
      const own = graph.column[node]!;
      columns[own]!.push({ block, above: aboveNode, below: heights[node]! + belowWords });
      for (let c = own + 1; c < reach[node]!; c++) columns[c]!.push({ block, above: besideRun, below: besideRun });
    }
  }
  return columns;
}

function neighboursOf({ edges, arcs }: Graph, blockOf: ReadonlyMap<number, Block>): Map<Block, Block[]> {
  const neighbours = new Map([...blockOf.values()].map((block) => [block, [] as Block[]]));
  for (const [a, b] of [...edges, ...arcs]) {
    const [one, other] = [blockOf.get(a)!, blockOf.get(b)!];
    if (one === other) continue;
    neighbours.get(one)!.push(other);
    neighbours.get(other)!.push(one);
  }
  return neighbours;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? null;
}
